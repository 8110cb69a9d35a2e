import Formats

/// The terms with their postings as `TermWriter` has them, divided into packed files of bounded size.
struct TermFiles: Sendable {
    /// For each file the shortest beginning of its first term that comes after the last term of the file before: enough to tell
    /// which file holds a term, at three quarters of the first terms' size.
    private(set) var boundaries: [[UInt8]] = []
    private var packed: [SpillSpace.Place] = []

    var count: Int { packed.count }

    /// Merges the runs and packs as it goes, so that only a few files are in memory. A file holds at most `capacity` bytes
    /// before they are packed, two thirds of that on average; a larger record has a file of its own.
    init(
        _ runs: [SpillSpace.Place], capacity: Int, in space: SpillSpace, parallel: ParallelMap
    ) throws(FileFailure) {
        var merged = try MergedRuns(runs)
        var waiting: [[UInt8]] = []
        var writer = TermWriter()
        var lastTerm: [UInt8] = []
        try merged.forEachTerm { (term, count, postings) throws(FileFailure) in
            let (filled, size) = (writer.bytes.count, term.count + postings.count)
            let isFull = filled + size > capacity
            if filled > 0, isFull || (filled >= capacity / 4 && Self.begins(term, taking: size, of: capacity)) {
                waiting.append(writer.bytes)
                lastTerm = writer.last
                writer = TermWriter()
                if waiting.count == parallel.jobs * Self.packedAtOnce { try pack(&waiting, in: space, parallel) }
            }
            if writer.bytes.isEmpty { boundaries.append(Self.boundary(of: term, after: lastTerm)) }
            writer.append(term[...], count: count, encodedPostings: postings[...])
        }
        if !writer.bytes.isEmpty { waiting.append(writer.bytes) }
        try pack(&waiting, in: space, parallel)
    }

    /// Whether a term would rather begin a file, which it says by itself: where a page changes a word, and a record grows by a byte,
    /// files divided by their size alone would all be divided anew from there on, and the whole index published again.
    private static func begins(_ term: [UInt8], taking size: Int, of capacity: Int) -> Bool {
        Checksum(of: term).spread % UInt64(capacity / 2) < UInt64(size)
    }

    private static func boundary(of term: [UInt8], after last: [UInt8]) -> [UInt8] {
        let shared = zip(term, last).prefix { $0 == $1 }.count
        return Array(term.prefix(shared + 1))
    }

    /// Files a thread.
    private static let packedAtOnce = 2 * ParallelMap.batchSize

    private mutating func pack(
        _ contents: inout [[UInt8]], in space: SpillSpace, _ parallel: ParallelMap
    ) throws(FileFailure) {
        for content in parallel.map(contents, transform: { Deflate.packed($0) }) {
            packed.append(try space.store(content))
        }
        contents.removeAll(keepingCapacity: true)
    }

    func file(_ number: Int, stamp: String) throws(FileFailure) -> SearchFile.Finished {
        var file = SearchFile(.terms, number, stamp: stamp)
        file.source.append(base64: try packed[number].bytes())
        return file.finished
    }
}

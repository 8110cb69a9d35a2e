import Formats

/// The terms with their postings as `TermWriter` has them, divided into packed files of bounded size.
struct TermFiles: Sendable {
    /// For each file the shortest beginning of its first term that comes after the last term of the file before: enough to tell
    /// which file holds a term, at three quarters of the first terms' size.
    private(set) var boundaries: [[UInt8]] = []
    private var packed: [SpillSpace.Place] = []

    var count: Int { packed.count }

    /// Merges the runs and packs as it goes, so that only a few files are in memory. A file holds at most `capacity` bytes
    /// before they are packed; a larger record has a file of its own.
    init(
        _ runs: [SpillSpace.Place], capacity: Int, in space: SpillSpace, parallel: ParallelMap
    ) throws(FileFailure) {
        var merged = try MergedRuns(runs)
        var waiting: [[UInt8]] = []
        var writer = TermWriter()
        var lastTerm: [UInt8] = []
        try merged.forEachTerm { (term, count, postings) throws(FileFailure) in
            if !writer.bytes.isEmpty, writer.bytes.count + term.count + postings.count > capacity {
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

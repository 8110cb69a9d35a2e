import Formats

/// The terms with their postings as `TermWriter` has them, divided into files of bounded size.
struct TermFiles: Sendable {
    /// For each file the shortest beginning of its first term that comes after the last term of the file before: enough to tell
    /// which file holds a term, at three quarters of the first terms' size.
    private(set) var boundaries: [[UInt8]] = []
    /// Of each file what it holds before it is packed. One behind the other these are a run of their own.
    private(set) var contents: [SpillSpace.Place] = []
    private(set) var sums: [Checksum] = []

    var count: Int { contents.count }

    /// Merges the runs, so that only one file is in memory. A file holds at most `capacity` bytes before they are packed, two thirds of
    /// that on average; a larger record has a file of its own.
    init(_ runs: [IndexRun], capacity: Int, in space: SpillSpace) throws(FileFailure) {
        var merged = try MergedRuns(runs)
        var writer = TermWriter()
        var lastTerm: [UInt8] = []
        try merged.forEachTerm { (term, count, postings) throws(FileFailure) in
            let (filled, size) = (writer.bytes.count, term.count + postings.count)
            let isFull = filled + size > capacity
            if filled > 0, isFull || (filled >= capacity / 4 && Self.begins(term, taking: size, of: capacity)) {
                try keep(writer.bytes, in: space)
                lastTerm = writer.last
                writer = TermWriter()
            }
            if writer.bytes.isEmpty { boundaries.append(Self.boundary(of: term, after: lastTerm)) }
            writer.append(term[...], count: count, encodedPostings: postings[...])
        }
        if !writer.bytes.isEmpty { try keep(writer.bytes, in: space) }
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

    private mutating func keep(_ content: [UInt8], in space: SpillSpace) throws(FileFailure) {
        contents.append(try space.store(content))
        sums.append(Checksum(of: content))
    }

    /// What a file is told by: the numbering of its pages, and from where to where its terms go, as the directory has it. A file of another
    /// build, which may lack terms of this one's, has another.
    func stamp(of number: Int, in numbering: String) -> String {
        var range: [UInt8] = []
        range.append(base64: Array(boundaries[number...].prefix(2).joined(separator: [UInt8(ascii: ",")])))
        return numbering + String(decoding: range, as: UTF8.self)
    }

    /// Packed when its turn comes to be published, by several threads at once.
    func file(_ number: Int, numbering: String) throws(FileFailure) -> SearchFile.Finished {
        var file = SearchFile(.terms, number, stamp: stamp(of: number, in: numbering))
        file.append(packed: try contents[number].bytes())
        return file.finished
    }
}

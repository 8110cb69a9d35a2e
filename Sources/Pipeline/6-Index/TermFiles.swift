/// The terms with their postings as `TermWriter` has them, divided into files of bounded size.
struct TermFiles: Sendable {
    /// A file of terms, before it is packed.
    struct File: Sendable {
        /// The shortest beginning of its first term that comes after the last term of the file before: enough to tell which file
        /// holds a term, at three quarters of the first terms' size.
        let boundary: [UInt8]
        /// One behind the other the contents are a run of their own.
        let content: SpillSpace.Place
        let sum: Checksum
        /// About what it takes once it is packed, in the measure of the capacity.
        let weight: Int
        /// How many pages have the most frequent of its terms.
        let mostPages: Int
    }

    private(set) var files: [File] = []

    var count: Int { files.count }
    var boundaries: [[UInt8]] { files.map(\.boundary) }
    var contents: [SpillSpace.Place] { files.map(\.content) }
    var sums: [Checksum] { files.map(\.sum) }

    /// Merges the runs, so that only one file is in memory. A file weighs at most `capacity`, two thirds of that on average; a heavier
    /// record has a file of its own.
    init(_ runs: [IndexRun], capacity: Int, in space: SpillSpace) throws(FileFailure) {
        var merged = try MergedRuns(runs)
        var open = OpenFile()
        try merged.forEachTerm { (term, count, postings) throws(FileFailure) in
            let weight = term.count + Self.weight(of: postings)
            let isFull =
                open.weight + weight > capacity
                // What weighs little must be unpacked nevertheless.
                || open.writer.bytes.count + postings.count > 4 * capacity
            let ends =
                isFull || (open.weight >= capacity / 4 && Self.begins(term, weighing: weight, of: capacity))
            if open.weight > 0, ends {
                let last = open.writer.last
                try keep(open, in: space)
                open = OpenFile(after: last)
            }
            open.append(term, count: count, encodedPostings: postings, weight: weight)
        }
        if open.weight > 0 { try keep(open, in: space) }
    }

    private struct OpenFile {
        let last: [UInt8]
        var writer = TermWriter()
        var boundary: [UInt8] = []
        var weight = 0
        var mostPages = 0

        init(after last: [UInt8] = []) { self.last = last }

        mutating func append(_ term: [UInt8], count: Int, encodedPostings: [UInt8], weight: Int) {
            if boundary.isEmpty { boundary = Array(term.prefix(zip(term, last).prefix { $0 == $1 }.count + 1)) }
            writer.append(term[...], count: count, encodedPostings: encodedPostings[...])
            self.weight += weight
            mostPages = max(mostPages, count)
        }
    }

    /// How many bytes are another than the one before, which is nearly in proportion to what a list takes once it is packed: where all
    /// pages of a kind have a term that is next to nothing. Files divided by what they hold unpacked would have such a term fetched with
    /// others that take a hundred times as much.
    private static func weight(of postings: [UInt8]) -> Int {
        postings.withUnsafeBufferPointer { bytes in
            var weight = min(1, bytes.count)
            for index in bytes.indices.dropFirst() where bytes[index] != bytes[index - 1] { weight += 1 }
            return weight
        }
    }

    /// Whether a term would rather begin a file, which it says by itself: where a page changes a word, and a record grows by a byte,
    /// files divided by their size alone would all be divided anew from there on, and the whole index published again.
    private static func begins(_ term: [UInt8], weighing weight: Int, of capacity: Int) -> Bool {
        Checksum(of: term).spread % UInt64(capacity / 2) < UInt64(weight)
    }

    private mutating func keep(_ file: OpenFile, in space: SpillSpace) throws(FileFailure) {
        let content = file.writer.bytes
        files.append(
            File(
                boundary: file.boundary, content: try space.store(content), sum: Checksum(of: content),
                weight: file.weight, mostPages: file.mostPages))
    }

    /// What a file is told by: the numbering of its pages, and from where to where its terms go, as `TermRanges` has it. A file of another
    /// build, which may lack terms of this one's, has another.
    func stamp(of number: Int, in numbering: String) -> String {
        TermRanges.stamp(files[number...].prefix(2).map(\.boundary), in: numbering)
    }

    /// Packed when its turn comes to be published, by several threads at once.
    func file(_ number: Int, numbering: String) throws(FileFailure) -> SearchFile.Finished {
        var file = SearchFile(.terms, number, stamp: stamp(of: number, in: numbering))
        file.append(packed: try files[number].content.bytes())
        return file.finished
    }
}

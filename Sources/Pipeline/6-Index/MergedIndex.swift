/// For each term of all partial indexes the documents that hold it.
struct MergedIndex {
    /// By the order of their bytes.
    let terms: [Term]
    /// For one term after the other, ascending.
    private let postings: [Posting]

    struct Term {
        let bytes: [UInt8]
        fileprivate let postings: Range<Int>
    }

    init(_ partials: [PartialIndex]) {
        var table = TermTable()
        let numbers = partials.map { partial in
            (0..<partial.terms.count).map { number in
                partial.terms.term(number).withUnsafeBufferPointer { table.number(of: $0) }
            }
        }
        // Counted first, each term has its place in one array.
        var starts = [Int](repeating: 0, count: table.count + 1)
        for (partial, numbers) in zip(partials, numbers) {
            for entry in partial.postings { starts[numbers[Int(entry.term)] + 1] += 1 }
        }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        var postings = [Posting](repeating: Posting(packed: 0), count: starts.last ?? 0)
        var next = starts
        for (partial, numbers) in zip(partials, numbers) {
            for entry in partial.postings {
                let merged = numbers[Int(entry.term)]
                postings[next[merged]] = entry.posting
                next[merged] += 1
            }
        }
        for number in 0..<table.count { postings[starts[number]..<starts[number + 1]].sort() }
        self.postings = postings
        terms = (0..<table.count)
            .map { Term(bytes: Array(table.term($0)), postings: starts[$0]..<starts[$0 + 1]) }
            .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    func postings(of term: Term) -> ArraySlice<Posting> { postings[term.postings] }
}

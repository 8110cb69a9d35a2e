/// The documents of all partial indexes in their final order, and for each term the documents that hold it.
struct MergedIndex {
    let documents: [SearchDocument]
    /// By the order of their bytes.
    let terms: [Term]
    /// For one term after the other: the document's number with the impact in the two lowest bits, ascending.
    private let postings: [UInt32]

    struct Term {
        let bytes: [UInt8]
        fileprivate let postings: Range<Int>
    }

    init(_ partials: [PartialIndex]) {
        let order = Self.order(of: partials)
        documents = order.map { partials[$0.partial].documents[$0.document] }

        var table = TermTable()
        let numbers = partials.map { partial in
            (0..<partial.terms.count).map { number in
                partial.terms.term(number).withUnsafeBufferPointer { table.number(of: $0) }
            }
        }
        // Counted first, each term has its place in one array, and documents taken in order fill it in order.
        var starts = [Int](repeating: 0, count: table.count + 1)
        for place in order {
            partials[place.partial].forEachPosting(ofDocument: place.document) { term, _ in
                starts[numbers[place.partial][term] + 1] += 1
            }
        }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        var postings = [UInt32](repeating: 0, count: starts.last ?? 0)
        var next = starts
        for (number, place) in order.enumerated() {
            partials[place.partial].forEachPosting(ofDocument: place.document) { term, impact in
                let merged = numbers[place.partial][term]
                postings[next[merged]] = UInt32(number) << 2 | impact.rawValue
                next[merged] += 1
            }
        }
        self.postings = postings
        terms = (0..<table.count)
            .map { Term(bytes: Array(table.term($0)), postings: starts[$0]..<starts[$0 + 1]) }
            .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    func postings(of term: Term) -> ArraySlice<UInt32> { postings[term.postings] }

    private struct Place {
        let partial: Int
        let document: Int
    }

    private static func order(of partials: [PartialIndex]) -> [Place] {
        let places = partials.indices.flatMap { partial in
            partials[partial].documents.indices.map { Place(partial: partial, document: $0) }
        }
        return places.sorted {
            SearchDocument.precedes(
                partials[$0.partial].documents[$0.document], partials[$1.partial].documents[$1.document])
        }
    }
}

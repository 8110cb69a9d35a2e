/// The documents of a portal in the order in which the index numbers them, known before the first page is made.
struct SearchOrder: Sendable {
    let documents: [SearchDocument]
    /// By the position in the list given, the document's number; nil where that has no document. Pages that are planned later have none.
    private let numbers: [Int?]

    /// Takes what each planned page is to the search, nil for pages that are not searched.
    init(_ planned: [SearchDocument?]) {
        let found = planned.indices.compactMap { position in planned[position].map { (position, $0) } }
        let sorted = found.sorted { SearchDocument.precedes($0.1, $1.1) }
        var numbers = [Int?](repeating: nil, count: planned.count)
        for (number, (position, _)) in sorted.enumerated() { numbers[position] = number }
        documents = sorted.map(\.1)
        self.numbers = numbers
    }

    func number(at position: Int) -> Int? { numbers.indices.contains(position) ? numbers[position] : nil }
}

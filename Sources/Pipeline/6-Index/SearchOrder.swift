/// The documents of a portal in the order in which the index numbers them, known before the first page is made.
struct SearchOrder: Sendable {
    let documents: [SearchDocument]
    /// By the position in the list given, the document's number; nil where that has no document. Pages that are planned later have none.
    private let numbers: [Int?]

    /// Takes what each planned page is to the search, nil for pages that are not searched.
    init(_ planned: [SearchDocument?]) {
        let positions = planned.indices.filter { planned[$0] != nil }
        let found = planned.compactMap { $0 }
        // Documents are large, and would be moved about twenty times each.
        let sorted = found.indices.sorted { SearchDocument.precedes(found[$0], found[$1]) }
        var numbers = [Int?](repeating: nil, count: planned.count)
        for (number, index) in sorted.enumerated() { numbers[positions[index]] = number }
        documents = sorted.map { found[$0] }
        self.numbers = numbers
    }

    func number(at position: Int) -> Int? { numbers.indices.contains(position) ? numbers[position] : nil }
}

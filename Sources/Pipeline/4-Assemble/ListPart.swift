import Model

/// One page of a list that grows through the years: an old phone opens it, and a person sees its end.
struct ListPart: Sendable {
    /// Some 500 bytes an entry of long names.
    private static let mostEntries = 100

    /// Counts from 0.
    let number: Int
    private let entries: Range<Int>

    init(_ number: Int) {
        self.number = number
        entries = number * Self.mostEntries..<(number + 1) * Self.mostEntries
    }

    /// How many pages it takes; a list that is empty has one too, which says so.
    static func count(for entries: Int) -> Int { max(1, (entries + mostEntries - 1) / mostEntries) }

    /// What of the groups stands on this page; one goes on where the page before left it.
    func cut<Title, Entry>(_ groups: [(title: Title, entries: [Entry])]) -> [(title: Title, entries: [Entry])] {
        var before = 0
        return groups.compactMap { group in
            let shown = entries.clamped(to: before..<before + group.entries.count)
            defer { before += group.entries.count }
            return shown.isEmpty
                ? nil : (group.title, Array(group.entries[shown.lowerBound - before..<shown.upperBound - before]))
        }
    }

    func cut<Entry>(_ list: [Entry]) -> [Entry] { Array(list[entries.clamped(to: list.indices)]) }

    func pagination(of list: PagePath, count: Int) -> Pagination {
        Pagination(pages: (0..<Self.count(for: count)).map { list.part($0) }, current: number)
    }
}

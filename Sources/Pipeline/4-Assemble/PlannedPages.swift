/// The pages of a plan in their order. Those that are known only later stand behind the others, which are not copied for them: a
/// city has hundreds of thousands.
struct PlannedPages: RandomAccessCollection, Sendable {
    private let first: [PlannedPage]
    private let later: [PlannedPage]

    init(_ pages: [PlannedPage]) { self.init(first: pages, later: []) }

    private init(first: [PlannedPage], later: [PlannedPage]) {
        self.first = first
        self.later = later
    }

    func adding(_ more: [PlannedPage]) -> PlannedPages { PlannedPages(first: first, later: later + more) }

    var startIndex: Int { 0 }
    var endIndex: Int { first.count + later.count }

    subscript(position: Int) -> PlannedPage {
        position < first.count ? first[position] : later[position - first.count]
    }
}

import Model

/// What the index knows of one page besides the terms of its text.
struct SearchDocument: Encodable, Sendable {
    let path: PagePath
    let title: String
    let kind: PageKind
    /// The field under which residents know the kind's pages (财务公开), empty for none.
    let category: String
    /// What the page is an issue of, as the quarterly 财务收支 of a village; a page that is no issue is an item of its own.
    let item: String
    let regionCode: RegionCode?
    let date: Day?
    /// Other names of what the page is about (通俗名称, 文号); they weigh like the title.
    let aliases: [String]
    /// What the page says of itself at its top, empty for nothing. It stands under results whose names hold all that was typed, for
    /// which the page need not be fetched.
    let summary: String

    init(
        path: PagePath, title: String, kind: PageKind, category: String = "", item: String? = nil,
        regionCode: RegionCode? = nil, date: Day? = nil, aliases: [String] = [], summary: String = ""
    ) {
        self.path = path
        self.title = title
        self.kind = kind
        self.category = category
        self.item = item ?? path.description
        self.regionCode = regionCode
        self.date = date
        self.aliases = aliases
        self.summary = summary
    }
}

extension SearchDocument {
    /// The order in which documents are numbered: by kind, category, item and place, within them the newest first.
    ///
    /// Neighbours are alike, so that postings are small steps and a handful of runs tells kind, category, place and year of
    /// every page. No two pages have one path, so the order does not depend on how they came.
    static func precedes(_ a: SearchDocument, _ b: SearchDocument) -> Bool {
        if a.kind != b.kind { return a.kind.searchRank < b.kind.searchRank }
        if a.category != b.category { return a.category < b.category }
        if a.item != b.item { return a.item < b.item }
        if a.regionCode != b.regionCode {
            guard let placeOfA = a.regionCode else { return true }
            guard let placeOfB = b.regionCode else { return false }
            return placeOfA < placeOfB
        }
        if a.date != b.date {
            guard let dayOfA = a.date else { return false }
            guard let dayOfB = b.date else { return true }
            return dayOfA > dayOfB
        }
        return a.path < b.path
    }

    /// Whether the two, neighbours in order, are issues of one thing at one place: results show the newest for all.
    func isOfOneSeries(with other: SearchDocument) -> Bool {
        kind == other.kind && category == other.category && item == other.item && regionCode == other.regionCode
    }
}

extension PageKind {
    /// Where pages of this kind stand among results that are otherwise equal: what residents come for first, and a place
    /// before all that was published there under its name.
    var searchRank: Int {
        switch self {
        case .service: 0
        case .region: 1
        case .disclosure: 2
        case .notice: 3
        case .document: 4
        case .duty: 5
        case .plan: 6
        case .evaluation: 7
        case .facility: 8
        case .register: 9
        case .report: 10
        case .page: 11
        }
    }
}

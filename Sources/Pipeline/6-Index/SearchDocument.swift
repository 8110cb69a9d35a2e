import Model

/// What the index knows of one page.
public struct SearchDocument: Sendable {
    public let path: PagePath
    public let title: String
    public let kind: PageKind
    public let regionName: String
    public let regionCode: RegionCode?
    public let date: Day?
    /// Other names of what the page is about (通俗名称, 文号); they weigh like the title.
    public let aliases: [String]
    /// What the page shows, as `VisibleText` reads it.
    public let text: [UInt8]

    public init(
        path: PagePath, title: String, kind: PageKind, regionName: String = "", regionCode: RegionCode? = nil,
        date: Day? = nil, aliases: [String] = [], text: [UInt8]
    ) {
        self.path = path
        self.title = title
        self.kind = kind
        self.regionName = regionName
        self.regionCode = regionCode
        self.date = date
        self.aliases = aliases
        self.text = text
    }
}

extension SearchDocument {
    /// The order in which documents are numbered: by kind, then newest first where the newest matters, then by place.
    ///
    /// The client breaks ties by number, so it shows the newest of equals first without a column of dates, and it tells a
    /// page's kind from a handful of runs. No two pages have one path, so the order does not depend on how they came.
    static func precedes(_ a: SearchDocument, _ b: SearchDocument) -> Bool {
        if a.kind != b.kind { return a.kind.searchRank < b.kind.searchRank }
        if a.kind.ages, a.date != b.date {
            guard let dayOfA = a.date else { return false }
            guard let dayOfB = b.date else { return true }
            return dayOfA > dayOfB
        }
        if a.regionCode != b.regionCode {
            guard let placeOfA = a.regionCode else { return true }
            guard let placeOfB = b.regionCode else { return false }
            return placeOfA < placeOfB
        }
        return a.path < b.path
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

    /// Whether residents look for the newest page of this kind first.
    var ages: Bool {
        switch self {
        case .disclosure, .notice, .document, .report: true
        case .service, .duty, .region, .plan, .evaluation, .facility, .register, .page: false
        }
    }
}

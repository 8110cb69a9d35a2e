/// All that one office has disclosed, by period.
public struct RegionDisclosuresPage: Encodable, Sendable {
    public struct Group: Encodable, Sendable {
        public let period: Period
        public let disclosures: [DisclosureSummary]

        public init(period: Period, disclosures: [DisclosureSummary]) {
            self.period = period
            self.disclosures = disclosures
        }
    }

    public let region: Region
    /// The latest first.
    public let periods: [Group]
    /// The pages of all years, where there are several; the latest first.
    public let years: [PageLink]
    /// The page's own year; nil where there is but one.
    public let year: Int?
    /// How many there are in all years.
    public let total: Int
    /// What was published, changed and withdrawn there; nil where nothing is on record.
    public let changes: PageLink?

    public init(
        region: Region, periods: [Group], years: [PageLink] = [], year: Int? = nil, total: Int? = nil,
        changes: PageLink? = nil
    ) {
        self.changes = changes
        self.years = years
        self.year = year
        self.total = total ?? periods.reduce(0) { $0 + $1.disclosures.count }
        self.region = region
        self.periods = periods
    }
}

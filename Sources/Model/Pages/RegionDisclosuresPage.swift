/// All that one office has disclosed, by period.
public struct RegionDisclosuresPage: Sendable {
    public struct Group: Sendable {
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

    public init(region: Region, periods: [Group]) {
        self.region = region
        self.periods = periods
    }
}

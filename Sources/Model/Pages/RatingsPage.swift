/// Ratings (好差评) of one period: services, sites and villages.
public struct RatingsPage: Encodable, Sendable {
    public struct Section: Encodable, Sendable {
        public let kind: Rating.Kind
        public let total: RatingTally?
        public let rows: [Row]
        /// By channel; empty where there is one alone.
        public let channels: [Row]

        public init(kind: Rating.Kind, total: RatingTally?, rows: [Row], channels: [Row]) {
            self.kind = kind
            self.total = total
            self.rows = rows
            self.channels = channels
        }
    }

    public struct Row: Encodable, Sendable {
        public let name: String
        public let link: PageLink?
        public let tally: RatingTally

        public init(name: String, link: PageLink?, tally: RatingTally) {
            self.name = name
            self.link = link
            self.tally = tally
        }
    }

    public let period: Period
    public let sections: [Section]
    /// Counts below it are withheld.
    public let limit: Int
    public let periods: [PageLink]
    /// The rates over the periods; nil where there is one alone.
    public let trend: Chart?

    public init(period: Period, sections: [Section], limit: Int, periods: [PageLink], trend: Chart? = nil) {
        self.trend = trend
        self.period = period
        self.sections = sections
        self.limit = limit
        self.periods = periods
    }
}

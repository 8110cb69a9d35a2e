/// What the hotline 12345 took in during one period, by place and kind of call.
public struct HotlinePage: Encodable, Sendable {
    public struct Place: Encodable, Sendable {
        public let link: PageLink
        public let rows: [HotlineFigures]

        public init(link: PageLink, rows: [HotlineFigures]) {
            self.link = link
            self.rows = rows
        }
    }

    public let period: Period
    public let places: [Place]
    /// Counts below it are withheld.
    public let limit: Int
    public let periods: [PageLink]

    public init(period: Period, places: [Place], limit: Int, periods: [PageLink]) {
        self.period = period
        self.places = places
        self.limit = limit
        self.periods = periods
    }
}

/// What a village or community has decided, and in which quarters its representatives met.
public struct RegionDecisionsPage: Encodable, Sendable {
    /// A year with its quarters; representatives are to meet in each.
    public struct Year: Encodable, Sendable {
        public enum Quarter: Hashable, Encodable, Sendable {
            case met([Day])
            /// Before the first meeting that is registered.
            case before
            /// Nothing is registered, and the quarter is over.
            case missed
            case running
            case ahead
        }

        public let year: Int
        public let quarters: [Quarter]

        public init(year: Int, quarters: [Quarter]) {
            self.year = year
            self.quarters = quarters
        }
    }

    public let region: Region
    /// The latest first; on the first page only.
    public let years: [Year]
    public let decisions: [DecisionSummary]
    public let pagination: Pagination

    public init(region: Region, years: [Year], decisions: [DecisionSummary], pagination: Pagination = Pagination()) {
        self.region = region
        self.years = years
        self.decisions = decisions
        self.pagination = pagination
    }
}

/// 公开情况: what a place and those below it had to make public, and how that stands on the day of the build.
public struct BoardPage: Encodable, Sendable {
    public let region: Region
    /// The first day that counts.
    public let start: Day
    public let settings: DeadlineSettings
    /// The place itself and all below it.
    public let total: DisclosureTally
    /// What the place itself owes by period, a table a frequency.
    public let grids: [Grid]
    /// What it owed at once.
    public let events: [Line]
    /// What stands before the periods of the tables and is still not public, the latest first.
    public let earlier: [Line]
    /// The places below.
    public let places: [Place]
    /// Each item's counts over the places below.
    public let items: [ItemRow]

    public init(
        region: Region, start: Day, settings: DeadlineSettings, total: DisclosureTally, grids: [Grid], events: [Line],
        earlier: [Line], places: [Place], items: [ItemRow]
    ) {
        self.region = region
        self.start = start
        self.settings = settings
        self.total = total
        self.grids = grids
        self.events = events
        self.earlier = earlier
        self.places = places
        self.items = items
    }

    /// Items of one frequency by the latest periods, the latest first.
    public struct Grid: Encodable, Sendable {
        public let frequency: Obligation.Frequency
        public let periods: [Period]
        public let rows: [Row]

        public init(frequency: Obligation.Frequency, periods: [Period], rows: [Row]) {
            self.frequency = frequency
            self.periods = periods
            self.rows = rows
        }
    }

    public struct Row: Encodable, Sendable {
        public let obligation: Obligation
        /// One a period of the grid; nil where the item was not in force.
        public let cells: [Line?]

        public init(obligation: Obligation, cells: [Line?]) {
            self.obligation = obligation
            self.cells = cells
        }
    }

    /// How an item stands for a period.
    public struct Line: Encodable, Sendable {
        public let obligation: Obligation
        public let period: Period
        public let state: DisclosureState
        public let due: Day?
        public let published: Day?
        public let event: Day?
        /// Nil where it has no page: not public, or on the village's board only.
        public let path: PagePath?

        public init(
            obligation: Obligation, period: Period, state: DisclosureState, due: Day?, published: Day?, event: Day?,
            path: PagePath?
        ) {
            self.obligation = obligation
            self.period = period
            self.state = state
            self.due = due
            self.published = published
            self.event = event
            self.path = path
        }
    }

    /// A place below, with all below that.
    public struct Place: Encodable, Sendable {
        public let link: PageLink
        public let tally: DisclosureTally

        public init(link: PageLink, tally: DisclosureTally) {
            self.link = link
            self.tally = tally
        }
    }

    public struct ItemRow: Encodable, Sendable {
        public let obligation: Obligation
        /// One a place below, in their order.
        public let tallies: [DisclosureTally]

        public init(obligation: Obligation, tallies: [DisclosureTally]) {
            self.obligation = obligation
            self.tallies = tallies
        }
    }
}

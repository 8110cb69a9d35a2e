import Model

/// What one place owes of one item for one period, and how that stands.
public struct ScheduleEntry: Hashable, Sendable {
    public let region: RegionCode
    /// The position of the item in the schedule's `items`.
    public let item: Int
    public let period: Period
    public let state: DisclosureState
    /// The last day in time; nil where it could not be told.
    public let due: Day?
    /// Nil where nothing is public on the schedule's day.
    public let published: Day?
    /// The day of the event that asks for it.
    public let event: Day?

    public init(
        region: RegionCode, item: Int, period: Period, state: DisclosureState, due: Day?, published: Day? = nil,
        event: Day? = nil
    ) {
        self.region = region
        self.item = item
        self.period = period
        self.state = state
        self.due = due
        self.published = published
        self.event = event
    }
}

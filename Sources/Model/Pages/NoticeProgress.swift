/// How far the period of a notice has gone on a day within it.
public struct NoticeProgress: Hashable, Encodable, Sendable {
    /// From 1.
    public let dayNumber: Int
    public let dayCount: Int
    /// Days after today, the last included.
    public let daysLeft: Int
    /// The worked ones among them, where the period is counted in those.
    public let workingDaysLeft: Int?

    public init(dayNumber: Int, dayCount: Int, daysLeft: Int, workingDaysLeft: Int? = nil) {
        self.dayNumber = dayNumber
        self.dayCount = dayCount
        self.daysLeft = daysLeft
        self.workingDaysLeft = workingDaysLeft
    }
}

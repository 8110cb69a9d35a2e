/// What `site.yaml` says of deadlines: from when they count, when one is near, and how days are counted.
public struct DeadlineSettings: Hashable, Encodable, Sendable {
    /// The first day from which obligations count; nil for the first period that the content holds a disclosure of.
    public let start: Day?
    /// How many days before its deadline an item counts as due soon.
    public let dueSoonDays: Int
    /// Within how many working days of an event an item "at once" (即时) is to be public; 政府信息公开条例 (2019) art. 26 gives 20.
    public let immediateWorkingDays: Int
    /// Whether a deadline on a day off moves to the next working day.
    ///
    /// Not by default: nothing in the law on village affairs moves the day, a notice can be put up on any day, and a board that
    /// grants days nobody has granted would show late items as punctual.
    public let shiftsDeadlines: Bool

    static let columns = [
        Column("disclosure_start", "公开起始日", .day),
        Column("due_soon_days", "到期提醒天数", .integer),
        Column("immediate_working_days", "即时公开工作日", .integer),
        Column("shift_deadlines", "遇节假日顺延", .flag),
    ]

    init(_ record: Record) {
        self.init(
            start: record.day("disclosure_start"), dueSoonDays: record.integer("due_soon_days") ?? 7,
            immediateWorkingDays: record.integer("immediate_working_days") ?? 20,
            shiftsDeadlines: record.flag("shift_deadlines") ?? false)
    }

    public init(
        start: Day? = nil, dueSoonDays: Int = 7, immediateWorkingDays: Int = 20, shiftsDeadlines: Bool = false
    ) {
        self.start = start
        self.dueSoonDays = min(max(dueSoonDays, 0), Self.longest)
        self.immediateWorkingDays = min(max(immediateWorkingDays, 0), Self.longest)
        self.shiftsDeadlines = shiftsDeadlines
    }

    private static let longest = 366
}

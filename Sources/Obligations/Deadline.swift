import Model

/// By which day an item is to be public: a day fixed by its period, days after an event, or both.
public struct Deadline: Hashable, Sendable {
    /// A day that the period itself gives; the day named is the last that is in time.
    public enum FixedDay: Hashable, Sendable {
        /// A day of the month that comes so many months after the period's last; nil for the month's end.
        case dayOfMonth(Int?, monthsAfter: Int)
        /// A day of the period's own year (0) or of the next (1); the day nil for the month's end.
        case dayOfYear(month: Int, day: Int?, yearsAfter: Int)
        /// Days after the period's last day.
        case afterEnd(Span)
    }

    /// A number of days, the first of them the day after (民法典 art. 201).
    public struct Span: Hashable, Sendable {
        public let count: Int
        public let isWorkingDays: Bool

        public init(_ count: Int, workingDays: Bool) {
            self.count = count
            isWorkingDays = workingDays
        }
    }

    /// Nil for what follows events only.
    public let fixed: FixedDay?
    /// Nil where no event moves the day.
    public let afterEvent: Span?

    public init(fixed: FixedDay?, afterEvent: Span?) {
        self.fixed = fixed
        self.afterEvent = afterEvent
    }

    /// The last day in time for a period; nil where only an event gives it.
    public func day(for period: Period, by calendar: WorkCalendar, shifting: Bool) -> Day? {
        fixed.map { shifted($0.day(for: period, by: calendar), by: calendar, shifting) }
    }

    /// The last day in time after an event; nil where an event does not give it.
    public func day(after event: Day, by calendar: WorkCalendar, shifting: Bool) -> Day? {
        afterEvent.map { shifted($0.day(after: event, by: calendar), by: calendar, shifting) }
    }

    private func shifted(_ day: Day, by calendar: WorkCalendar, _ isShifting: Bool) -> Day {
        isShifting ? calendar.workingDay(onOrAfter: day) : day
    }
}

extension Deadline {
    /// What holds where the catalogue gives no deadline.
    ///
    /// Directories of villages give the 20th of the quarter's first month; 农经发〔2011〕13号 leaves the day to the county and asks for
    /// yearly figures after the year's end; 政府信息公开条例 (2019) art. 26 gives 20 working days for what is not periodic.
    public static func standard(for frequency: Obligation.Frequency, _ settings: DeadlineSettings) -> Deadline {
        switch frequency {
        case .monthly, .quarterly, .halfYearly: Deadline(fixed: .dayOfMonth(20, monthsAfter: 1), afterEvent: nil)
        case .yearly: Deadline(fixed: .dayOfYear(month: 1, day: 31, yearsAfter: 1), afterEvent: nil)
        case .immediate:
            Deadline(fixed: nil, afterEvent: Span(settings.immediateWorkingDays, workingDays: true))
        }
    }
}

extension Deadline.FixedDay {
    var countsWorkingDays: Bool {
        if case .afterEnd(let span) = self { span.isWorkingDays } else { false }
    }

    func day(for period: Period, by calendar: WorkCalendar) -> Day {
        switch self {
        case .dayOfMonth(let day, let monthsAfter):
            let month = period.lastDay.year * 12 + period.lastDay.month - 1 + monthsAfter
            return Self.day(year: month / 12, month: month % 12 + 1, day)
        case .dayOfYear(let month, let day, let yearsAfter):
            return Self.day(year: period.year + yearsAfter, month: month, day)
        case .afterEnd(let span): return span.day(after: period.lastDay, by: calendar)
        }
    }

    /// A month without such a day ends before it: by 31 April is by 30 April.
    private static func day(year: Int, month: Int, _ day: Int?) -> Day {
        let last = Day.length(ofMonth: month, in: year)
        guard let day = Day(year: year, month: month, day: min(day ?? last, last)) else {
            preconditionFailure("month \(month) of \(year)")
        }
        return day
    }
}

extension Deadline.Span {
    func day(after day: Day, by calendar: WorkCalendar) -> Day {
        isWorkingDays ? calendar.day(count, workingDaysAfter: day) : day.adding(days: count)
    }
}

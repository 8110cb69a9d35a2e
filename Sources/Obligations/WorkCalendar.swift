import Model

/// Which days are worked: Monday to Friday, but for the days off and the make-up days (调休) that the calendar table lists.
///
/// 全国年节及纪念日放假办法 names the holidays; which weekends are worked for them is announced for each year, so it is data.
public struct WorkCalendar: Sendable {
    /// Days that differ from what their weekday says, sorted, as ordinals.
    private let exceptions: [Int]
    /// By position in `exceptions`: how many more days were worked until then, that day included, than weekdays say.
    private let surplus: [Int]
    private let coveredYears: Set<Int>

    /// Of two rows of one day the first counts; a check reports them.
    public init(_ entries: some Sequence<CalendarEntry> = []) {
        var kinds: [Int: CalendarEntry.Kind] = [:]
        var years: Set<Int> = []
        for entry in entries {
            years.insert(entry.day.year)
            if kinds[entry.day.ordinal] == nil { kinds[entry.day.ordinal] = entry.kind }
        }
        var exceptions: [Int] = []
        var surplus: [Int] = []
        for (ordinal, kind) in kinds.sorted(by: { $0.key < $1.key })
        where (kind == .work) != Self.isWeekday(ordinal) {
            exceptions.append(ordinal)
            surplus.append((surplus.last ?? 0) + (kind == .work ? 1 : -1))
        }
        self.exceptions = exceptions
        self.surplus = surplus
        coveredYears = years
    }

    /// Whether the table says anything of the year; where it does not, only weekends are off.
    public func covers(_ year: Int) -> Bool { coveredYears.contains(year) }

    public func isWorkingDay(_ day: Day) -> Bool {
        let ordinal = day.ordinal
        return workedDays(through: ordinal) > workedDays(through: ordinal - 1)
    }

    /// The day on which `count` working days have gone by; the first is the one after `day` (民法典 art. 201: the day on which a
    /// period begins is not counted).
    public func day(_ count: Int, workingDaysAfter day: Day) -> Day {
        guard count > 0 else { return day }
        let target = workedDays(through: day.ordinal) + count
        var low = day.ordinal
        var step = count * 2
        // A calendar of nothing but days off never gets there; `Day` ends somewhere too.
        while workedDays(through: low + step) < target, step < Self.farthest { step *= 2 }
        var high = low + step
        while low + 1 < high {
            let middle = (low + high) / 2
            if workedDays(through: middle) < target { low = middle } else { high = middle }
        }
        return day.adding(days: high - day.ordinal)
    }

    /// The day itself where it is worked, else the next one that is.
    public func workingDay(onOrAfter day: Day) -> Day {
        isWorkingDay(day) ? day : self.day(1, workingDaysAfter: day)
    }

    private static let farthest = 400_000

    /// Counted from a fixed day in the past; only differences mean anything.
    private func workedDays(through ordinal: Int) -> Int {
        // 1970-01-01 was a Thursday, so three days on from a Monday.
        let (weeks, dayOfWeek) = (ordinal + 3).flooredDivision(by: 7)
        return weeks * 5 + min(dayOfWeek + 1, 5) + surplus(through: ordinal)
    }

    private func surplus(through ordinal: Int) -> Int {
        var low = 0
        var high = exceptions.count
        while low < high {
            let middle = (low + high) / 2
            if exceptions[middle] <= ordinal { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? 0 : surplus[low - 1]
    }

    public static func isWeekday(_ day: Day) -> Bool { isWeekday(day.ordinal) }
    private static func isWeekday(_ ordinal: Int) -> Bool { (ordinal + 3).flooredDivision(by: 7).remainder < 5 }
}

extension Int {
    fileprivate func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

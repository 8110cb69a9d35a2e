import Model
import Obligations

extension Notice {
    /// The longest period that is counted; a check reports longer ones.
    private static let longest = 3650

    /// The same notice, its last day counted in working days where it asks for that: the first day is one of them, or the next
    /// day that is worked.
    func counted(by calendar: WorkCalendar) -> Notice {
        guard dayKind == .working else { return self }
        let first = calendar.workingDay(onOrAfter: start)
        return ending(on: calendar.day(min(max(days, 1), Self.longest) - 1, workingDaysAfter: first))
    }
}

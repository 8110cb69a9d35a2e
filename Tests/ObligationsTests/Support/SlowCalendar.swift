import Model

/// What a person does with a wall calendar: looks a day up in the list, and at the weekday where it is not there.
enum SlowCalendar {
    static func isWorked(_ day: Day, _ entries: [CalendarEntry]) -> Bool {
        for entry in entries where entry.day == day { return entry.kind == .work }
        return (1...5).contains(weekday(day))
    }

    /// 0 for Sunday … 6 for Saturday, by Sakamoto's table of month offsets.
    private static func weekday(_ day: Day) -> Int {
        let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let year = day.month < 3 ? day.year - 1 : day.year
        return (year + year / 4 - year / 100 + year / 400 + offsets[day.month - 1] + day.day) % 7
    }
}

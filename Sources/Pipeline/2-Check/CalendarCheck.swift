import Diagnostics
import Model
import Obligations

/// The calendar says one thing of each day, and only what the weekday does not say already.
enum CalendarCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        var first: [Day: CalendarEntry] = [:]
        return site.calendar.compactMap { entry in
            if let other = first[entry.day] {
                return other.kind == entry.kind
                    ? finding(
                        entry, zh: "这一天已有一行（\(other.location)）。", en: "The day has a row already (\(other.location)).")
                    : finding(
                        entry, zh: "这一天在 \(other.location) 是“\(other.kind.label)”，这里是“\(entry.kind.label)”。",
                        en: "The day is \(other.kind.rawValue) at \(other.location), and \(entry.kind.rawValue) here.")
            }
            first[entry.day] = entry
            guard entry.kind == .work, WorkCalendar.isWeekday(entry.day) else { return nil }
            return finding(
                entry, zh: "这一天是星期一至星期五，本来就是工作日，不会是调休上班。",
                en: "The day is from Monday to Friday and worked anyway, so it makes up for nothing.")
        }
    }

    private static func finding(_ entry: CalendarEntry, zh: String, en: String) -> Diagnostic {
        Diagnostic(.calendarContradiction, at: entry.location, zh: zh, en: en)
    }
}

extension Rule {
    static let calendarContradiction = Rule(
        "calendar-contradiction",
        statement: .init(
            zh: "calendar 表每天只有一行；“工作日”只用于周六、周日调休上班。",
            en: "The calendar has one row a day, and names as worked only days of a weekend."),
        explanation: .init(
            zh: "放假和调休相互矛盾时，按工作日计算的期限会差一天以上，按时的可能判为逾期。",
            en: "Where rows contradict each other, deadlines in working days come out wrong by a day or more."),
        remedy: .init(
            zh: "对照国务院办公厅当年的放假通知改正日期或类型，删去重复的行。",
            en:
                "Compare with the year's announcement of the State Council's office; mend the day or kind, or delete the row."
        ),
        basis: .init(
            zh: "全国年节及纪念日放假办法和国务院办公厅每年的放假安排通知",
            en: "Regulation on public holidays and the yearly notice of the State Council's General Office"))
}

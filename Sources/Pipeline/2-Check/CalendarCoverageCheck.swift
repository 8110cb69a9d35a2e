import Diagnostics
import Obligations

/// The calendar has the holidays of every year in which working days are counted.
enum CalendarCoverageCheck {
    static func findings(in schedule: DisclosureSchedule) -> [Diagnostic] {
        schedule.uncoveredYears.map { year in
            Diagnostic(
                .calendarYear, at: SourceLocation("calendar.csv"), zh: "有公开时限要用到 \(year) 年的工作日，表中没有这一年的放假和调休。",
                en: "A deadline counts working days of \(year), and the calendar has no holidays of that year.")
        }
    }
}

extension Rule {
    static let calendarYear = Rule(
        "calendar-year", .warning,
        statement: .init(
            zh: "按工作日计算时限的年份，calendar 表要有当年的放假和调休。",
            en: "The calendar table covers every year in which a deadline counts working days."),
        explanation: .init(
            zh: "没有放假安排的年份只把周六、周日当作休息日，春节、国庆前后算出的截止日会偏早，可能把按时公开的判为逾期。",
            en:
                "In a year without entries only weekends are off, so that a deadline near a holiday falls too early and what was punctual may be called late."
        ),
        remedy: .init(
            zh: "国务院办公厅公布放假安排后，把每个休息日和调休上班日各写一行：日期、类型（休息日或工作日）、名称。",
            en: "When the year's holidays have been announced, add a row for each day off and each make-up working day."
        ),
        basis: .init(zh: "全国年节及纪念日放假办法", en: "Regulation on public holidays (全国年节及纪念日放假办法)"))
}

import Diagnostics
import Model
import Obligations

/// A notice that is posted for working days falls into years whose holidays the calendar has.
enum NoticeCalendarCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        let calendar = WorkCalendar(site.calendar)
        return site.notices.filter { $0.dayKind == .working }.compactMap { notice in
            let counted = notice.counted(by: calendar)
            return (notice.start.year...max(notice.start.year, counted.end.year)).first { !calendar.covers($0) }.map {
                Diagnostic(
                    .calendarYear, at: notice.location, zh: "公示期按工作日计算，calendar 表中没有 \($0) 年的放假和调休。",
                    en: "The notice is posted for working days, and the calendar has no holidays of \($0).")
            }
        }
    }
}

import Diagnostics
import Model

/// A notice is posted for a number of days that can be meant.
enum NoticeCheck: SiteCheck {
    private static let days = 1...3650

    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        site.notices.filter { !days.contains($0.days) }.map { notice in
            Diagnostic(
                .noticeDays, at: notice.location, zh: "公示天数应在 \(days.lowerBound) 到 \(days.upperBound) 之间。",
                en: "The number of days is \(days.lowerBound) to \(days.upperBound).")
        }
    }
}

extension Rule {
    static let noticeDays = Rule(
        "notice-days",
        statement: .init(zh: "公示有合理的天数。", en: "A notice is posted for a sensible number of days."),
        remedy: .init(zh: "改正公示天数（自然日，含第一天）。", en: "Mend the number of days (calendar days, the first included)."))
}

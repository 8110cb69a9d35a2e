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
        explanation: .init(
            zh: "公示截止日由开始日和天数算出，到期后页面会撤下名单。天数为零或大得离谱，名单就会一天也不公示，或者一直挂在网上。",
            en:
                "The end of a notice is counted from its first day, and names go when it has ended. With no days, or far too many, they are never posted or never taken down."
        ),
        remedy: .init(zh: "改正公示天数（含第一天）。", en: "Mend the number of days (the first included)."))
}

import HTML
import Model

/// The period of a notice that is posted: a bar, and the same in words.
struct NoticePeriodBar: Markup {
    let notice: Notice
    let progress: NoticeProgress
    let asOf: Day

    var content: some Markup {
        div(.class("period")) {
            div(.class("period-bar"), .hiddenFromReaders) { span(.style("width:\(percent)%")) { "" } }
            p(.class("period-ends")) {
                span { "\(notice.start.chinese)开始" }
                span { "\(notice.end.chinese)截止" }
            }
            p {
                "今天（\(asOf.chinese)）是\(notice.urgency == nil ? "公示期" : "")第 \(progress.dayNumber) 天，"
                strong { left }
                "。"
            }
        }
    }

    private var percent: Int { min(100, progress.dayNumber * 100 / max(progress.dayCount, 1)) }

    private var left: String {
        if progress.daysLeft == 0 { return "今天截止" }
        guard let working = progress.workingDaysLeft else { return "还剩 \(progress.daysLeft) 天" }
        return "还剩 \(working) 个工作日（\(progress.daysLeft) 天）"
    }
}

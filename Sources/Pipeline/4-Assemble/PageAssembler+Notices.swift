import Model
import Obligations

extension PageAssembler {
    func summary(of notice: Notice) -> NoticeSummary {
        NoticeSummary(
            notice: notice, regionName: site.regions[notice.region]?.name ?? "", state: notice.state(on: asOf))
    }

    var notices: NoticesPage {
        let all = site.notices.map(summary(of:)).sorted {
            ($1.notice.start, $0.notice.code) < ($0.notice.start, $1.notice.code)
        }
        var posted: [NoticeSummary] = []
        var ended: [NoticeSummary] = []
        for summary in all {
            switch summary.state {
            case .posted, .disputed: posted.append(summary)
            case .ended, .withdrawn: ended.append(summary)
            case .upcoming: continue  // the gate lets none through
            }
        }
        return NoticesPage(posted: posted, ended: ended)
    }

    func noticePage(_ index: Int, body: Body) -> Parts {
        let notice = site.notices[index]
        let content = noticeContent(index, body: body, isSheet: isForPaper)
        return (
            .notice(content),
            [homeLink, PageLink("公示公告", .notices)],
            PageMetadata(
                column: "公示公告", columnType: "政务公开", description: notice.title,
                keywords: [notice.category].filter { !$0.isEmpty }, published: notice.start,
                source: content.summary.regionName)
        )
    }

    /// A sheet tells the address of its page on the web.
    func noticeContent(_ index: Int, body: Body, isSheet: Bool) -> NoticePage {
        let notice = site.notices[index]
        return NoticePage(
            summary: summary(of: notice), region: regionLink(notice.region), body: body.text,
            isTextGone: !notice.showsText(on: asOf),
            reference: reference(to: notice, body: body, withAddress: isSheet && notice.isForWeb),
            sheets: plan.sheets(with: .notice(index)), progress: progress(of: notice))
    }

    private func progress(of notice: Notice) -> NoticeProgress? {
        guard notice.start <= asOf, !notice.isOver(on: asOf) else { return nil }
        let left = asOf.days(until: notice.end)
        var working: Int?
        if notice.dayKind == .working {
            let calendar = WorkCalendar(site.calendar)
            working = (0..<left).count { calendar.isWorkingDay(asOf.adding(days: $0 + 1)) }
        }
        return NoticeProgress(
            dayNumber: notice.start.days(until: asOf) + 1, dayCount: notice.start.days(until: notice.end) + 1,
            daysLeft: left, workingDaysLeft: working)
    }
}

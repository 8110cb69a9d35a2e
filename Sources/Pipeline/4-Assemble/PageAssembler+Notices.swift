import Model
import Obligations

extension PageAssembler {
    func summary(of notice: Notice) -> NoticeSummary {
        NoticeSummary(
            notice: notice, regionName: site.regions[notice.region]?.name ?? "", state: notice.state(on: asOf))
    }

    var noticesLink: PageLink { PageLink("公示公告", .notices) }

    /// Those that hang today.
    func newestNotices(_ count: Int, of isWanted: @escaping (RegionCode) -> Bool) -> [NoticeSummary] {
        relations.newestNotices.lazy.filter { site.notices[$0].hangs(on: asOf) && isWanted(site.notices[$0].region) }
            .prefix(count)
            .map { summary(of: site.notices[$0]) }
    }

    func notices(_ part: Int) -> NoticesPage {
        let part = ListPart(part)
        let posted = relations.newestNotices.filter { site.notices[$0].hangs(on: asOf) }
        let ended = relations.newestNotices.filter { !site.notices[$0].hangs(on: asOf) }
        let shown = part.cut([(true, posted), (false, ended)]).map { group in
            (isPosted: group.title, notices: group.entries.map { summary(of: site.notices[$0]) })
        }
        return NoticesPage(
            posted: shown.first(where: \.isPosted)?.notices ?? [], ended: shown.first { !$0.isPosted }?.notices ?? [],
            pagination: part.pagination(of: .notices, count: site.notices.count))
    }

    func noticePage(_ index: Int, body: Body) -> Parts {
        let notice = site.notices[index]
        let content = noticeContent(index, body: body, isSheet: isForPaper)
        return (
            .notice(content),
            [homeLink, noticesLink],
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
            isTextElsewhere: copyScope != nil && notice.showsText(on: asOf) && notice.body == nil,
            reference: reference(to: notice, body: body, withAddress: isSheet && notice.isForWeb),
            sheets: plan.sheets(with: .notice(index)), progress: progress(of: notice),
            versions: body.versions, changes: body.changes)
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

extension Notice {
    /// Whether it is among those posted now; one that is upcoming has not passed the gate.
    fileprivate func hangs(on day: Day) -> Bool {
        switch state(on: day) {
        case .posted, .disputed: true
        case .ended, .withdrawn, .upcoming: false
        }
    }
}

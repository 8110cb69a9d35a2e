import Model

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

    func noticePage(_ notice: Notice, body: Body) -> Parts {
        let summary = summary(of: notice)
        return (
            .notice(
                NoticePage(
                    summary: summary, region: regionLink(notice.region), body: body.text,
                    isTextGone: !notice.showsText(on: asOf))),
            [homeLink, PageLink("公示公告", .notices)],
            PageMetadata(
                column: "公示公告", columnType: "政务公开", description: notice.title,
                keywords: [notice.category].filter { !$0.isEmpty }, published: notice.start, source: summary.regionName)
        )
    }
}

import Model

extension PageAssembler {
    var reportsLink: PageLink { PageLink("报告", .reports) }

    func reports(_ part: Int) -> ReportsPage {
        let part = ListPart(part)
        return ReportsPage(
            lines: part.cut(relations.newestReports).map { index in
                let report = site.reports[index]
                return .init(report: report, regionName: report.region.flatMap { site.regions[$0]?.name } ?? "")
            },
            pagination: part.pagination(of: .reports, count: site.reports.count))
    }

    func reportPage(_ report: Report, body: Body) -> Parts {
        (
            .report(ReportPage(report: report, region: report.region.map { regionLink($0) }, body: body.text)),
            [homeLink, reportsLink],
            PageMetadata(
                column: "报告", columnType: "政务公开", description: report.summary, published: report.published,
                source: report.source)
        )
    }
}

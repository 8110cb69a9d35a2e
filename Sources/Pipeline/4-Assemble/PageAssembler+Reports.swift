import Model

extension PageAssembler {
    /// The latest first.
    var reports: ReportsPage {
        let newest = site.reports.sorted { a, b in
            a.published != b.published ? SiteRelations.later(a.published, b.published) : a.code < b.code
        }
        return ReportsPage(
            lines: newest.map { report in
                .init(report: report, regionName: report.region.flatMap { site.regions[$0]?.name } ?? "")
            })
    }

    func reportPage(_ report: Report, body: Body) -> Parts {
        (
            .report(ReportPage(report: report, region: report.region.map { regionLink($0) }, body: body.text)),
            [homeLink, PageLink("报告", .reports)],
            PageMetadata(
                column: "报告", columnType: "政务公开", description: report.summary, published: report.published,
                source: report.source)
        )
    }
}

import HTML
import Model

/// A report: what it is about, its text with figures and charts in place.
struct ReportTemplate: Markup {
    let page: ReportPage

    var content: some Markup {
        if !page.report.summary.isEmpty { div(.class("lead")) { Paragraphs(page.report.summary) } }
        FactList(
            [
                Fact("编制单位", page.report.source), Fact("地区", page.region.map { [$0] } ?? []),
                Fact("时期", page.report.period?.chinese ?? ""), Fact("发布日期", page.report.published),
                Fact("更新日期", page.report.updated),
            ], class: "facts inline")
        RichTextView(text: page.body, showsContents: true)
    }
}

/// All reports.
struct ReportsTemplate: Markup {
    let page: ReportsPage

    var content: some Markup {
        EntryList(
            page.lines.map { line in
                Entry(
                    line.report.title, .report(line.report.code), details: [line.regionName, line.report.source],
                    day: line.report.published)
            }, none: "还没有报告。")
        PageTurn(pagination: page.pagination)
    }
}

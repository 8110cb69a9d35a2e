import HTML
import Model

/// The plan's indicators with the latest figures, and how its tasks stand.
struct PlanTemplate: Markup {
    let page: PlanPage

    var content: some Markup {
        if !page.title.isEmpty { p(.class("plain-name")) { page.title } }
        if !page.summary.isEmpty { div(.class("lead")) { Paragraphs(page.summary) } }
        PlanTasksSummary(page: page)
        if !page.rows.isEmpty {
            if let chart = page.chart { ChartView(chart, id: "progress", showsTable: false) }
            PageSection("主要指标", id: "indicators") {
                RecordTable("规划主要指标", showsCaption: false, page.rows, columns: columns)
                p(.class("quiet")) { "“未公布”表示还没有公布的数值，不等于零。" }
            }
        }
    }

    private var columns: [RecordColumn<PlanPage.Row>] {
        [
            RecordColumn("指标") { .link(PageLink($0.indicator.name, .indicator($0.indicator.code))) },
            RecordColumn("单位") { $0.indicator.unit },
            RecordColumn("基期", isNumeric: true) { .number(Figure.base(of: $0.indicator)) },
            RecordColumn("目标", isNumeric: true) { .number(Figure.target(of: $0.indicator)) },
            RecordColumn("最新", isNumeric: true) { .number(Figure.latest($0.latest)) },
            RecordColumn("进展") { .badge(Badge(isMet: $0.isMet)) },
            RecordColumn("属性") { $0.indicator.nature },
        ]
    }
}

/// How many tasks stand at which progress.
struct PlanTasksSummary: Markup {
    let page: PlanPage

    var content: some Markup {
        if let tasks = page.tasks {
            PageSection("年度任务", id: "tasks", more: tasks) {
                ul(.class("progress")) {
                    ForEach(page.programmes) { part in
                        li {
                            Badge(part.progress)
                            " \(part.count) 项"
                        }
                    }
                }
            }
        }
    }
}

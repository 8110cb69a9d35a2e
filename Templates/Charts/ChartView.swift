import HTML
import Model

/// A chart with its title, unit and source, the drawing, and the same figures as a table.
struct ChartView: Markup {
    private let chart: Chart
    /// Unique within the page.
    private let id: String
    private let showsTable: Bool

    /// Leave the table out only where the page has the same figures in one of its own.
    init(_ chart: Chart, id: String, showsTable: Bool = true) {
        self.chart = chart
        self.id = id
        self.showsTable = showsTable
    }

    var content: some Markup {
        Requirement(.chartStyleSheet)
        // In large type a drawing may have to be pushed on a phone, by keys too; a table below it can be gone to instead.
        figure(.class("chart"), .id(id), .named("tabindex", showsTable ? nil : "0")) {
            figcaption {
                strong { chart.title }
                if !chart.unit.isEmpty { span(.class("quiet")) { "单位：\(chart.unit)" } }
            }
            if chart.knownValues.isEmpty {
                p(.class("none")) { chart.finding }
            } else {
                ChartDrawingView(
                    drawing: chart.drawing, id: id, title: "\(chart.kind.label)：\(chart.title)",
                    finding: chart.finding)
            }
            if !chart.gaps.isEmpty, !chart.knownValues.isEmpty { p(.class("quiet")) { chart.gaps } }
            if showsTable, !chart.categories.isEmpty { ChartTable(chart: chart) }
            if !chart.source.isEmpty { p(.class("quiet")) { "数据来源：\(chart.source)" } }
        }
    }
}

/// All figures of a chart, whole.
struct ChartTable: Markup {
    let chart: Chart

    var content: some Markup {
        details(.class("chart-data"), .flag("open")) {
            summary { "数据表" }
            TableFrame(
                "\(chart.title)（数据表\(chart.unit.isEmpty ? "" : "，单位：\(chart.unit)")）", showsCaption: false,
                headings: headings, class: "narrow"
            ) {
                ForEach(chart.categories.indices) { category in
                    tr {
                        th(.scope("row")) { chart.categories[category] }
                        ForEach(chart.series) { series in
                            td(.class("number")) { series.values[category]?.grouped ?? ChartFigure.unknown }
                        }
                        if hasTargets { td(.class("number")) { chart.target(at: category)?.text ?? "" } }
                    }
                }
            }
        }
    }

    private var hasTargets: Bool { chart.targets.contains { $0 != nil } }

    private var headings: [TableHeading] {
        // The unit stands in the caption: headings that repeat it would be too wide for a phone.
        [TableHeading(chart.categoryHeading)]
            + chart.series.map { TableHeading($0.name.isEmpty ? "数值" : $0.name, isNumeric: true) }
            + (hasTargets ? [TableHeading("目标", isNumeric: true)] : [])
    }
}

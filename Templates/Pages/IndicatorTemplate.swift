import HTML
import Model

/// An indicator: what it means, where it began, where it is to go, what it has come to.
struct IndicatorTemplate: Markup {
    let page: IndicatorPage

    var content: some Markup {
        FactList(
            [
                Fact("基期", Figure.base(of: indicator)), Fact("目标", Figure.target(of: indicator)),
                Fact("单位", indicator.unit),
            ],
            class: "glance")
        if let badge = Badge(isMet: page.isMet) { p(.class("measure")) { badge } }
        if let chart = page.chart { ChartView(chart, id: "trend", showsTable: false) }
        if page.periods.count > 1 {
            PageSection("各地各年", id: "matrix") { IndicatorMatrix(page: page) }
        }
        PageSection("全部数值和修订情况", id: "values") {
            if page.values.isEmpty {
                p(.class("none")) { "还没有公布的数值。" }
            } else {
                RecordTable("\(indicator.name)：全部数值和修订情况", showsCaption: false, page.values, columns: columns)
            }
        }
        FactSection("指标说明", id: "definition", definition)
    }

    private var indicator: Indicator { page.indicator }

    private var columns: [RecordColumn<IndicatorPage.Row>] {
        [
            RecordColumn("地区") { .link($0.region) },
            RecordColumn("时期") { $0.value.period.chinese },
            RecordColumn(indicator.unit.isEmpty ? "数值" : "数值（\(indicator.unit)）", isNumeric: true) {
                .number(Figure.text($0.value.value))
            },
            RecordColumn(indicator.numerator.isEmpty ? "分子" : indicator.numerator, isNumeric: true) {
                .number($0.value.numerator.map(\.grouped) ?? "")
            },
            RecordColumn(indicator.denominator.isEmpty ? "分母" : indicator.denominator, isNumeric: true) {
                .number($0.value.denominator.map(\.grouped) ?? "")
            },
            RecordColumn("数据状态") { $0.state },
            RecordColumn("填报单位") { $0.value.reporter },
            RecordColumn("填报日期") { .day($0.value.reported) },
            RecordColumn("来源") { $0.value.source },
            RecordColumn("备注") { $0.value.note },
        ]
    }

    private var definition: [Fact] {
        [
            Fact("计算公式", indicator.formula),
            Fact("属性", indicator.nature),
            Fact("方向", indicator.direction),
            Fact("统计频次", indicator.frequency.isEmpty ? "" : "每\(indicator.frequency)"),
            Fact("牵头单位", indicator.lead),
            Fact("责任单位", indicator.responsible),
            Fact("数据来源部门", indicator.source),
            Fact("依据", indicator.basis),
            Fact("备注", indicator.note),
        ]
    }
}

/// The figures that count, places by periods.
struct IndicatorMatrix: Markup {
    let page: IndicatorPage

    var content: some Markup {
        TableFrame(
            "\(page.indicator.name)：各地各年数值", showsCaption: false,
            headings: [TableHeading("地区")] + page.periods.map { TableHeading($0.chinese, isNumeric: true) }
        ) {
            ForEach(page.places) { place in
                tr {
                    th(.scope("row")) { a(.href(place.region.path)) { place.region.title } }
                    ForEach(place.values) { value in
                        td(.class("number")) { Lines(Self.text(value)) }
                    }
                }
            }
        }
        p(.class("quiet")) { "“未公布”不等于零。修订过的数以最后一次为准，各次数值都保留在下表。" }
    }

    private static func text(_ value: IndicatorValue?) -> String {
        guard let value else { return Figure.unknown }
        return Figure.text(value.value) + (value.isEstimate ? "\n估计" : "") + (value.state == "修订" ? "\n修订" : "")
    }
}

extension IndicatorPage.Row {
    /// How far the figure can be relied on.
    fileprivate var state: String {
        let state = value.isEstimate ? "\(value.state)（估计）" : value.state
        return isSuperseded ? "\(state)\n已被后来的数代替" : state
    }
}

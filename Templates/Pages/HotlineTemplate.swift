import HTML
import Model

/// The hotline 12345: what was called for, place by place.
struct HotlineTemplate: Markup {
    let page: HotlinePage

    var content: some Markup {
        p(.class("lead")) {
            "政务服务便民热线，全天 24 小时接听："
            PhoneText("12345")
            "。这里只公布汇总数，不公布任何一件工单。"
        }
        ForEach(page.places.enumerated()) { position, place in
            PageSection(place.link.title, id: "place-\(position + 1)") {
                if let total = place.rows.first(where: { $0.kind == .total }) { HotlineSummary(figures: total) }
                HotlineTable(caption: "\(place.link.title)\(page.period.chinese)热线工单", rows: place.rows)
            }
        }
        WithheldNote(limit: page.limit)
        p(.class("quiet")) { "百分率由热线主管单位按工单计算后报送。" }
        PeriodLinks(links: page.periods)
    }
}

/// Calls by kind; what was withheld of a kind is one cell that says so.
struct HotlineTable: Markup {
    let caption: String
    let rows: [HotlineFigures]

    var content: some Markup {
        TableFrame(caption, showsCaption: false, headings: headings, interaction: .cards) {
            ForEach(rows) { row in
                tr(.class(row.kind == .total ? "sum" : nil)) {
                    th(.scope("row")) { row.kind.label }
                    if row.accepted == nil, row.isWithheld {
                        WithheldCell(columns: headings.count - 1, label: "工单", position: 2)
                    } else {
                        td(.class("number")) { row.text(of: row.accepted) }
                        td(.class("number")) { row.text(of: row.completed) }
                        ForEach(row.rates) { rate in td(.class("number")) { row.rate(rate.title) } }
                        if hasTopics { td { row.topics.joined(separator: "、") } }
                    }
                }
            }
        }
    }

    private var hasTopics: Bool { rows.contains { !$0.topics.isEmpty } }

    private var headings: [TableHeading] {
        let numbers = ["受理量", "办结量"] + (rows.first?.rates.map(\.title) ?? [])
        return [TableHeading("工单类型")] + numbers.map { TableHeading($0, isNumeric: true) }
            + (hasTopics ? [TableHeading("热点主题")] : [])
    }
}

struct HotlineSummary: Markup {
    let figures: HotlineFigures

    var content: some Markup {
        FactList(
            [
                Fact("受理", "\(figures.text(of: figures.accepted)) 件"),
                Fact("办结", "\(figures.text(of: figures.completed)) 件"),
                Fact("按期办结率", figures.rate("按期办结率")), Fact("满意率", figures.rate("满意率")),
            ], class: "glance")
    }
}

extension HotlineFigures {
    func text(of count: Int?) -> String { count == nil && !isWithheld ? Figure.unknown : CountText.text(count) }

    func rate(_ title: String) -> String {
        if let percent = rates.first(where: { $0.title == title })?.percent { return "\(percent)%" }
        return accepted == nil && isWithheld ? CountText.withheld : Figure.unknown
    }
}

import HTML
import Model

/// A block within a text.
struct ContentBlockView: Markup {
    let block: ContentBlock
    /// Unique within the page.
    let id: String

    var content: some Markup {
        switch block {
        case .chart(let chart): ChartView(chart, id: id)
        case .table(let block):
            DataTableView(captionText: block.title, data: block.table)
            if !block.source.isEmpty { p(.class("quiet")) { "数据来源：\(block.source)" } }
        case .metrics(let block):
            FactList(block.metrics.map { Fact($0.name, $0.figure) }, class: "glance")
        case .notice(let block): NoticeBlockView(block: block)
        case .steps(let steps):
            ol(.class("steps")) {
                ForEach(steps) { step in
                    li { step }
                }
            }
        case .contact(let block): ContactBlockView(block: block)
        case .attachment(let block):
            p(.class("download")) {
                a(.href(block.address)) { block.title }
                if !block.note.isEmpty { span(.class("detail")) { "（\(block.note)）" } }
            }
        }
    }
}

struct NoticeBlockView: Markup {
    let block: NoticeBlock

    var content: some Markup {
        div(.class("callout"), .role("note")) {
            p {
                if block.isWarning { Badge("重要", .warning) }
                strong { block.title }
            }
            Paragraphs(block.text)
        }
    }
}

struct ContactBlockView: Markup {
    let block: ContactBlock

    var content: some Markup {
        div(.class("callout")) {
            FactList([
                Fact("联系单位", block.name), Fact(phone: "电话", block.phone), Fact("地址", block.address),
                Fact("时间", block.hours),
            ])
        }
    }
}

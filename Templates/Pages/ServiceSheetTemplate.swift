import HTML
import Model

/// 明白纸: one A4 sheet in the largest type that its text allows, to be taken home.
///
/// It is a page of its own and no print style of the guide: a guide is as long as it has to be, a sheet says what one
/// needs to get up and go.
struct ServiceSheetTemplate: Markup {
    let page: ServiceSheetPage

    var content: some Markup {
        let parts = self.parts.filter { !$0.lines.isEmpty }
        p(.class("quiet screen-only")) {
            "这一页打印出来正好一张 A4 纸。"
            a(.href(.service(page.service.code))) { "看完整的办事指南" }
        }
        div(.class("handout"), .style("--handout:\(PaperFit.points(for: blocks(of: parts)))pt")) {
            if let badge = Badge(page.service.status) { p { badge } }
            p { lead }
            FactList(glance, class: "glance")
            ForEach(parts) { HandoutPartView(part: $0) }
        }
    }

    private var lead: String {
        let service = page.service
        return (service.plainName.isEmpty ? "" : "大家常说“\(service.plainName)”。") + service.summary
    }

    private var glance: [Fact] {
        let service = page.service
        return [
            Fact("多久办好", service.timeToExpect), Fact("收费", service.fee), Fact("要跑几趟", service.visitsInWords),
            Fact("拿到什么", service.result),
        ]
    }

    private var parts: [HandoutPart] {
        let service = page.service
        return [
            HandoutPart("我能不能办", service.conditions.isEmpty ? [] : [service.conditions], .prose),
            HandoutPart("要带的材料（准备好一样，打一个钩）", page.materials.map(\.lineOnSheet), .boxes),
            HandoutPart("怎么办", service.steps, .steps),
            HandoutPart("到哪里办、打哪个电话", (page.sites.isEmpty ? ownStation : counters) + [telephones], .list),
        ]
    }

    private var counters: [String] {
        page.sites.map { site in
            [site.name, site.address, site.hours, site.phone].filter { !$0.isEmpty }.joined(separator: "　")
        }
    }

    /// Lines to write one's own station in, where there are too many places to print.
    private var ownStation: [String] {
        ["\(page.service.delivery.meaning)。", "我的村（社区）站点：＿＿＿＿＿＿＿＿＿　电话：＿＿＿＿＿＿＿＿"]
    }

    private var telephones: String {
        let service = page.service
        return [("咨询", service.enquiryPhone), ("监督投诉", service.complaintPhone), ("责任部门", service.department)]
            .filter { !$0.1.isEmpty }.map { "\($0.0)：\($0.1)" }.joined(separator: "　")
    }

    private func blocks(of parts: [HandoutPart]) -> [PaperFit.Block] {
        // The longest of the four facts side by side tells how high they stand, a quarter of the sheet wide each.
        let facts =
            [page.service.timeToExpect, page.service.fee, page.service.result].max { $0.count < $1.count } ?? ""
        var blocks: [PaperFit.Block] = [.text(lead), .heading, .text(String(repeating: facts, count: 4))]
        for part in parts {
            blocks.append(.heading)
            blocks += part.lines.map { .text($0) }
        }
        return blocks
    }
}

/// What stands under one heading of the sheet.
struct HandoutPart {
    enum Style {
        case prose, list, steps, boxes
    }

    let heading: String
    let lines: [String]
    let style: Style

    init(_ heading: String, _ lines: [String], _ style: Style) {
        self.heading = heading
        self.lines = lines.filter { !$0.isEmpty }
        self.style = style
    }
}

struct HandoutPartView: Markup {
    let part: HandoutPart

    var content: some Markup {
        h2 { part.heading }
        switch part.style {
        case .prose: ForEach(part.lines) { line in p { Lines(line) } }
        case .list: ul { items }
        case .steps: ol { items }
        case .boxes: ul(.class("boxes")) { items }
        }
    }

    private var items: some Markup {
        ForEach(part.lines) { line in
            li { Lines(line) }
        }
    }
}

extension ServiceMaterial {
    /// What to know of it at the kitchen table.
    fileprivate var lineOnSheet: String {
        let exempt = isSharedByData ? "系统查得到的可以不交" : ""
        let details = [isRequired ? "" : "用得上才带", form, exempt, notes].filter { !$0.isEmpty }
        return details.isEmpty
            ? name : "\(name)（\(details.map { $0.hasSuffix("。") ? String($0.dropLast()) : $0 }.joined(separator: "；"))）"
    }
}

import HTML
import Model

/// The list of small powers, by category; each leads to its steps.
struct PowersTemplate: Markup {
    let page: PowersPage

    var content: some Markup {
        p(.class("lead")) { "村（社区）干部手里的权力有哪些、怎么用、谁监督。点事项名称看办理步骤。" }
        ForEach(page.groups.enumerated()) { position, group in
            PageSection(group.category, id: "category-\(position + 1)") {
                RecordTable("小微权力：\(group.category)", showsCaption: false, group.powers, columns: Self.columns)
            }
        }
    }

    private static var columns: [RecordColumn<VillagePower>] {
        [
            RecordColumn("权力事项") { .link(PageLink($0.name, .power($0.code))) },
            RecordColumn("责任主体") { $0.body },
            RecordColumn("监督主体") { $0.supervisor },
            RecordColumn("风险等级") { $0.riskLevel },
        ]
    }
}

import HTML
import Model

/// The plan's tasks with how far they have come.
struct PlanTasksTemplate: Markup {
    let page: PlanTasksPage

    var content: some Markup {
        if page.groups.isEmpty { p(.class("none")) { "还没有年度任务。" } }
        if !page.views.isEmpty {
            p {
                "现在\(page.grouping.label)排列，也可以："
                InlineLinks(page.views)
            }
        }
        if page.groups.count > 1 {
            nav(.class("jumps"), .label("本页分组")) {
                ul(.class("chips")) {
                    ForEach(page.groups) { group in
                        li { a(.href("#\(group.anchor)")) { "\(group.title)（\(group.rows.count)）" } }
                    }
                }
            }
        }
        ForEach(page.groups) { group in
            PageSection(group.title, id: group.anchor) {
                RecordTable(
                    "\(group.title)任务清单", showsCaption: false, group.rows, columns: columns,
                    anchor: { "task-\($0.task.code)" })
            }
        }
        p(.class("quiet")) { "过了完成时限还没有完成的，写明“已过时限”。" }
    }

    private var columns: [RecordColumn<PlanTasksPage.Row>] {
        [
            RecordColumn("任务和规划中的位置") {
                .titled(
                    page.grouping == .year ? $0.task.name : "\($0.task.name)（\($0.task.year)年）",
                    detail: [$0.task.programme, $0.task.clause].withoutEmpty(" "))
            },
            RecordColumn("量化目标") { $0.task.goal },
            RecordColumn("完成时限") { (row: PlanTasksPage.Row) -> Cell in row.due },
            RecordColumn("进展") {
                .state(Badge($0.task.progress), note: $0.task.progressNote, updated: $0.task.updated)
            },
            RecordColumn(page.grouping == .lead ? "配合单位" : "牵头和配合单位") {
                page.grouping == .lead ? $0.partners : [$0.task.lead, $0.partners].withoutEmpty("\n配合：")
            },
        ]
    }
}

extension PlanTasksPage.Row {
    fileprivate var partners: String { task.partners.joined(separator: "、") }

    fileprivate var due: Cell { task.due.map { .deadline($0, isPast: isOverdue) } ?? .day(nil) }
}

extension [String] {
    fileprivate func withoutEmpty(_ separator: String) -> String {
        filter { !$0.isEmpty }.joined(separator: separator)
    }
}

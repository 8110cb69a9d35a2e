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
        let all: [RecordColumn<PlanTasksPage.Row>] = [
            RecordColumn("任务") { $0.task.name },
            RecordColumn("年度", isNumeric: true) { .number(page.grouping == .year ? "" : "\($0.task.year)") },
            RecordColumn("进展") { .badge(Badge($0.task.progress)) },
            RecordColumn("完成时限") { $0.due },
            RecordColumn("量化目标") { $0.task.goal },
            RecordColumn("进展说明") { $0.task.progressNote },
            RecordColumn("牵头单位") { page.grouping == .lead ? "" : $0.task.lead },
            RecordColumn("配合单位") { $0.task.partners.joined(separator: "、") },
            RecordColumn("专栏") { $0.task.programme },
            RecordColumn("规划条款") { $0.task.clause },
            RecordColumn("更新日期") { .day($0.task.updated) },
        ]
        return all
    }
}

extension PlanTasksPage.Row {
    fileprivate var due: String {
        guard let due = task.due else { return "" }
        return isOverdue ? "\(due.chinese)\n已过时限" : due.chinese
    }
}

import HTML
import Model

/// The plan's tasks, year by year.
struct PlanTasksTemplate: Markup {
    let page: PlanTasksPage

    var content: some Markup {
        if page.years.isEmpty { p(.class("none")) { "还没有年度任务。" } }
        ForEach(page.years) { group in
            PageSection("\(group.year)年", id: "year-\(group.year)") {
                RecordTable(
                    "\(group.year)年任务清单", showsCaption: false, group.tasks, columns: Self.columns,
                    anchor: { "task-\($0.code)" })
            }
        }
    }

    private static var columns: [RecordColumn<PlanTask>] {
        [
            RecordColumn("任务") { $0.name },
            RecordColumn("进展") { .badge(Badge($0.progress)) },
            RecordColumn("量化目标") { $0.goal },
            RecordColumn("进展说明") { $0.progressNote },
            RecordColumn("牵头单位") { $0.lead },
            RecordColumn("配合单位") { $0.partners.joined(separator: "、") },
            RecordColumn("完成时限") { .day($0.due) },
            RecordColumn("专栏") { $0.programme },
            RecordColumn("更新日期") { .day($0.updated) },
        ]
    }
}

import HTML
import Model

/// A register's table.
struct RegisterTemplate: Markup {
    let page: RegisterPage

    var content: some Markup {
        if !page.register.description.isEmpty {
            div(.class("lead")) { Paragraphs(page.register.description) }
        }
        FactList(
            [Fact("条目", page.table.rows.count, unit: "条"), Fact("更新日期", page.register.updated)],
            class: "facts inline")
        DataTableView(captionText: page.register.title, data: page.table)
        if let concealment = page.register.concealment { ConcealmentNote(concealment: concealment) }
    }
}

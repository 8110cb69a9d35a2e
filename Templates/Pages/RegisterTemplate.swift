import HTML
import Model

/// A register's table.
struct RegisterTemplate: Markup {
    let page: RegisterPage

    private var register: Register { page.register }

    var content: some Markup {
        if !register.schema.description.isEmpty {
            div(.class("lead")) { Paragraphs(register.schema.description) }
        }
        FactList(
            [
                Fact("条目", register.rows.count, unit: "条"), Fact("更新日期", register.schema.updated),
                Fact("维护单位", register.schema.publisher),
            ],
            class: "facts inline")
        if !page.parts.isEmpty { RegisterPartList(page: page) }
        ForEach(page.sections.enumerated()) { number, section in
            if section.title.isEmpty {
                DataTableView(captionText: register.title, data: section.table)
            } else {
                PageSection(section.title, id: "group-\(number + 1)") {
                    DataTableView(
                        captionText: "\(register.title)：\(section.title)", showsCaption: false, data: section.table)
                }
            }
        }
        if let concealment = register.concealment { ConcealmentNote(concealment: concealment) }
        if !page.downloads.isEmpty {
            p(.class("download")) {
                ForEach(page.downloads) { link in
                    a(.href(link.path), .flag("download")) { link.title }
                    " "
                }
                a(.href(.datasets)) { "列的说明和其他数据" }
            }
        }
    }
}

/// The ways to the other pages of a long register.
private struct RegisterPartList: Markup {
    let page: RegisterPage

    var content: some Markup {
        nav(.label("分页"), .searchable(false)) {
            p(.class("note")) { "本名录较长，分 \(page.parts.count) 页；查找和筛选只在本页内，查全部请用站内搜索或者下载。" }
            ul(.class("links compact")) {
                ForEach(page.parts.enumerated()) { number, part in
                    li {
                        a(.href(part.path), .current(number == page.part)) { part.title }
                    }
                }
            }
        }
    }
}

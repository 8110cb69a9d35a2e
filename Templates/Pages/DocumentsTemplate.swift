import HTML
import Model

/// All documents, by catalogue.
struct DocumentsTemplate: Markup {
    let page: DocumentsPage

    var content: some Markup {
        if page.groups.isEmpty { p(.class("none")) { "还没有政策文件。" } }
        ForEach(page.groups.enumerated()) { position, group in
            PageSection(
                group.catalogue.isEmpty ? "其他文件" : group.catalogue, id: "catalogue-\(position + 1)", searchable: false
            ) {
                EntryList(group.documents.map { Entry($0) })
            }
        }
        PageTurn(pagination: page.pagination)
    }
}

import HTML
import Model

/// All notices: those posted now first.
struct NoticesTemplate: Markup {
    let page: NoticesPage

    var content: some Markup {
        if page.pagination.current == 0 || !page.posted.isEmpty {
            PageSection("正在公示", id: "posted", searchable: false) {
                EntryList(page.posted.map { Entry($0) }, none: "目前没有正在公示的事项。")
            }
        }
        if !page.ended.isEmpty {
            PageSection("以往公示", id: "ended", searchable: false) { EntryList(page.ended.map { Entry($0) }) }
        }
        PageTurn(pagination: page.pagination)
    }
}

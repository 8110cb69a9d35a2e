import HTML
import Model

/// The way in to what the villages decide.
struct DecisionsTemplate: Markup {
    let page: DecisionsPage

    var content: some Markup {
        p(.class("lead")) {
            "村（社区）的大事怎么定、定了什么、办得怎么样。先选您的村（社区）。"
        }
        PageSection("各村（社区）", id: "regions", searchable: false) { LinkList(page.regions, class: "tiles") }
        if !page.outstanding.isEmpty {
            PageSection("还没有走完程序的", id: "outstanding", searchable: false) {
                EntryList(page.outstanding.map { Entry($0) })
            }
        }
        PageSection("最新决议", id: "newest", searchable: false) { EntryList(page.newest.map { Entry($0) }) }
    }
}

import HTML
import Model

/// The way in to the responsibility lists.
struct DutiesTemplate: Markup {
    let page: DutiesPage

    var content: some Markup {
        p(.class("lead")) { "谁负责什么、按什么步骤办、出了问题找谁，都写在清单里。" }
        PageSection("清单", id: "lists", searchable: false) { TileList(page.lists) }
        if !page.byRegion.isEmpty {
            PageSection("各地清单", id: "regions", searchable: false) { LinkList(page.byRegion, class: "chips") }
        }
    }
}

import HTML
import Model

/// What a host shows for a wrong address: ways to find the page after all.
struct NotFoundTemplate: Markup {
    let context: SiteContext

    var content: some Markup {
        p(.class("lead")) { "您要找的页面不在这里：可能地址写错了，也可能页面已经改名。请搜索，或从下面的栏目查找。" }
        SearchForm()
        PageSection("主要栏目", id: "sections", searchable: false) {
            LinkList(
                [PageLink("首页", .home)] + context.navigation.filter { $0.path != .home }
                    + [PageLink("网站地图", .siteMap)], class: "tiles")
        }
    }
}

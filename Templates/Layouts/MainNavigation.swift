import HTML
import Model

/// The portal's main sections; on a phone one row to be pushed with the thumb, with the way to all of them at its end.
struct MainNavigation: Markup {
    let links: [PageLink]
    let current: Page

    var content: some Markup {
        nav(.class("site-nav"), .label("主导航")) {
            ul(.class("wrap")) {
                ForEach(links) { link in
                    li { a(.href(link.path), .named("aria-current", state(of: link))) { link.title } }
                }
            }
            // Beside the row, so that it covers no link that is pushed below it.
            if !links.contains(where: { $0.path == .siteMap }) {
                a(.class("all"), .href(.siteMap)) {
                    Icon(.menu)
                    "全部"
                }
            }
        }
    }

    /// The page itself, or the nearest section that the page lies in.
    private func state(of link: PageLink) -> String? {
        if link.path == current.path { return "page" }
        let section = current.breadcrumbs.last { crumb in
            crumb.path != .home && links.contains { $0.path == crumb.path }
        }
        return link.path == section?.path ? "true" : nil
    }
}

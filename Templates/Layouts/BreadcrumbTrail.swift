import HTML
import Model

/// 当前位置: the way from the front page down to this one.
struct BreadcrumbTrail: Markup {
    let links: [PageLink]
    let pageTitle: String

    var content: some Markup {
        if !links.isEmpty {
            nav(.class("crumbs wrap"), .label("当前位置")) {
                span(.class("crumbs-label")) { "当前位置：" }
                ol {
                    ForEach(links) { link in
                        li { a(.href(link.path)) { link.title } }
                    }
                    li { span(.named("aria-current", "page")) { pageTitle } }
                }
            }
        }
    }
}

import HTML
import Model

/// The search page; its script fills what is empty here, and its lists serve whoever has none.
struct SearchTemplate: Markup {
    let page: SearchPage

    var content: some Markup {
        SearchForm()
        SearchSuggestions(page.suggestions)
        noscript {
            p(.class("note")) { "搜索需要浏览器运行脚本；现在没有脚本，请从下面的目录查找。" }
        }
        p(.id("search-status"), .role("status"), .named("aria-live", "polite")) {}
        div(.id("search-filters")) {}
        ol(.id("results")) {}
        div(.id("browse"), .searchable(false)) {
            LinkGroups(page.browse)
        }
    }
}

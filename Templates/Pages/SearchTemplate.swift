import HTML
import Model

/// The search page; its script fills what is empty here, and its lists serve whoever has none.
///
/// All that can be said beforehand stands here and not in the script, which old phones have to fetch.
struct SearchTemplate: Markup {
    let page: SearchPage

    var content: some Markup {
        SearchForm()
        div(.class("search-ways")) {
            SearchSuggestions(page.suggestions)
            ul(.class("chips"), .id("search-words"), .role("listbox"), .label("可以这样搜"), .flag("hidden")) {}
        }
        noscript {
            p(.class("note")) { "搜索需要浏览器运行脚本；现在没有脚本，请从下面的目录查找。" }
        }
        // The script takes it away. Where the engine is too old for it, or it did not arrive, it shows after some seconds.
        p(.class("search-wait"), .id("search-wait")) {
            "搜索还不能用。如果浏览器较旧，请换一个新些的；刷新后仍是这样，请从下面的目录查找。"
        }
        SearchAnswer()
        RecentSearches()
        div(.id("browse"), .searchable(false)) {
            LinkGroups(page.browse)
        }
    }
}

/// Where the answer comes: how many, what helps to find more or less, the list.
private struct SearchAnswer: Markup {
    var content: some Markup {
        div(.class("search-answer")) {
            div(.class("search-line")) {
                p(.id("search-status"), .role("status"), .named("aria-live", "polite")) {}
                div(.class("search-sort"), .id("search-sort"), .role("group"), .label("排序"), .flag("hidden")) {
                    button(.type("button"), .value("")) { "相关" }
                    button(.type("button"), .value("date")) { "最新" }
                }
            }
            div(.id("search-help")) {}
            details(.class("search-facets"), .id("search-facets"), .flag("hidden")) {
                summary {
                    "缩小范围"
                    span(.class("count")) {}
                }
                facet("kind", "类型")
                facet("place", "地方")
                facet("year", "年份")
                facet("category", "类别")
            }
            ol(.id("results")) {}
            button(.type("button"), .id("search-more"), .flag("hidden")) { "显示更多" }
        }
    }

    private func facet(_ name: String, _ title: String) -> some Markup {
        fieldset(.class("facet"), .name(name), .flag("hidden")) {
            legend { title }
            ul(.class("chips")) {}
        }
    }
}

/// What was searched last on this machine, which others may use too: off until somebody switches it on.
private struct RecentSearches: Markup {
    var content: some Markup {
        div(.class("search-recent"), .id("search-recent"), .flag("hidden")) {
            label {
                input(.type("checkbox"))
                "在这台设备上记住我搜过的词"
            }
            ul(.class("chips"), .label("最近搜过")) {}
            button(.type("button"), .flag("hidden")) { "清除记录" }
        }
    }
}

import HTML
import Model

/// The large search form of a page that is about finding things; without script the search page shows its lists.
struct SearchForm: Markup {
    var content: some Markup {
        form(.class("search-form"), .role("search"), .action(.search)) {
            label(.class("visually-hidden"), .named("for", "search-input")) { "搜索本站" }
            input(
                .type("search"), .name("q"), .id("search-input"), .named("placeholder", "如：低保、开证明、村名、文号"),
                .named("autocomplete", "off"))
            button(.type("submit")) { "搜索" }
        }
    }
}

/// Questions that many have.
struct SearchSuggestions: Markup {
    private let suggestions: [String]

    init(_ suggestions: [String]) { self.suggestions = suggestions }

    var content: some Markup {
        if !suggestions.isEmpty {
            div(.class("suggestions"), .searchable(false)) {
                p { "大家常搜：" }
                LinkList(suggestions.map { PageLink($0, .search(for: $0)) }, class: "chips")
            }
        }
    }
}

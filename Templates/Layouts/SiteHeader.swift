import HTML
import Model

/// The top of every page: whose portal it is, the search, how to read it, and the main sections.
struct SiteHeader: Markup {
    let page: Page
    let context: SiteContext

    var content: some Markup {
        header(.class("site-header")) {
            if !context.settings.banner.isEmpty { p(.class("banner")) { context.settings.banner } }
            div(.class("wrap masthead")) {
                SiteName(settings: context.settings)
                if !page.content.hasOwnSearch { SiteSearch() }
                ReadingControls()
            }
            MainNavigation(links: context.navigation, current: page)
        }
    }
}

extension PageContent {
    /// Pages whose own search form makes the header's superfluous.
    fileprivate var hasOwnSearch: Bool {
        switch self {
        case .home, .search, .notFound: true
        default: false
        }
    }
}

/// The portal's name, which leads home.
struct SiteName: Markup {
    let settings: SiteSettings

    var content: some Markup {
        p(.class("site-name")) {
            a(.href(.home)) { settings.name }
            if !settings.slogan.isEmpty { span(.class("slogan")) { settings.slogan } }
        }
    }
}

/// The search form in the header of a page.
struct SiteSearch: Markup {
    var content: some Markup {
        form(.class("site-search"), .role("search"), .action(.search)) {
            label(.class("visually-hidden"), .named("for", "site-search")) { "搜索本站" }
            input(.type("search"), .name("q"), .id("site-search"), .named("placeholder", "搜事项、村名、文号"))
            button(.type("submit")) { "搜索" }
        }
    }
}

/// Larger type, stronger contrast, print: shown only where the script that does it runs.
struct ReadingControls: Markup {
    var content: some Markup {
        div(.class("reading-controls"), .role("group"), .label("阅读方式")) {
            setting("长者模式", key: "type", value: "large")
            setting("高对比", key: "contrast", value: "high")
            button(.type("button"), .named("data-action", "print")) { "打印" }
        }
    }

    private func setting(_ name: String, key: String, value: String) -> some Markup {
        button(
            .type("button"), .named("data-setting", key), .named("data-value", value), .named("aria-pressed", "false")
        ) { name }
    }
}

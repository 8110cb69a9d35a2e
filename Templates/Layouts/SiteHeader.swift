import HTML
import Model

/// The top of every page: whose portal it is, the search, how to read it, and the main sections.
struct SiteHeader: Markup {
    let page: Page
    let context: SiteContext

    var content: some Markup {
        header(.class("site-header")) {
            if !context.settings.banner.isEmpty { p(.class("banner")) { context.settings.banner } }
            if let own = context.partials.header {
                PartialView(own, page: page, context: context)
            } else {
                div(.class("wrap masthead")) {
                    SiteName(settings: context.settings)
                    HeaderSearch(page: page)
                    ReadingControls()
                }
                MainNavigation(links: context.navigation, current: page)
            }
        }
    }
}

/// The portal's name beside its emblem, which lead home.
struct SiteName: Markup {
    let settings: SiteSettings

    var content: some Markup {
        p(.class("site-name")) {
            a(.href(.home)) {
                if !settings.emblem.isEmpty {
                    img(.class("emblem"), .src(fromRoot: settings.emblem), .named("alt", settings.emblemAlternative))
                }
                settings.name
            }
            if !settings.slogan.isEmpty { span(.class("slogan")) { settings.slogan } }
        }
    }
}

/// The search form in the header of a page; none where the page has its own.
struct HeaderSearch: Markup {
    let page: Page

    var content: some Markup {
        if !page.content.hasOwnSearch {
            form(.class("site-search"), .role("search"), .action(.search)) {
                label(.class("visually-hidden"), .named("for", "site-search")) { "搜索本站" }
                input(.type("search"), .name("q"), .id("site-search"), .named("placeholder", "搜事项、村名、文号"))
                button(.type("submit")) { "搜索" }
            }
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

import HTML
import Model

/// The whole document of a page: what is the same on every page, around what is its own.
struct PageLayout: Markup {
    let page: Page
    let context: SiteContext

    var content: some Markup {
        StaticHTML("<!DOCTYPE html>\n")
        html(.lang("zh-CN"), .style(accent)) {
            PageHead(page: page, context: context)
            body { frame }
        }
    }

    @MarkupBuilder private var frame: some Markup {
        if page.content.keepsFragments { a(.class("skip"), .href("#main")) { "跳到正文" } }
        WarningBanner(warnings: page.warnings)
        SiteHeader(page: page, context: context)
        BreadcrumbTrail(links: page.breadcrumbs, pageTitle: page.title)
        main(.id("main"), .class("wrap"), .named("data-village", page.content.village)) {
            if page.content.needsHeading { h1 { page.title } }
            PageBody(page: page, context: context)
        }
        SiteFooter(page: page, context: context)
        RequiredScripts()
    }

    /// The accent that `site.yaml` asks for, and a lighter one for dark grounds; the style sheet decides where they are used.
    private var accent: String? {
        context.settings.accent.map { "--site-accent:\($0);--site-accent-light:\($0.onDark)" }
    }
}

extension PageContent {
    /// The front page asks a question instead of naming itself.
    fileprivate var needsHeading: Bool {
        if case .home = self { false } else { true }
    }

    /// The code and name of the village that the page is of, by which a browser remembers it.
    fileprivate var village: String? {
        guard case .region(let page) = self, page.region.level == .village else { return nil }
        return "\(page.region.code) \(page.region.name)"
    }

    /// On the page for wrong addresses `<base>` would send `#main` to another page.
    fileprivate var keepsFragments: Bool {
        if case .notFound = self { false } else { true }
    }
}

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
        SiteHeader(page: page, context: context)
        BreadcrumbTrail(links: page.breadcrumbs, pageTitle: page.title)
        main(.id("main"), .class("wrap")) {
            if page.content.needsHeading { h1 { page.title } }
            PageBody(page: page, context: context)
        }
        SiteFooter(page: page, context: context)
        RequiredScripts()
    }

    /// The accent that `site.yaml` asks for; the style sheet decides where it may be used.
    private var accent: String? {
        let color = context.settings.accentColor
        let digits = color.utf8.dropFirst()
        let isColor = color.hasPrefix("#") && digits.count == 6 && digits.allSatisfy(\.isHexDigit)
        return isColor ? "--site-accent:\(color)" : nil
    }
}

extension PageContent {
    /// The front page asks a question instead of naming itself.
    fileprivate var needsHeading: Bool {
        if case .home = self { false } else { true }
    }

    /// On the page for wrong addresses `<base>` would send `#main` to another page.
    fileprivate var keepsFragments: Bool {
        if case .notFound = self { false } else { true }
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool { (0x30...0x39).contains(self) || (0x61...0x66).contains(self | 0x20) }
}

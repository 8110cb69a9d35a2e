import HTML
import Model

/// The whole document of a page: what is the same on every page, around what is its own.
struct PageLayout: Markup {
    let page: Page
    let context: SiteContext
    typealias Content = Never

    /// The head stands first and is written last: it names what the parts of the page ask for.
    func write(to buffer: inout HTMLBuffer) {
        var inside = HTMLBuffer()
        if page.content.standsAlone, !context.settings.baseURL.isEmpty { buffer.pathToRoot = context.settings.baseURL }
        inside.pathToRoot = buffer.pathToRoot
        for path in page.content.requirements { inside.require(path.description) }
        frame.write(to: &inside)
        let document = html(.lang("zh-CN"), .style(accent)) {
            PageHead(page: page, context: context, requiredFiles: inside.requiredFiles)
            body { RawHTML(inside.withBytes { Array($0) }) }
        }
        StaticHTML("<!DOCTYPE html>\n").write(to: &buffer)
        document.write(to: &buffer)
    }

    @MarkupBuilder private var frame: some Markup {
        a(.class("skip"), .href("#main")) { "跳到正文" }
        if let copy = context.copy { CopyNotice(copy: copy) }
        WarningBanner(warnings: page.warnings)
        SiteHeader(page: page, context: context)
        BreadcrumbTrail(links: page.breadcrumbs, pageTitle: page.title)
        main(.id("main"), .class("wrap"), .named("data-village", page.content.village)) {
            if page.content.needsHeading { h1 { page.title } }
            PageBody(page: page, context: context)
        }
        SiteFooter(page: page, context: context)
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
}

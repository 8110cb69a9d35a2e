import HTML
import Model

/// What browsers, printers and inspectors read before the page itself.
struct PageHead: Markup {
    let page: Page
    let context: SiteContext

    var content: some Markup {
        head {
            meta(.named("charset", "utf-8"))
            base
            meta(.name("viewport"), .contentText("width=device-width, initial-scale=1"))
            // Chinese dual-engine browsers choose the old engine without it.
            meta(.name("renderer"), .contentText("webkit"))
            ContentSecurityPolicy()
            title { windowTitle }
            HeadMetadata(page: page, settings: context.settings)
            OpenGraph(page: page, settings: context.settings)
            if let robots { meta(.name("robots"), .contentText(robots)) }
            if let feed = page.feed {
                link(.rel("alternate"), .type("application/atom+xml"), .title("最新公开"), .href(feed))
            }
            link(.rel("stylesheet"), .href(.styleSheet))
            if !page.content.isEntrance { link(.rel("stylesheet"), .href(.contentStyleSheet)) }
            if context.partials.hasStyle { link(.rel("stylesheet"), .href(.officeStyleSheet)) }
            // Not deferred: it sets large type and high contrast before anything is painted.
            script(.src(fromRoot: PagePath.siteScript.description)) {}
            if page.content.usesServiceScript {
                script(.src(fromRoot: PagePath.serviceScript.description), .flag("defer")) {}
            }
            if case .search = page.content {
                script(.src(fromRoot: PagePath.searchScript.description), .flag("defer")) {}
            }
            LinkedData(page: page, context: context)
        }
    }

    /// A host shows the page for wrong addresses at any depth, where a relative address would lead astray.
    @MarkupBuilder private var base: some Markup {
        if case .notFound = page.content, !context.settings.baseURL.isEmpty {
            VoidElement("base", [.href(context.settings.baseURL)])
        }
    }

    private var robots: String? {
        switch page.indexing {
        case .full: nil
        case .withoutCopy: "noarchive"
        case .none: "noindex"
        }
    }

    private var windowTitle: String {
        let name = context.settings.name
        return page.title.isEmpty || page.title == name ? name : "\(page.title) - \(name)"
    }
}

extension PageContent {
    /// A page of ways to others, which does without the style of tables and texts.
    fileprivate var isEntrance: Bool {
        switch self {
        case .home, .search, .siteMap, .notFound: true
        default: false
        }
    }
}

extension PageContent {
    /// Lists to filter, villages to choose from.
    fileprivate var usesServiceScript: Bool {
        switch self {
        case .services, .service: true
        default: false
        }
    }
}

/// Lets a page load only what lies beside it, on a web host and from a disk alike.
struct ContentSecurityPolicy: Markup {
    var content: some Markup {
        // From a disk `'self'` matches nothing in some engines, so `file:` stands beside it.
        meta(
            .named("http-equiv", "Content-Security-Policy"),
            .contentText(
                "default-src 'self' file:; style-src 'self' file: 'unsafe-inline'; "
                    + "img-src 'self' file: data:; object-src 'none'"))
    }
}

import HTML
import Model

/// What browsers, printers and inspectors read before the page itself.
struct PageHead: Markup {
    let page: Page
    let context: SiteContext
    /// What the page's parts ask for, by its address from the root.
    let requiredFiles: [String]

    var content: some Markup {
        head {
            meta(.named("charset", "utf-8"))
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
            styleAndScript
            LinkedData(page: page, context: context)
        }
    }

    /// A host shows the page for wrong addresses at any depth, from where no relative address leads to the style sheet.
    @MarkupBuilder private var styleAndScript: some Markup {
        if page.content.standsAlone {
            InlineStyle(bytes: SiteAssets.styleSheet + context.partials.style)
        } else {
            link(.rel("stylesheet"), .href(.styleSheet))
            RequiredFiles(addresses: requiredFiles)
            if context.copy != nil { link(.rel("stylesheet"), .href(.copyStyleSheet)) }
            if context.partials.hasStyle { link(.rel("stylesheet"), .href(.officeStyleSheet)) }
            // Not deferred: it sets large type and high contrast before anything is painted.
            script(.src(fromRoot: PagePath.siteScript.description)) {}
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

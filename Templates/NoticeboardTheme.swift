import HTML
import Model

/// The portal's own look: a template for every kind of page, one style sheet and two small scripts.
public struct NoticeboardTheme: Theme {
    public init() {}

    public var assets: [(path: PagePath, bytes: [UInt8])] {
        [
            (.styleSheet, SiteAssets.styleSheet),
            (.contentStyleSheet, SiteAssets.contentStyleSheet),
            (.siteScript, SiteAssets.siteScript),
            (.tablesScript, SiteAssets.tablesScript),
            (.speechScript, SiteAssets.speechScript),
            (.searchScript, SiteAssets.searchScript),
            (.serviceScript, SiteAssets.serviceScript),
        ]
    }

    public func render(_ ledger: Ledger, siteName: String, to output: inout [UInt8]) {
        var buffer = HTMLBuffer()
        LedgerTemplate(ledger: ledger, siteName: siteName).write(to: &buffer)
        buffer.withBytes { output.append(contentsOf: $0) }
    }

    public func render(_ page: Page, in context: SiteContext, to output: inout [UInt8]) {
        var buffer = HTMLBuffer()
        buffer.pathToRoot = page.path.pathToRoot
        switch page.content {
        case .redirect(let redirect): RedirectTemplate(page: redirect, context: context).write(to: &buffer)
        case .sheets(let sheets):
            PortalSheetsTemplate(
                page: sheets, pageTitle: page.title, breadcrumbs: page.breadcrumbs, context: context
            ).write(to: &buffer)
        default: PageLayout(page: page, context: context).write(to: &buffer)
        }
        buffer.withBytes { output.append(contentsOf: $0) }
    }
}

extension PagePath {
    static let styleSheet = PagePath("assets/site.css")
    static let contentStyleSheet = PagePath("assets/content.css")
    static let siteScript = PagePath("assets/site.js")
    static let tablesScript = PagePath("assets/tables.js")
    static let speechScript = PagePath("assets/speech.js")
    static let serviceScript = PagePath("assets/services.js")
    static let searchScript = PagePath("assets/search.js")
}

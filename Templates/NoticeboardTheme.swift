import HTML
import Model

/// The portal's own look: a template for every kind of page, style sheets and scripts that a page asks for by what it holds.
public struct NoticeboardTheme: Theme {
    public init() {}

    public var assets: [(path: PagePath, bytes: [UInt8])] {
        [
            (.styleSheet, SiteAssets.styleSheet),
            (.contentStyleSheet, SiteAssets.contentStyleSheet),
            (.entranceStyleSheet, SiteAssets.entranceStyleSheet),
            (.tableStyleSheet, SiteAssets.tableStyleSheet),
            (.acrossStyleSheet, SiteAssets.acrossStyleSheet),
            (.chartStyleSheet, SiteAssets.chartStyleSheet),
            (.flowStyleSheet, SiteAssets.flowStyleSheet),
            (.disclosureStyleSheet, SiteAssets.disclosureStyleSheet),
            (.placeStyleSheet, SiteAssets.placeStyleSheet),
            (.manualStyleSheet, SiteAssets.manualStyleSheet),
            (.opinionStyleSheet, SiteAssets.opinionStyleSheet),
            (.serviceStyleSheet, SiteAssets.serviceStyleSheet),
            (.siteScript, SiteAssets.siteScript),
            (.tableScript, SiteAssets.tableScript),
            (.foldScript, SiteAssets.foldScript),
            (.filterScript, SiteAssets.filterScript),
            (.villageScript, SiteAssets.villageScript),
            (.speechScript, SiteAssets.speechScript),
            (.highlightScript, SiteAssets.highlightScript),
            (.searchStyleSheet, SiteAssets.searchStyleSheet),
            (.searchScript, SiteAssets.searchScript),
            (.narrowSearchScript, SiteAssets.narrowSearchScript),
            (.typingSearchScript, SiteAssets.typingSearchScript),
            (.seriesSearchScript, SiteAssets.seriesSearchScript),
            (.fallbackSearchScript, SiteAssets.fallbackSearchScript),
            (.missesSearchScript, SiteAssets.missesSearchScript),
            (.diskSearchScript, SiteAssets.diskSearchScript),
            (.inflateSearchScript, SiteAssets.inflateSearchScript),
        ]
    }

    public func assets(of copy: OfflineCopy, asOf: Day) -> [(path: PagePath, bytes: [UInt8])] {
        assets + [(.copyStyleSheet, CopyNotice.styleSheet(of: copy, asOf: asOf))]
    }

    public func render(_ ledger: Ledger, siteName: String, to output: inout [UInt8]) {
        var buffer = HTMLBuffer()
        LedgerTemplate(ledger: ledger, siteName: siteName).write(to: &buffer)
        buffer.withBytes { output.append(contentsOf: $0) }
    }

    /// What would change for residents as one HTML document that needs no other file.
    public func page(of difference: SiteDifference) -> [UInt8] {
        Self.bytes(of: DifferenceTemplate(difference: difference))
    }

    /// 归档文件目录 as one HTML document that needs no other file.
    public func page(of catalogue: ArchiveCatalogue) -> [UInt8] {
        Self.bytes(of: ArchiveCatalogueTemplate(catalogue: catalogue))
    }

    /// The pages at the root of a bundle, by their names: the cover, and how to check it.
    public func files(of cover: BundleCover) -> [String: [UInt8]] {
        [
            "index.html": Self.bytes(of: BundleCoverTemplate(cover: cover)),
            "verify.html": Self.bytes(of: VerificationGuide(cover: cover)),
        ]
    }

    private static func bytes(of page: some Markup) -> [UInt8] {
        var buffer = HTMLBuffer()
        page.write(to: &buffer)
        return buffer.withBytes { Array($0) }
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
    static let entranceStyleSheet = PagePath("assets/entrances.css")
    static let tableStyleSheet = PagePath("assets/tables.css")
    static let acrossStyleSheet = PagePath("assets/across.css")
    static let chartStyleSheet = PagePath("assets/charts.css")
    static let flowStyleSheet = PagePath("assets/flow.css")
    static let disclosureStyleSheet = PagePath("assets/disclosure.css")
    static let placeStyleSheet = PagePath("assets/places.css")
    static let manualStyleSheet = PagePath("assets/manual.css")
    static let opinionStyleSheet = PagePath("assets/opinion.css")
    static let serviceStyleSheet = PagePath("assets/services.css")
    static let copyStyleSheet = PagePath("assets/copy.css")
    static let siteScript = PagePath("assets/site.js")
    static let tableScript = PagePath("assets/tables.js")
    static let foldScript = PagePath("assets/folds.js")
    static let filterScript = PagePath("assets/filters.js")
    static let villageScript = PagePath("assets/village.js")
    static let speechScript = PagePath("assets/speech.js")
    static let highlightScript = PagePath("assets/highlight.js")
    static let searchStyleSheet = PagePath("assets/search.css")
    static let searchScript = PagePath("assets/search.js")
    static let narrowSearchScript = PagePath("assets/search-narrow.js")
    static let typingSearchScript = PagePath("assets/search-typing.js")
    static let seriesSearchScript = PagePath("assets/search-series.js")
    static let diskSearchScript = PagePath("assets/search-disk.js")
    static let fallbackSearchScript = PagePath("assets/search-more.js")
    static let missesSearchScript = PagePath("assets/search-misses.js")
    static let inflateSearchScript = PagePath("assets/search-inflate.js")
}

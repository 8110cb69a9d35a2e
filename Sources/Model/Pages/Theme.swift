/// Turns pages into HTML; the pipeline knows no template but through this.
public protocol PageTheme: Sendable {
    /// Appends the whole HTML document.
    func render(_ page: Page, in context: SiteContext, to output: inout [UInt8])
}

/// The theme of a portal.
public protocol Theme: PageTheme {
    /// The files every page refers to (style, scripts), by their paths in the portal.
    var assets: [(path: PagePath, bytes: [UInt8])] { get }

    /// Those of pages that are carried away, which say of which day they are.
    func assets(of copy: OfflineCopy, asOf: Day) -> [(path: PagePath, bytes: [UInt8])]

    /// Appends the ledger as one HTML document that needs no other file.
    func render(_ ledger: Ledger, siteName: String, to output: inout [UInt8])
}

/// What all pages of one build share.
public struct SiteContext: Encodable, Sendable {
    public let settings: SiteSettings
    public let navigation: [PageLink]
    public let footerLinks: [PageLink]
    /// What the office puts in place of the theme's own frame.
    public let partials: Partials
    /// The day the portal shows: nothing else reads a clock. Nil for a page that does not tell it, so that none can by accident.
    public private(set) var asOf: Day?
    /// Set where the pages are carried away rather than served.
    public let copy: OfflineCopy?

    public init(
        settings: SiteSettings, navigation: [PageLink], footerLinks: [PageLink], partials: Partials = Partials(),
        asOf: Day?, copy: OfflineCopy? = nil
    ) {
        self.copy = copy
        self.partials = partials
        self.settings = settings
        self.navigation = navigation
        self.footerLinks = footerLinks
        self.asOf = asOf
    }

    /// The same for a page that tells this day, or none.
    public func telling(_ day: Day?) -> SiteContext {
        var context = self
        context.asOf = day
        return context
    }
}

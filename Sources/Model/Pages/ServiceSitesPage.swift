/// Counters by place.
public struct ServiceSitesPage: Encodable, Sendable {
    public let sites: [SiteSummary]
    /// Places whose pages hold the others, where there are too many for one page.
    public let places: [LinkGroup]
    public let count: Int

    public init(sites: [SiteSummary], places: [LinkGroup] = [], count: Int? = nil) {
        self.sites = sites
        self.places = places
        self.count = count ?? sites.count
    }
}

/// All counters, by place.
public struct ServiceSitesPage: Sendable {
    public let sites: [SiteSummary]

    public init(sites: [SiteSummary]) {
        self.sites = sites
    }
}

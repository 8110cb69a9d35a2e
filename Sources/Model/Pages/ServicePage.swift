/// A service guide.
public struct ServicePage: Sendable {
    public let service: Service
    public let materials: [ServiceMaterial]
    /// The counters that take it.
    public let sites: [SiteSummary]
    /// Where it is offered; empty for everywhere.
    public let scope: [PageLink]
    /// The lists that say whose duty it is.
    public let duties: [PageLink]
    public let related: [PageLink]
    public let body: RichText
    /// How it was rated last.
    public let rating: RatingTally?

    public init(
        service: Service, materials: [ServiceMaterial], sites: [SiteSummary], scope: [PageLink], duties: [PageLink],
        related: [PageLink], body: RichText, rating: RatingTally? = nil
    ) {
        self.rating = rating
        self.service = service
        self.materials = materials
        self.sites = sites
        self.scope = scope
        self.duties = duties
        self.related = related
        self.body = body
    }
}

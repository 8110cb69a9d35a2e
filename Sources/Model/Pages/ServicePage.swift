/// A service guide.
public struct ServicePage: Encodable, Sendable {
    public let service: Service
    public let materials: [ServiceMaterial]
    public let availability: ServiceAvailability
    /// The counters that take it: halls and centres, and where the portal lists no villages those of villages too.
    public let sites: [SiteSummary]
    /// Where it is offered; empty for everywhere.
    public let scope: [PageLink]
    /// The lists that say whose duty it is.
    public let duties: [PageLink]
    /// 一件事 that it is a part of.
    public let events: [PageLink]
    /// Under which numbers the work was admitted to villages (准入).
    public let admissions: [PageLink]
    public let related: [PageLink]
    public let body: RichText
    /// How it was rated last.
    public let rating: RatingTally?

    public init(
        service: Service, materials: [ServiceMaterial], availability: ServiceAvailability = .none,
        sites: [SiteSummary], scope: [PageLink], duties: [PageLink], events: [PageLink] = [],
        admissions: [PageLink] = [], related: [PageLink], body: RichText,
        rating: RatingTally? = nil
    ) {
        self.rating = rating
        self.service = service
        self.materials = materials
        self.availability = availability
        self.sites = sites
        self.scope = scope
        self.duties = duties
        self.events = events
        self.admissions = admissions
        self.related = related
        self.body = body
    }
}

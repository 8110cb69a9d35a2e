/// The service catalogue.
public struct ServicesPage: Sendable {
    public let groups: [ServiceGroup]
    public let lifeEvents: [LinkGroup]
    public let sites: PageLink?

    public init(groups: [ServiceGroup], lifeEvents: [LinkGroup], sites: PageLink?) {
        self.groups = groups
        self.lifeEvents = lifeEvents
        self.sites = sites
    }
}

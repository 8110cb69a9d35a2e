/// The service catalogue.
public struct ServicesPage: Encodable, Sendable {
    public let groups: [ServiceGroup]
    public let events: [ServiceEvent]
    public let facets: [ServiceFacetChoice]
    /// Other pages on services: counters, admissions.
    public let more: [PageLink]

    public init(
        groups: [ServiceGroup], events: [ServiceEvent] = [], facets: [ServiceFacetChoice] = [], more: [PageLink] = []
    ) {
        self.groups = groups
        self.events = events
        self.facets = facets
        self.more = more
    }
}

/// A facet with the values that services have, and how many of them.
public struct ServiceFacetChoice: Encodable, Sendable {
    /// A value and how many services have it.
    public struct Option: Encodable, Sendable {
        public let value: ServiceFacet.Value
        public let count: Int

        public init(_ value: ServiceFacet.Value, count: Int) {
            self.value = value
            self.count = count
        }
    }

    public let facet: ServiceFacet
    public let options: [Option]

    public init(facet: ServiceFacet, options: [Option]) {
        self.facet = facet
        self.options = options
    }
}

/// The services that share one value of a facet.
public struct ServiceFacetPage: Encodable, Sendable {
    public let value: ServiceFacet.Value
    public let groups: [ServiceGroup]
    /// Other values of the same facet.
    public let choice: ServiceFacetChoice

    public init(value: ServiceFacet.Value, groups: [ServiceGroup], choice: ServiceFacetChoice) {
        self.value = value
        self.groups = groups
        self.choice = choice
    }
}

/// 一件事: several services as one.
public struct ServiceEventPage: Encodable, Sendable {
    /// A paper that one or more of the services ask for.
    public struct SharedMaterial: Encodable, Sendable {
        /// As the first service asks for it.
        public let material: ServiceMaterial
        public let services: [PageLink]
        /// Whether one of them can't do without.
        public let isRequired: Bool

        public init(material: ServiceMaterial, services: [PageLink], isRequired: Bool) {
            self.material = material
            self.services = services
            self.isRequired = isRequired
        }
    }

    public let event: ServiceEvent
    /// In the order in which they are done.
    public let services: [Service]
    /// Each paper once.
    public let materials: [SharedMaterial]
    /// How many the services ask for one by one.
    public let separateMaterialCount: Int
    /// Counters that take all of them.
    public let sites: [SiteSummary]
    public let scope: [PageLink]

    public init(
        event: ServiceEvent, services: [Service], materials: [SharedMaterial], separateMaterialCount: Int,
        sites: [SiteSummary], scope: [PageLink]
    ) {
        self.event = event
        self.services = services
        self.materials = materials
        self.separateMaterialCount = separateMaterialCount
        self.sites = sites
        self.scope = scope
    }
}

/// All life events.
public struct ServiceEventsPage: Encodable, Sendable {
    public struct Entry: Encodable, Sendable {
        public let event: ServiceEvent
        public let services: [PageLink]

        public init(_ event: ServiceEvent, services: [PageLink]) {
            self.event = event
            self.services = services
        }
    }

    public let events: [Entry]

    public init(events: [Entry]) { self.events = events }
}

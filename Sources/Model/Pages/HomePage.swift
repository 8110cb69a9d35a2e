/// The front page: what residents come for, and what is new.
public struct HomePage: Encodable, Sendable {
    public let searchSuggestions: [String]
    public let serviceGroups: [ServiceGroup]
    /// 一件事.
    public let events: [PageLink]
    /// The units just below the portal's own, each with its kind or how many lie below it.
    public let regions: [PageLink]
    /// Villages by township, for choosing one's own; empty where there are too many for one page.
    public let villageGroups: [LinkGroup]
    /// All villages by sound, where `villageGroups` is empty.
    public let villageIndex: PageLink?
    /// Newest first.
    public let disclosures: [DisclosureSummary]
    /// Those posted now.
    public let notices: [NoticeSummary]
    /// Newest first.
    public let documents: [Document]
    /// The portal's sections with a line on each.
    public let sections: [PageLink]
    /// How the topmost units stand; the links lead to their boards.
    public let standings: [Standing]
    /// Such as 火警 119.
    public let emergencyNumbers: [String]
    public let manuals: [Manual]

    /// What a place and all below it have made public in time, and what not.
    public struct Standing: Encodable, Sendable {
        public let place: PageLink
        public let tally: DisclosureTally

        public init(place: PageLink, tally: DisclosureTally) {
            self.place = place
            self.tally = tally
        }
    }

    public init(
        searchSuggestions: [String], serviceGroups: [ServiceGroup], regions: [PageLink], villageGroups: [LinkGroup],
        disclosures: [DisclosureSummary], notices: [NoticeSummary], documents: [Document], sections: [PageLink],
        standings: [Standing] = [], emergencyNumbers: [String] = [], events: [PageLink] = [],
        villageIndex: PageLink? = nil, manuals: [Manual] = []
    ) {
        self.searchSuggestions = searchSuggestions
        self.serviceGroups = serviceGroups
        self.events = events
        self.regions = regions
        self.villageGroups = villageGroups
        self.villageIndex = villageIndex
        self.disclosures = disclosures
        self.notices = notices
        self.documents = documents
        self.sections = sections
        self.standings = standings
        self.emergencyNumbers = emergencyNumbers
        self.manuals = manuals
    }
}

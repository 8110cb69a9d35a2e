/// The disclosure catalogue, and the way to what each place has disclosed.
public struct DisclosureCataloguePage: Sendable {
    public struct Group: Sendable {
        public let category: Obligation.Category
        public let obligations: [Obligation]

        public init(category: Obligation.Category, obligations: [Obligation]) {
            self.category = category
            self.obligations = obligations
        }
    }

    public let groups: [Group]
    public let newest: [DisclosureSummary]
    public let regions: [PageLink]

    public init(groups: [Group], newest: [DisclosureSummary], regions: [PageLink]) {
        self.groups = groups
        self.newest = newest
        self.regions = regions
    }
}

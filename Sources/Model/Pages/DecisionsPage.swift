/// The way in to the decisions of all villages.
public struct DecisionsPage: Encodable, Sendable {
    /// Places with decisions, and how many.
    public let regions: [PageLink]
    /// Decided, but not yet disclosed or without a result: the longest waiting first.
    public let outstanding: [DecisionSummary]
    public let newest: [DecisionSummary]

    public init(regions: [PageLink], outstanding: [DecisionSummary], newest: [DecisionSummary]) {
        self.regions = regions
        self.outstanding = outstanding
        self.newest = newest
    }
}

/// The way in to the responsibility lists.
public struct DutiesPage: Encodable, Sendable {
    public let lists: [PageLink]
    /// Townships and villages with lists of their own.
    public let byRegion: [PageLink]

    public init(lists: [PageLink], byRegion: [PageLink]) {
        self.lists = lists
        self.byRegion = byRegion
    }
}

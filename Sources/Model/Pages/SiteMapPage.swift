/// Links to everything.
public struct SiteMapPage: Encodable, Sendable {
    public let groups: [LinkGroup]

    public init(groups: [LinkGroup]) {
        self.groups = groups
    }
}

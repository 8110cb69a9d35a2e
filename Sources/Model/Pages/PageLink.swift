/// A link to a page of the portal, with a word or two that tell it from its neighbours.
public struct PageLink: Hashable, Encodable, Sendable {
    public let title: String
    public let path: PagePath
    public let detail: String

    public init(_ title: String, _ path: PagePath, detail: String = "") {
        self.title = title
        self.path = path
        self.detail = detail
    }
}

/// Links under a heading.
public struct LinkGroup: Hashable, Encodable, Sendable {
    public let title: String
    public let links: [PageLink]

    public init(_ title: String, _ links: [PageLink]) {
        self.title = title
        self.links = links
    }
}

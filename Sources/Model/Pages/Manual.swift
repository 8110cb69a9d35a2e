/// 手册: pages that are read one after the other, in chapters.
public struct Manual: Hashable, Encodable, Sendable {
    public let title: String
    /// In their order; one without a title where the manual has no chapters.
    public let chapters: [LinkGroup]

    public init(title: String, chapters: [LinkGroup]) {
        self.title = title
        self.chapters = chapters
    }

    public var pages: [PageLink] { chapters.flatMap(\.links) }

    /// The page before and the page behind one of its own, across chapters.
    public func neighbours(of path: PagePath) -> (previous: PageLink?, next: PageLink?) {
        let pages = pages
        guard let position = pages.firstIndex(where: { $0.path == path }) else { return (nil, nil) }
        return (
            position > 0 ? pages[position - 1] : nil, position + 1 < pages.count ? pages[position + 1] : nil
        )
    }
}

/// Where a page stands among those that a long list is divided into; one alone needs no pages to be told.
public struct Pagination: Encodable, Sendable {
    /// In their order; the first has the list's own address.
    public let pages: [PagePath]
    /// The position of this page among them.
    public let current: Int

    public init(pages: [PagePath] = [], current: Int = 0) {
        self.pages = pages
        self.current = current
    }
}

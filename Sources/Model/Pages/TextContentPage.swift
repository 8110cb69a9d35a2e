/// A plain page, or one of a manual.
public struct TextContentPage: Encodable, Sendable {
    public let page: TextPage
    public let body: RichText
    /// The manual that it is a page of.
    public let manual: Manual?

    public init(page: TextPage, body: RichText, manual: Manual? = nil) {
        self.page = page
        self.body = body
        self.manual = manual
    }
}

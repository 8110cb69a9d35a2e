/// A plain page.
public struct TextContentPage: Encodable, Sendable {
    public let page: TextPage
    public let body: RichText

    public init(page: TextPage, body: RichText) {
        self.page = page
        self.body = body
    }
}

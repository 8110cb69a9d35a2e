/// A document with its metadata block.
public struct DocumentPage: Encodable, Sendable {
    public let document: Document
    public let body: RichText
    /// 关联解读, both ways: what explains it, and what it explains.
    public let related: [PageLink]
    /// Each with its kind, such as PDF.
    public let attachments: [PageLink]

    public init(document: Document, body: RichText, related: [PageLink] = [], attachments: [PageLink] = []) {
        self.related = related
        self.attachments = attachments
        self.document = document
        self.body = body
    }
}

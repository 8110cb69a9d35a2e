/// A document with its metadata block.
public struct DocumentPage: Sendable {
    public let document: Document
    public let body: RichText

    public init(document: Document, body: RichText) {
        self.document = document
        self.body = body
    }
}

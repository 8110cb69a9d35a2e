/// A kind of content that comes as Markdown with front matter, or as rows of a table without a text.
public protocol TextRecordConvertible: Sendable {
    static var schema: TableSchema { get }
    /// Takes over a record that the schema has accepted, with its text where it has one.
    init(_ record: Record, body: MarkdownSource?)
}

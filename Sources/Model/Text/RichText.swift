/// A rendered text: safe HTML with the headings that a table of contents lists.
public struct RichText: Hashable, Sendable {
    public struct Heading: Hashable, Sendable {
        /// 1 to 6 as written; a page shows them below its own title.
        public let level: Int
        public let anchor: String
        public let title: String

        public init(level: Int, anchor: String, title: String) {
            self.level = level
            self.anchor = anchor
            self.title = title
        }
    }

    /// UTF-8 HTML: no script, no raw HTML from the source, every link checked.
    public let html: [UInt8]
    public let headings: [Heading]

    public init(html: [UInt8], headings: [Heading]) {
        self.html = html
        self.headings = headings
    }

    public static let empty = RichText(html: [], headings: [])
    public var isEmpty: Bool { html.isEmpty }
}

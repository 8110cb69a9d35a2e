/// A rendered text: safe HTML with the headings that a table of contents lists.
public struct RichText: Hashable, Encodable, Sendable {
    public struct Heading: Hashable, Encodable, Sendable {
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

    /// A block that stands within the text.
    public struct Insertion: Hashable, Encodable, Sendable {
        /// How many bytes of `html` come before it.
        public let offset: Int
        public let block: ContentBlock

        public init(offset: Int, block: ContentBlock) {
            self.offset = offset
            self.block = block
        }
    }

    /// In the order of the text.
    public let insertions: [Insertion]

    public init(html: [UInt8], headings: [Heading], insertions: [Insertion] = []) {
        self.html = html
        self.headings = headings
        self.insertions = insertions
    }

    public static let empty = RichText(html: [], headings: [])
    public var isEmpty: Bool { html.isEmpty && insertions.isEmpty }
}

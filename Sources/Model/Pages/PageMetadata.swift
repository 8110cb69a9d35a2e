/// What the meta tags of a government site say of a page (政府网站发展指引, 国办发〔2017〕47号).
public struct PageMetadata: Hashable, Encodable, Sendable {
    /// 栏目: set on every page below the home page.
    public let column: String
    public let columnType: String
    public let description: String
    public let keywords: [String]
    /// Set on articles (notices, documents, disclosures) only.
    public let published: Day?
    public let source: String

    public init(
        column: String = "", columnType: String = "", description: String = "", keywords: [String] = [],
        published: Day? = nil, source: String = ""
    ) {
        self.column = column
        self.columnType = columnType
        self.description = description
        self.keywords = keywords
        self.published = published
        self.source = source
    }
}

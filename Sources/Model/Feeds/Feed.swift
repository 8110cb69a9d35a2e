/// What is new in the portal or in one place, for those who follow it by a feed reader.
public struct Feed: Sendable {
    /// One page that was published.
    public struct Entry: Sendable {
        public let title: String
        public let path: PagePath
        public let published: Day
        /// Who published it.
        public let author: String
        public let category: String

        public init(title: String, path: PagePath, published: Day, author: String, category: String) {
            self.title = title
            self.path = path
            self.published = published
            self.author = author
            self.category = category
        }
    }

    public let title: String
    public let path: PagePath
    /// The page that shows the same to people.
    public let page: PagePath
    /// The newest first.
    public let entries: [Entry]

    public init(title: String, path: PagePath, page: PagePath, entries: [Entry]) {
        self.title = title
        self.path = path
        self.page = page
        self.entries = entries
    }
}

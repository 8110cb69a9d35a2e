/// 变更记录: what was published, changed and withdrawn in a place, the latest first.
public struct ChangesPage: Encodable, Sendable {
    public struct Row: Encodable, Sendable {
        /// From 1; the number of the line in the chain.
        public let number: Int
        public let entry: LogEntry
        /// The page of what it speaks of, with its title as it may be read now; nil where there is no page any more.
        public let page: PageLink?

        public init(number: Int, entry: LogEntry, page: PageLink?) {
            self.number = number
            self.entry = entry
            self.page = page
        }
    }

    public let region: Region
    public let rows: [Row]
    public let head: LogHead
    public let pagination: Pagination

    public init(region: Region, rows: [Row], head: LogHead, pagination: Pagination = Pagination()) {
        self.region = region
        self.rows = rows
        self.head = head
        self.pagination = pagination
    }
}

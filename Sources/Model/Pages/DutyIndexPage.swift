/// The lists of townships as a way in: each list with its categories, which stand on a page of their own, since a township has
/// some 340 duties.
public struct DutyIndexPage: Encodable, Sendable {
    public struct List: Encodable, Sendable {
        public let list: TownshipDuty.List
        public let link: PageLink
        public let count: Int
        /// Each at its heading on the list's page.
        public let categories: [PageLink]

        public init(list: TownshipDuty.List, link: PageLink, count: Int, categories: [PageLink]) {
            self.list = list
            self.link = link
            self.count = count
            self.categories = categories
        }
    }

    /// Nil for the common lists.
    public let region: Region?
    public let lists: [List]
    /// The lists that all townships share, on the page of a place's own.
    public let common: PageLink?

    public init(region: Region?, lists: [List], common: PageLink? = nil) {
        self.region = region
        self.lists = lists
        self.common = common
    }
}

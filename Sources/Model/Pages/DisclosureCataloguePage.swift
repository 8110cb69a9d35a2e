/// The disclosure catalogue, and the way to what each place has disclosed.
public struct DisclosureCataloguePage: Encodable, Sendable {
    public struct Group: Encodable, Sendable {
        public let category: Obligation.Category
        public let rows: [Row]

        public init(category: Obligation.Category, rows: [Row]) {
            self.category = category
            self.rows = rows
        }
    }

    /// An obligation with its legal bases as they are cited and, where it is not for the web, when it last hung on a board.
    public struct Row: Encodable, Sendable {
        public let obligation: Obligation
        public let citations: [String]
        /// The latest, the newest first.
        public let postings: [BoardPosting]

        public init(obligation: Obligation, citations: [String], postings: [BoardPosting] = []) {
            self.obligation = obligation
            self.citations = citations
            self.postings = postings
        }
    }

    public let groups: [Group]
    public let newest: [DisclosureSummary]
    public let regions: [PageLink]
    /// What was made public in time and what not, from the topmost place down.
    public let boards: [PageLink]

    public init(groups: [Group], newest: [DisclosureSummary], regions: [PageLink], boards: [PageLink] = []) {
        self.groups = groups
        self.newest = newest
        self.regions = regions
        self.boards = boards
    }
}

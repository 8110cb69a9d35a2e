/// The plan's yearly tasks and their ledger, grouped by year, by progress or by who leads.
public struct PlanTasksPage: Encodable, Sendable {
    public enum Grouping: String, CaseIterable, Encodable, Sendable {
        case year, progress, lead

        public var label: String {
            switch self {
            case .year: "按年度"
            case .progress: "按进展"
            case .lead: "按牵头单位"
            }
        }

        /// What tells the page from the one by year.
        public var suffix: String { self == .year ? "" : "（\(label)）" }
    }

    public struct Row: Encodable, Sendable {
        public let task: PlanTask
        /// Not done, though its day is over.
        public let isOverdue: Bool

        public init(task: PlanTask, isOverdue: Bool) {
            self.task = task
            self.isOverdue = isOverdue
        }
    }

    public struct Group: Encodable, Sendable {
        public let title: String
        public let anchor: String
        public let rows: [Row]

        public init(title: String, anchor: String, rows: [Row]) {
            self.title = title
            self.anchor = anchor
            self.rows = rows
        }
    }

    public let grouping: Grouping
    public let groups: [Group]
    /// The same tasks grouped otherwise.
    public let views: [PageLink]

    public init(grouping: Grouping, groups: [Group], views: [PageLink]) {
        self.grouping = grouping
        self.groups = groups
        self.views = views
    }
}

/// A page with its downloads, or a file, that residents would see otherwise.
public struct ReviewedItem: Sendable {
    public enum Change: String, Sendable, CaseIterable {
        case added, changed, removed
    }

    public enum Kind: Hashable, Encodable, Sendable {
        case page(PageKind)
        /// A file that pages lead to.
        case attachment
        /// A table of records for programs, which repeats what pages show.
        case dataset
        /// Entrances, lists, boards and collections for printing, which repeat what other pages hold.
        case list

        public var label: String {
            switch self {
            case .page(let kind): kind.label
            case .attachment: "附件"
            case .dataset: "数据下载"
            case .list: "首页、栏目和清单"
            }
        }
    }

    /// A line that comes or goes.
    public struct Line: Hashable, Sendable {
        public let isNew: Bool
        public let text: String

        public init(isNew: Bool, text: String) {
            self.isNew = isNew
            self.text = text
        }
    }

    public let path: PagePath
    public let title: String
    public let kind: Kind
    /// The name of its place; empty for what belongs to the whole portal.
    public let place: String
    public let change: Change
    /// The first of what changed in its text, and how many lines are left out here.
    public let lines: [Line]
    public let lineCount: Int
    /// What changed in its table; nil where it has none, or none before.
    public let table: ReviewedTable?

    public init(
        path: PagePath, title: String, kind: Kind, place: String, change: Change, lines: [Line] = [],
        lineCount: Int = 0, table: ReviewedTable? = nil
    ) {
        self.path = path
        self.title = title
        self.kind = kind
        self.place = place
        self.change = change
        self.lines = lines
        self.lineCount = lineCount
        self.table = table
    }
}

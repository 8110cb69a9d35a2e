/// How a table changed, cell by cell.
public struct ReviewedTable: Hashable, Sendable {
    public struct Cell: Hashable, Sendable {
        /// From 1, behind the headings, in the table as it would be.
        public let row: Int
        /// The first filled cell of the row.
        public let label: String
        public let column: String
        public let before: String
        public let after: String

        public init(row: Int, label: String, column: String, before: String, after: String) {
            self.row = row
            self.label = label
            self.column = column
            self.before = before
            self.after = after
        }
    }

    /// A row that comes or goes as a whole; numbered in the table that has it.
    public struct Row: Hashable, Sendable {
        public let isNew: Bool
        public let row: Int
        public let cells: [String]

        public init(isNew: Bool, row: Int, cells: [String]) {
            self.isNew = isNew
            self.row = row
            self.cells = cells
        }
    }

    /// The headings that come and go.
    public var addedColumns: [String] = []
    public var removedColumns: [String] = []
    /// The first of each; the counts are of all.
    public var cells: [Cell] = []
    public var cellCount = 0
    public var rows: [Row] = []
    public var rowCount = 0

    public init() {}

    public var isEmpty: Bool {
        addedColumns.isEmpty && removedColumns.isEmpty && cellCount == 0 && rowCount == 0
    }
}

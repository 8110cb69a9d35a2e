/// The table of a disclosure or register, ready to be shown: headings and cells as text, numbers marked as such.
public struct DataTable: Hashable, Sendable {
    public struct Column: Hashable, Sendable {
        public let title: String
        /// Whether every filled cell is a number: such a column is set flush right.
        public let isNumeric: Bool

        public init(title: String, isNumeric: Bool) {
            self.title = title
            self.isNumeric = isNumeric
        }
    }

    public let columns: [Column]
    /// One text a column in every row.
    public let rows: [[String]]

    public init(columns: [Column], rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }
}

/// The table of a disclosure or register, ready to be shown: headings and cells as text, numbers marked as such.
public struct DataTable: Hashable, Encodable, Sendable {
    public struct Column: Hashable, Encodable, Sendable {
        public let title: String
        /// Whether every filled cell is a number: such a column is set flush right.
        public let isNumeric: Bool
        /// The schema's name of it; empty where the layout is free.
        public let key: String
        /// What spans it and its neighbours, empty where nothing does; and its own heading below that.
        public let group: String
        public let leaf: String
        /// Whether rows can be chosen by its values, of which there are few.
        public let isChoice: Bool

        public init(
            title: String, isNumeric: Bool, isChoice: Bool = false, key: String = "", group: String = "",
            leaf: String? = nil
        ) {
            self.title = title
            self.isNumeric = isNumeric
            self.isChoice = isChoice
            self.key = key
            self.group = group
            self.leaf = leaf ?? title
        }

        public init(_ column: Model.Column, leaf: String? = nil) {
            self.init(
                title: column.title, isNumeric: column.isNumeric, key: column.key, group: column.group,
                leaf: leaf ?? column.leaf)
        }
    }

    public let columns: [Column]
    /// The position of a standard table's column; nil where the table has none, or it was kept out.
    public func column(_ key: String) -> Int? { columns.firstIndex { $0.key == key } }

    /// One text a column in every row.
    public let rows: [[String]]

    public init(columns: [Column], rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }
}

/// What is different in a table since it was last public, cell by cell.
///
/// Only figures, dates and codes of standard tables are told with their values, and only where they say nothing of a person
/// and the item stays public for good: what is written here cannot be taken back.
public struct TableChange: Hashable, Encodable, Sendable {
    public struct Cell: Hashable, Encodable, Sendable {
        /// The row's number in the table, from 1, without the headings.
        public let row: Int
        /// What a fixed line of a standard statement is called; empty for any other row.
        public let line: String
        /// The column's number, from 1.
        public let column: Int
        /// What a standard table calls the column; empty where the layout is the office's own.
        public let heading: String
        /// The cell before and after; nil where only may be said that it changed.
        public let values: Values?

        public struct Values: Hashable, Encodable, Sendable {
            public let old: String
            public let new: String

            public init(old: String, new: String) {
                self.old = old
                self.new = new
            }
        }

        public init(row: Int, line: String = "", column: Int, heading: String = "", values: Values? = nil) {
            self.row = row
            self.line = line
            self.column = column
            self.heading = heading
            self.values = values
        }
    }

    /// Rows of the earlier table that are gone, or of the new one that were not there, where the two have not the same count.
    public enum Rows: Hashable, Encodable, Sendable {
        case removed(ClosedRange<Int>)
        case added(ClosedRange<Int>)
    }

    public enum Extent: String, Encodable, Sendable {
        /// `cells` and `rows` tell all.
        case whole
        /// There are more cells than are written down.
        case more
        /// Other columns than before: cells cannot be compared.
        case layout
        /// The earlier table was not at hand.
        case unknown
    }

    public let extent: Extent
    public let cells: [Cell]
    public let rows: [Rows]

    public init(extent: Extent = .whole, cells: [Cell] = [], rows: [Rows] = []) {
        self.extent = extent
        self.cells = cells
        self.rows = rows
    }
}

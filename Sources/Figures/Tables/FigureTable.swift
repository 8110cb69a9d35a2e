import Diagnostics
import Model

/// A disclosure's table as the checks of figures see it: labels, numbers, and the place of every cell.
public struct FigureTable: Sendable {
    public struct Cell: Sendable {
        /// Empty where the cell holds a number.
        public let text: String
        public let figure: ExactDecimal?
        /// Whether a percent sign stands in the cell itself.
        let hasPercentSign: Bool
        /// From 1; 0 where the row has no such cell.
        let line: Int32
        let column: Int32

        init(text: String, figure: ExactDecimal?, hasPercentSign: Bool = false, line: Int32, column: Int32) {
            self.text = text
            self.figure = figure
            self.hasPercentSign = hasPercentSign
            self.line = line
            self.column = column
        }

        var wide: WideDecimal? { figure.map { WideDecimal($0) } }
        /// A dash stands for nothing, as in printed tables.
        var isBlank: Bool { figure == nil && text.allSatisfy { $0.isWhitespace || "-—–―－/／".contains($0) } }
    }

    public struct Row: Sendable {
        let source: RawTable.Source
        let line: Int
        let cells: [Cell]
        let label: RowLabel
    }

    /// A cell by its row and column in the table.
    struct Place: Hashable, Sendable {
        let row: Int
        let column: Int
    }

    /// What the table is about.
    public let subject: FigureSubject
    /// The standard layout that the catalogue names, nil where the layout is free and has to be inferred.
    public let schema: TableSchema?
    /// The headings as the file or schema has them.
    let columns: [FigureColumn]
    let rows: [Row]

    init(subject: FigureSubject, schema: TableSchema?, columns: [FigureColumn], rows: [Row]) {
        self.subject = subject
        self.schema = schema
        self.columns = columns
        self.rows = rows
    }

    func isStandard(_ name: String) -> Bool { schema?.name == name }

    /// The position of a standard table's column.
    func column(_ key: String) -> Int? { columns.firstIndex { $0.key == key } }

    subscript(row: Int, column: Int) -> Cell { rows[row].cells[column] }
    subscript(place: Place) -> Cell { rows[place.row].cells[place.column] }

    func figure(_ row: Int, _ column: Int) -> WideDecimal? { rows[row].cells[column].wide }

    func location(of place: Place) -> SourceLocation {
        let (row, cell) = (rows[place.row], self[place])
        return cell.line > 0
            ? row.source.location(line: Int(cell.line), column: Int(cell.column))
            : row.source.location(line: row.line, column: nil)
    }

    /// The columns in which at least one cell is a number.
    var figureColumns: [Int] {
        columns.indices.filter { column in rows.contains { $0.cells[column].figure != nil } }
    }
}

/// Whose figures a table holds, of which time and which item of the catalogue.
public struct FigureSubject: Hashable, Sendable {
    public let region: RegionCode
    public let period: Period
    public let item: String

    public init(region: RegionCode, period: Period, item: String) {
        self.region = region
        self.period = period
        self.item = item
    }
}

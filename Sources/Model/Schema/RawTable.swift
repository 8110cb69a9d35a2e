import Diagnostics

/// A table as a format reader found it: headings and cells as text, each with its place.
public struct RawTable: Sendable {
    /// The file and the way places in it are named.
    public enum Source: Hashable, Encodable, Sendable {
        case text(file: String)
        case sheet(file: String, name: String)

        public var file: String {
            switch self {
            case .text(let file), .sheet(let file, _): file
            }
        }

        /// A place in it, lines and columns from 1; without a column, the whole row.
        public func location(line: Int, column: Int?) -> SourceLocation {
            switch self {
            case .text(let file): SourceLocation(file, line: line, column: column)
            case .sheet(let file, let name):
                SourceLocation(
                    file, position: .cell(sheet: name, name: RawTable.cellName(line: line, column: column)))
            }
        }
    }

    public struct Cell: Hashable, Encodable, Sendable {
        public let text: String
        /// The separate texts where the format has lists of its own (YAML, JSON).
        public let items: [String]?
        /// From 1; in a sheet, the row and column.
        public let line: Int32
        public let column: Int32

        public init(_ text: String, items: [String]? = nil, line: Int, column: Int) {
            self.text = text
            self.items = items
            self.line = Int32(clamping: line)
            self.column = Int32(clamping: column)
        }

        /// Whether nothing stands in it, but perhaps spaces, full-width ones included.
        public var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
    }

    public struct Row: Sendable {
        public let line: Int
        /// Set where the line alone does not tell the row, as in JSON that is one long line.
        public let column: Int?
        public let cells: [Cell]
        /// Whether a cell of it could not be read at all, which its format has reported: no record is made of it.
        public let isUnreadable: Bool

        public init(line: Int, column: Int? = nil, cells: [Cell], isUnreadable: Bool = false) {
            self.line = line
            self.column = column
            self.cells = cells
            self.isUnreadable = isUnreadable
        }
    }

    public let source: Source
    public let headings: [Cell]
    public let rows: [Row]
    /// The unit that the file states for all amounts of money, as `单位：万元` above a sheet's headings does.
    public let unit: AmountUnit?

    public init(source: Source, headings: [Cell], rows: [Row], unit: AmountUnit? = nil) {
        self.source = source
        self.headings = headings
        self.rows = rows
        self.unit = unit
    }

    public func location(of cell: Cell) -> SourceLocation {
        source.location(line: Int(cell.line), column: Int(cell.column))
    }

    public func location(of row: Row) -> SourceLocation { source.location(line: row.line, column: row.column) }

    /// `C17` as spreadsheets count: columns A … Z, AA …; without a column the row's number.
    public static func cellName(line: Int, column: Int?) -> String {
        guard var number = column else { return "\(line)" }
        var letters = ""
        while number > 0 {
            letters = String(UnicodeScalar(UInt8(0x41 + (number - 1) % 26))) + letters
            number = (number - 1) / 26
        }
        return letters + "\(line)"
    }
}

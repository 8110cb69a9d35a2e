import Diagnostics

/// One row of a table or one front matter that its schema has accepted: typed values with the place they came from.
///
/// The accessors take a column's key; a key that the schema does not have is a programming error.
public struct Record: Sendable {
    public let schema: TableSchema
    public let location: SourceLocation
    /// One a column of the schema.
    private let cells: [Cell]

    /// What stands in one column of the record, and where.
    public struct Cell: Sendable {
        /// Nil where the cell is empty.
        public let value: Value?
        /// From 1 as in `RawTable.Cell`; 0 where the record has no such cell.
        public let line: Int32
        public let column: Int32

        public static let empty = Cell(nil, line: 0, column: 0)

        public init(_ value: Value?, line: Int32, column: Int32) {
            self.value = value
            self.line = line
            self.column = column
        }
    }

    public init(schema: TableSchema, location: SourceLocation, cells: [Cell]) {
        precondition(cells.count == schema.columns.count)
        self.schema = schema
        self.location = location
        self.cells = cells
    }

    public init(schema: TableSchema, location: SourceLocation, values: [Value?]) {
        self.init(schema: schema, location: location, cells: values.map { Cell($0, line: 0, column: 0) })
    }

    public subscript(key: String) -> Value? { cells[schema.columnIndex(forKey: key)].value }

    /// The cell of a column by its position in the schema.
    public func cell(at column: Int) -> Cell { cells[column] }

    /// Where the cell of a column stands; the record's own place where it has none.
    public func location(of key: String) -> SourceLocation {
        let cell = cells[schema.columnIndex(forKey: key)]
        guard cell.line > 0 else { return location }
        return source.location(line: Int(cell.line), column: Int(cell.column))
    }

    /// The file or sheet that the record stands in.
    public var source: RawTable.Source {
        if case .cell(let sheet, _) = location.position { return .sheet(file: location.file, name: sheet) }
        return .text(file: location.file)
    }

    /// The text, empty where there is none.
    public func text(_ key: String) -> String {
        switch self[key] {
        case .text(let text)?: text
        case .choice(let entry)?: entry.label
        default: ""
        }
    }

    /// The path of a file under `files/`, however its slash at the front was meant; empty where there is none.
    public func file(_ key: String) -> String { String(text(key).drop { $0 == "/" }) }

    public func integer(_ key: String) -> Int? {
        if case .integer(let number)? = self[key] { number } else { nil }
    }

    public func decimal(_ key: String) -> ExactDecimal? {
        if case .decimal(let number)? = self[key] { number } else { nil }
    }

    public func day(_ key: String) -> Day? {
        if case .day(let day)? = self[key] { day } else { nil }
    }

    public func period(_ key: String) -> Period? {
        if case .period(let period)? = self[key] { period } else { nil }
    }

    public func flag(_ key: String) -> Bool? {
        if case .flag(let flag)? = self[key] { flag } else { nil }
    }

    public func list(_ key: String) -> [String] {
        if case .list(let list)? = self[key] { list } else { [] }
    }

    public func regionCode(_ key: String) -> RegionCode? {
        if case .regionCode(let code)? = self[key] { code } else { nil }
    }

    public func regionCodes(_ key: String) -> [RegionCode] {
        if case .regionCodes(let codes)? = self[key] { codes } else { [] }
    }

    public func choice<Choice: LabelledChoice>(_ key: String, as _: Choice.Type) -> Choice? {
        if case .choice(let entry)? = self[key] { Choice(rawValue: entry.code) } else { nil }
    }

    public func choices<Choice: LabelledChoice>(_ key: String, as _: Choice.Type) -> [Choice] {
        if case .choices(let entries)? = self[key] { entries.compactMap { Choice(rawValue: $0.code) } } else { [] }
    }

    public func retention(_ key: String) -> Retention? {
        if case .retention(let retention)? = self[key] { retention } else { nil }
    }
}

/// A kind of content that comes as rows of a table.
public protocol RecordConvertible: Sendable {
    static var schema: TableSchema { get }
    /// Takes over a record that the schema has accepted: what is required is there.
    init(_ record: Record)
}

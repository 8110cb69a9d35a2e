import Diagnostics

/// One row of a table or one front matter that its schema has accepted: typed values with the place they came from.
///
/// The accessors take a column's key; a key that the schema does not have is a programming error.
public struct Record: Sendable {
    public let schema: TableSchema
    public let location: SourceLocation
    /// One a column of the schema, nil where the cell is empty.
    private let values: [Value?]

    public init(schema: TableSchema, location: SourceLocation, values: [Value?]) {
        precondition(values.count == schema.columns.count)
        self.schema = schema
        self.location = location
        self.values = values
    }

    public subscript(key: String) -> Value? { values[schema.columnIndex(forKey: key)] }

    /// The text, empty where there is none.
    public func text(_ key: String) -> String {
        switch self[key] {
        case .text(let text)?: text
        case .choice(let entry)?: entry.label
        default: ""
        }
    }

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
}

/// A kind of content that comes as rows of a table.
public protocol RecordConvertible: Sendable {
    static var schema: TableSchema { get }
    /// Takes over a record that the schema has accepted: what is required is there.
    init(_ record: Record)
}

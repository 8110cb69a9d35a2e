import Diagnostics

/// Any other table that an office publishes, described by a Table Schema of its own.
public struct Register: Encodable, Sendable, Identifiable {
    /// Of the schema.
    public let location: SourceLocation
    public let name: String
    public let schema: RegisterSchema
    /// Those of the schema, but for what the gate kept out.
    public let fields: [RegisterField]
    public let rows: [Row]
    /// What the gate kept out of it.
    public private(set) var concealment: Concealment?

    public var id: String { name }
    public var title: String { schema.title ?? name }
    public var description: String { schema.description }
    public var updated: Day? { schema.updated }

    public struct Row: Encodable, Sendable {
        public let location: SourceLocation
        /// One text a field, as it is shown.
        public let cells: [String]
        /// The line and column of each cell as the file has it; none where the row has no file.
        private let source: RawTable.Source?
        private let origins: [SIMD2<Int32>?]

        /// `origins` are the cells of the file that the texts were read from, nil where the file has none for a field.
        public init(
            location: SourceLocation, cells: [String], source: RawTable.Source? = nil, origins: [RawTable.Cell?] = []
        ) {
            self.location = location
            self.cells = cells
            self.source = source
            self.origins = origins.map { $0.map { SIMD2($0.line, $0.column) } }
        }

        /// Where the cell of a field stands, the row where that is not known.
        public func location(ofCell position: Int) -> SourceLocation {
            guard let source, origins.indices.contains(position), let origin = origins[position] else {
                return location
            }
            return source.location(line: Int(origin.x), column: Int(origin.y))
        }
    }

    public init(location: SourceLocation, name: String, schema: RegisterSchema, rows: [Row]) {
        self.init(location: location, name: name, schema: schema, fields: schema.fields, rows: rows)
    }

    private init(
        location: SourceLocation, name: String, schema: RegisterSchema, fields: [RegisterField], rows: [Row]
    ) {
        self.location = location
        self.name = name
        self.schema = schema
        self.fields = fields
        self.rows = rows
    }

    /// The same register with fewer fields, and in each row the cells of those; no rows where there are none for them.
    public func showing(_ fields: [RegisterField], cells: [[String]], concealment: Concealment?) -> Register {
        var register = Register(
            location: location, name: name, schema: schema, fields: fields,
            rows: zip(rows, cells).map { Row(location: $0.location, cells: $1) })
        register.concealment = concealment
        return register
    }

    /// The position of a field by its key, nil where there is none or it is not shown.
    public func position(of key: String?) -> Int? {
        key.flatMap { key in fields.firstIndex { $0.key == key } }
    }
}

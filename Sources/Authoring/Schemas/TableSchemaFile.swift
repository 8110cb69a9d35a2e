import JSON
import Model

/// A table's columns as a Table Schema of Frictionless (specs.frictionlessdata.io), by their Chinese headings.
struct TableSchemaFile {
    let schema: TableSchema

    var json: JSONValue {
        let keys = schema.identity.compactMap { key in schema.columns.first { $0.key == key }?.title }
        return .members([
            ("name", .string(schema.name)), ("title", .string(schema.title.zh)),
            ("fields", .array(schema.columns.map(Self.field))),
            ("primaryKey", keys.isEmpty ? nil : .array(keys.map { .string($0) })),
            ("missingValues", .array([.string("")])),
        ])
    }

    private static func field(_ column: Column) -> JSONValue {
        var rules: [(key: String, value: JSONValue?)] = column.isRequired ? [("required", .flag(true))] : []
        if case .choice(let set) = column.kind { rules.append(("enum", .array(set.labels.map { .string($0) }))) }
        let isFlag = column.kind == .flag
        return .members([
            ("name", .string(column.title)), ("type", .string(type(of: column))),
            ("description", .string(ColumnHint.of(column))),
            ("trueValues", isFlag ? .array([.string("是")]) : nil),
            ("falseValues", isFlag ? .array([.string("否")]) : nil),
            ("constraints", rules.isEmpty ? nil : .members(rules)),
            // Not of the standard, which allows for more: the name that the program itself uses, and other headings it takes.
            ("key", .string(column.key)),
            ("aliases", column.aliases.isEmpty ? nil : .array(column.aliases.map { .string($0) })),
        ])
    }

    private static func type(of column: Column) -> String {
        switch column.kind {
        case .integer: "integer"
        case .decimal: "number"
        case .day: "date"
        case .flag: "boolean"
        default: "string"
        }
    }
}

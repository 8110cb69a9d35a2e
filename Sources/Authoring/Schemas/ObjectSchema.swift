import JSON
import Model

/// The JSON Schema (2020-12) of a file that is one record: each key in Chinese, in English and by its other names.
struct ObjectSchema {
    let schema: TableSchema
    let title: String
    /// Required keys that a file may leave to its name.
    var named: Set<String> = []
    /// What is no column: further keys with their schemas.
    var further: [(keys: [String], schema: JSONValue)] = []

    var json: JSONValue {
        .members([
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")), ("title", .string(title)),
            ("type", .string("object")), ("properties", .members(properties)),
            ("allOf", required.isEmpty ? nil : .array(required)), ("additionalProperties", .flag(false)),
        ])
    }

    private static func names(of column: Column) -> [String] { [column.title, column.key] + column.aliases }

    private var properties: [(key: String, value: JSONValue?)] {
        schema.columns.flatMap { column in
            let json = PropertySchema(column: column).json
            return Self.names(of: column).map { ($0, json) }
        } + further.flatMap { entry in entry.keys.map { ($0, entry.schema) } }
    }

    /// Of the names of a required key one is there.
    private var required: [JSONValue] {
        schema.columns.filter { $0.isRequired && !named.contains($0.key) }.map { column in
            .object([
                "anyOf": .array(
                    Self.names(of: column).map { .object(["required": .array([.string($0)])]) })
            ])
        }
    }
}

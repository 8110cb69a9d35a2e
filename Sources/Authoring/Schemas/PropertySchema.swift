import JSON
import Model

/// What JSON Schema says of one key of a file: every form that the reader takes, whether YAML took it for a text or a number.
struct PropertySchema {
    let column: Column

    var json: JSONValue {
        let (types, rules) = shape
        // A key without a value counts as one that is not there.
        let all = types + (column.isRequired ? [] : ["null"])
        let heads: Rules = [
            ("title", .string(column.title)), ("description", .string(ColumnHint.of(column))),
            ("type", Self.types(all)),
        ]
        return .members(heads + rules)
    }

    private typealias Rules = [(key: String, value: JSONValue?)]

    private var shape: (types: [String], rules: Rules) {
        switch column.kind {
        case .text: (Self.scalar, [])
        case .code: (["string", "integer"], pattern("[A-Za-z0-9][A-Za-z0-9._-]{0,63}"))
        case .regionCode: (["string", "integer"], pattern("[0-9][0-9A-Za-z]{1,11}"))
        case .integer: (["integer", "string"], pattern("-?[0-9]+"))
        case .decimal, .retention: (["number", "string"], [])
        case .day: (["string", "integer"], pattern("[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?|[0-9]{8}"))
        case .period: (["string", "integer"], pattern("[0-9]{4}([hHqQ][1-4]|-[0-9]{1,2}|年.*)?"))
        case .flag: (["string", "boolean", "integer"], [("enum", .array(Self.flags + blank))])
        case .choice(let set): (["string", "integer"], [("enum", .array(Self.values(of: set) + blank))])
        case .choices(let set):
            (["string", "array"], [("items", .object(["enum": .array(Self.values(of: set))]))])
        case .list: (Self.scalar + ["array"], [("items", .object(["type": Self.types(Self.scalar)]))])
        case .regionCodes:
            (["string", "integer", "array"], [("items", .object(["type": Self.types(["string", "integer"])]))])
        case .url: (["string"], pattern("https?://[^ ]+"))
        }
    }

    /// Of texts alone; JSON Schema asks nothing of numbers by it.
    private func pattern(_ pattern: String) -> Rules {
        [("pattern", .string("^(\(pattern))\(column.isRequired ? "" : "?")$"))]
    }

    private var blank: [JSONValue] { column.isRequired ? [] : [.null, .string("")] }

    private static let scalar = ["string", "number", "boolean"]
    private static let flags: [JSONValue] =
        ["是", "否", "有", "无", "true", "false", "yes", "no", "1", "0", "√", "×", "y", "n"].map { .string($0) }
        + [.flag(true), .flag(false), .integer(1), .integer(0)]

    private static func types(_ names: [String]) -> JSONValue { .array(names.map { .string($0) }) }

    /// Labels first, which an editor then offers first; a code that is its label stands once.
    private static func values(of set: CodeSet) -> [JSONValue] {
        let codes = set.entries.map(\.code).filter { !set.labels.contains($0) }
        return (set.labels + codes).flatMap { text in
            [.string(text)] + (Int(text).map { [.integer($0)] } ?? [])
        }
    }
}

import Diagnostics
import Formats
import Model

/// Reads a register's Table Schema (Frictionless Table Schema 1, with `title` and `description` of a Data Resource) and our own
/// keys beside it, and collects whatever else stands there: what was written to be checked is not passed over in silence.
struct RegisterSchemaReader {
    let file: String
    var diagnostics: [Diagnostic] = []

    /// What the document says, nil where it says anything wrong.
    static func read(_ root: DataNode?, file: String) -> (schema: RegisterSchema?, diagnostics: [Diagnostic]) {
        var reader = RegisterSchemaReader(file: file)
        let schema = reader.schema(root)
        return (reader.diagnostics.isEmpty ? schema : nil, reader.diagnostics)
    }

    private init(file: String) { self.file = file }

    private mutating func schema(_ root: DataNode?) -> RegisterSchema? {
        guard let root, let fields = root["fields"]?.sequence, !fields.isEmpty else {
            report(line: 1, zh: "缺少 fields（列的清单）。", en: "It has no list of fields.")
            return nil
        }
        checkKeys(
            of: root,
            known: [
                "name", "title", "description", "publisher", "updated", "profile", "fields", "primaryKey",
                "foreignKeys", "missingValues", "show",
            ])
        var schema = RegisterSchema()
        schema.title = text("title", of: root)
        schema.description = text("description", of: root) ?? ""
        schema.publisher = text("publisher", of: root) ?? ""
        schema.updated = updated(root)
        schema.profile = choice("profile", of: root, CodeSet(PrivacyProfile.Name.self)).flatMap {
            PrivacyProfile.Name(rawValue: $0.code)
        }
        schema.fields = self.fields(fields)
        let keys = schema.fields.map(\.key)
        schema.primaryKey = root["primaryKey"].map { fieldNames($0, "primaryKey", among: keys) } ?? []
        schema.references = references(root["foreignKeys"], among: keys)
        if let node = root["missingValues"] { schema.missingValues = texts(node, "missingValues") ?? [] }
        schema.display = display(root["show"], among: keys)
        return schema
    }

    private mutating func updated(_ root: DataNode) -> Day? {
        guard let node = root["updated"], !node.isNull else { return nil }
        guard let day = node.scalar.flatMap({ Day($0) }) else {
            report(line: node.line, zh: "updated 应为日期（如 2026-06-30）。", en: "\"updated\" is a date such as 2026-06-30.")
            return nil
        }
        return day
    }

    private mutating func fields(_ nodes: [DataNode]) -> [RegisterField] {
        var fields: [RegisterField] = []
        var lines: [Int] = []
        for node in nodes {
            guard let field = field(node) else { continue }
            fields.append(field)
            lines.append(node.line)
        }
        var lastReported: Int?
        for problem in TableSchema.headingProblems(among: fields.map(\.column)) where problem.column != lastReported {
            lastReported = problem.column
            let line = lines[problem.column]
            if let earlier = problem.earlier {
                let heading = ShownName(problem.heading)
                report(
                    line: line, zh: "列名“\(heading)”与第 \(lines[earlier]) 行的列重复（空格、星号和大小写不算）。",
                    en: "The field of line \(lines[earlier]) has the name or title \"\(heading)\" too.")
            } else {
                report(
                    line: line, zh: "列的 name 和 title 不能只有空格或星号。",
                    en: "A field's name and title are more than spaces and stars.")
            }
        }
        return fields
    }
}

extension Rule {
    static let registerSchema = Rule(
        "register-schema", firmness: .unconditional,
        statement: .init(zh: "名录的 schema 按 Table Schema 书写。", en: "A register's schema is a Table Schema."),
        explanation: .init(
            zh: "名录的列、类型和必填项都写在 schema 里，读表、检查和网页都照它办。写法不标准，别的系统也读不懂这份数据。",
            en:
                "A register's columns, types and required cells stand in its schema; reading, checking and the page follow it. Written otherwise, other systems cannot use the data either."
        ),
        remedy: .init(
            zh: "在 schema.yaml 中给每列写 name、title、type，需要时写 constraints（如 required、enum、minimum）。",
            en: "In schema.yaml give each field a name, a title, a type and, where needed, constraints."),
        basis: .init(zh: "Frictionless Table Schema 1", en: "Frictionless Table Schema 1"))
}

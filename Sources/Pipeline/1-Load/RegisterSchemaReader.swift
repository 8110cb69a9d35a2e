import Diagnostics
import Formats
import Model

/// Reads the part of a Table Schema (Frictionless) that registers know, and collects whatever else stands in it: what
/// was written to be checked is not passed over in silence.
struct RegisterSchemaReader {
    struct Description {
        let title: String?
        let text: String
        let updated: Day?
        let profile: PrivacyProfile.Name?
        let columns: [Column]
    }

    private let file: String
    private var diagnostics: [Diagnostic] = []

    /// What the document says, nil where it says anything wrong.
    static func read(_ root: DataNode?, file: String) -> (description: Description?, diagnostics: [Diagnostic]) {
        var reader = RegisterSchemaReader(file: file)
        let description = reader.description(root)
        return (reader.diagnostics.isEmpty ? description : nil, reader.diagnostics)
    }

    private init(file: String) { self.file = file }

    private mutating func description(_ root: DataNode?) -> Description? {
        guard let root, let fields = root["fields"]?.sequence, !fields.isEmpty else {
            report(line: 1, zh: "缺少 fields（列的清单）。", en: "It has no list of fields.")
            return nil
        }
        checkKeys(of: root, known: ["name", "title", "description", "updated", "profile", "fields"])
        return Description(
            title: text("title", of: root), text: text("description", of: root) ?? "", updated: updated(root),
            profile: profile(root),
            columns: columns(fields))
    }

    /// The privacy profile (个人信息规格) by its label or code.
    private mutating func profile(_ root: DataNode) -> PrivacyProfile.Name? {
        guard let node = root["profile"], !node.isNull else { return nil }
        let known = CodeSet(PrivacyProfile.Name.self)
        guard let entry = node.scalar.flatMap({ known.entry(for: $0) }) else {
            let labels = known.labels
            report(
                line: node.line, zh: "profile 应为下列之一：\(labels.joined(separator: "、"))。",
                en: "\"profile\" is one of \(labels.joined(separator: ", ")).",
                suggestion: node.scalar.flatMap { NearMiss.suggestion(for: $0, among: labels) })
            return nil
        }
        return PrivacyProfile.Name(rawValue: entry.code)
    }

    private mutating func updated(_ root: DataNode) -> Day? {
        guard let node = root["updated"], !node.isNull else { return nil }
        guard let day = node.scalar.flatMap({ Day($0) }) else {
            report(line: node.line, zh: "updated 应为日期（如 2026-06-30）。", en: "\"updated\" is a date such as 2026-06-30.")
            return nil
        }
        return day
    }

    private mutating func columns(_ fields: [DataNode]) -> [Column] {
        var columns: [Column] = []
        var lines: [Int] = []
        for field in fields {
            guard let column = column(field) else { continue }
            columns.append(column)
            lines.append(field.line)
        }
        var lastReported: Int?
        for problem in TableSchema.headingProblems(among: columns) where problem.column != lastReported {
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
        return columns
    }

    private mutating func column(_ field: DataNode) -> Column? {
        checkKeys(of: field, known: ["name", "title", "type", "constraints", "description"])
        guard let name = text("name", of: field), !name.isEmpty else {
            report(line: field.line, zh: "这一列没有 name。", en: "This field has no name.")
            return nil
        }
        _ = text("description", of: field)
        let type = kind(of: field)
        let constraints = constraints(of: field)
        return Column(
            name, text("title", of: field) ?? name, constraints.choices.map { .choice($0) } ?? type,
            required: constraints.isRequired)
    }

    private static let kinds: [String: Column.Kind] = [
        "string": .text, "integer": .integer, "number": .decimal, "date": .day, "boolean": .flag,
    ]

    private mutating func kind(of field: DataNode) -> Column.Kind {
        guard let name = text("type", of: field) else { return .text }
        if let kind = Self.kinds[name] { return kind }
        let known = Self.kinds.keys.sorted()
        report(
            line: field.line, zh: "不认识类型“\(ShownName(name))”，可用：\(known.joined(separator: "、"))。",
            en: "The type \"\(ShownName(name))\" is not one of \(known.joined(separator: ", ")).",
            suggestion: NearMiss.suggestion(for: name, among: known))
        return .text
    }

    private mutating func constraints(of field: DataNode) -> (choices: CodeSet?, isRequired: Bool) {
        guard let node = field["constraints"], !node.isNull else { return (nil, false) }
        guard node.mapping != nil else {
            report(line: node.line, zh: "constraints 应为“键: 值”。", en: "\"constraints\" is keys with values.")
            return (nil, false)
        }
        checkKeys(of: node, known: ["required", "enum"])
        return (choices(node["enum"]), isRequired(node["required"]))
    }

    private mutating func choices(_ node: DataNode?) -> CodeSet? {
        guard let node else { return nil }
        let items = node.sequence ?? []
        let choices = items.compactMap(\.scalar)
        guard !choices.isEmpty, choices.count == items.count else {
            report(line: node.line, zh: "enum 应为文字的列表。", en: "\"enum\" is a list of texts.")
            return nil
        }
        return CodeSet(choices.map { CodeSet.Entry($0, $0) })
    }

    /// Written as a cell of yes or no may be.
    private mutating func isRequired(_ node: DataNode?) -> Bool {
        guard let node else { return false }
        switch node.scalar?.lowercased() {
        case "是", "true", "yes", "1", "√", "y": return true
        case "否", "false", "no", "0", "×", "n": return false
        default:
            report(line: node.line, zh: "required 应为“是”或“否”（true、false）。", en: "\"required\" is true or false.")
            return false
        }
    }

    /// The text under a key, nil where nothing stands there.
    private mutating func text(_ key: String, of node: DataNode) -> String? {
        guard let value = node[key], !value.isNull else { return nil }
        if value.scalar == nil { report(line: value.line, zh: "\(key) 应为文字。", en: "\"\(key)\" is a text.") }
        return value.scalar
    }

    private mutating func checkKeys(of node: DataNode, known: [String]) {
        for entry in node.mapping ?? [] where !known.contains(entry.key) {
            diagnostics.append(
                Diagnostic(
                    .registerSchema, at: SourceLocation(file, line: entry.keyLine, column: entry.keyColumn),
                    zh: "这里没有“\(ShownName(entry.key))”这一项，可用：\(known.joined(separator: "、"))。",
                    en: "\"\(ShownName(entry.key))\" is not one of \(known.joined(separator: ", ")).",
                    suggestion: NearMiss.suggestion(for: entry.key, among: known)))
        }
    }

    private mutating func report(line: Int, zh: String, en: String, suggestion: String? = nil) {
        diagnostics.append(
            Diagnostic(
                .registerSchema, at: SourceLocation(file, line: line), zh: zh, en: en, suggestion: suggestion))
    }
}

extension DataNode {
    fileprivate var isNull: Bool {
        if case .null = content { true } else { false }
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
            zh: "在 schema.yaml 中给每列写 name、title、type，需要时写 constraints（required、enum）。",
            en: "In schema.yaml give each field a name, a title, a type and, where needed, constraints."),
        basis: .init(zh: "Frictionless Table Schema 1", en: "Frictionless Table Schema 1"))
}

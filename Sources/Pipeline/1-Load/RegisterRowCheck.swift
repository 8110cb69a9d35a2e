import Diagnostics
import Formats
import Model

/// Holds the rows of a register to the constraints of its schema, and remembers what may stand only once.
struct RegisterRowCheck {
    private let schema: RegisterSchema
    private let patterns: [Regex<AnyRegexOutput>?]
    /// Per set of fields that tell a row from all others, by their positions, the place of each value.
    private var seen: [(fields: [Int], places: [[Value]: SourceLocation])]

    init(schema: RegisterSchema) {
        self.schema = schema
        patterns = schema.fields.map { field in field.constraints.pattern.flatMap { try? Regex($0) } }
        let keys = schema.fields.map(\.key)
        var unique = keys.indices.filter { schema.fields[$0].constraints.isUnique }.map { [$0] }
        let primaryKey = schema.primaryKey.compactMap { keys.firstIndex(of: $0) }
        if !unique.contains(primaryKey) { unique.append(primaryKey) }
        seen = unique.map { ($0, [:]) }
    }

    mutating func findings(in record: Record) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for (index, field) in schema.fields.enumerated() {
            guard let value = record.cell(at: index).value,
                let broken = broken(by: value, field.constraints, pattern: patterns[index])
            else { continue }
            findings.append(
                Diagnostic(
                    .registerConstraint, at: place(of: index, in: record),
                    zh: "“\(field.column.title)”应\(broken.zh)。", en: "\"\(field.column.title)\" \(broken.en)."))
        }
        return findings + repetitions(in: record)
    }

    /// What a value owes and does not keep.
    private func broken(
        by value: Value, _ constraints: ValueConstraints, pattern: Regex<AnyRegexOutput>?
    ) -> BilingualText? {
        if let minimum = constraints.minimum, value.isBelow(minimum) {
            return .init(zh: "不小于 \(minimum)", en: "is not below \(minimum)")
        }
        if let maximum = constraints.maximum, maximum.isBelow(value) {
            return .init(zh: "不大于 \(maximum)", en: "is not above \(maximum)")
        }
        let text = value.description
        if let length = constraints.minimumLength, text.count < length {
            return .init(zh: "不少于 \(length) 个字", en: "has \(length) characters or more")
        }
        if let length = constraints.maximumLength, text.count > length {
            return .init(zh: "不多于 \(length) 个字", en: "has \(length) characters at most")
        }
        if let pattern, (try? pattern.wholeMatch(in: text)) == nil {
            return .init(zh: "符合 schema 写明的格式（pattern）", en: "has the form that the schema's pattern gives")
        }
        return nil
    }

    /// Keys are the office's own, in whatever letters, so cells are asked for by position.
    private func place(of field: Int, in record: Record) -> SourceLocation {
        let cell = record.cell(at: field)
        return record.source.location(line: Int(cell.line), column: Int(cell.column))
    }

    private mutating func repetitions(in record: Record) -> [Diagnostic] {
        seen.indices.compactMap { index in
            let fields = seen[index].fields
            let values = fields.compactMap { record.cell(at: $0).value }
            guard !fields.isEmpty, values.count == fields.count else { return nil }
            guard let first = seen[index].places[values] else {
                seen[index].places[values] = record.location
                return nil
            }
            let titles = fields.map { schema.fields[$0].column.title }
            return Diagnostic(
                .registerConstraint, at: place(of: fields[0], in: record),
                zh: "“\(titles.joined(separator: "＋"))”与 \(first) 的一行相同，应各不相同。",
                en: "It has the same \(titles.joined(separator: " + ")) as the row at \(first).")
        }
    }
}

extension Value {
    /// Whether it comes before another of its kind; false where the two cannot be compared.
    fileprivate func isBelow(_ other: Value) -> Bool {
        switch (self, other) {
        case (.integer(let a), .decimal(let b)): ExactDecimal(units: Int64(a)).isBelow(b)
        case (.decimal(let a), .integer(let b)): a.isBelow(ExactDecimal(units: Int64(b)))
        case (.decimal(let a), .decimal(let b)): a.isBelow(b)
        case (.day(let a), .day(let b)): a < b
        case (.period(let a), .period(let b)): a.firstDay < b.firstDay
        default: false
        }
    }
}

extension Rule {
    static let registerConstraint = Rule(
        "register-constraint",
        statement: .init(
            zh: "名录的每一格都符合 schema 中的约束。", en: "Every cell of a register keeps the constraints of its schema."),
        explanation: .init(
            zh: "约束是制表的单位自己写的：人数不能为负，编号不能重复。不合约束的，多半是填错了行或者列。",
            en:
                "Constraints are the office's own: a number of people is not negative, a code stands once. A cell that breaks one was mostly put into the wrong row or column."
        ),
        remedy: .init(
            zh: "改正这一格；约束本身写得不对的，改 schema.yaml 中的 constraints。",
            en: "Mend the cell, or the constraint in schema.yaml if that is what is wrong."),
        basis: .init(zh: "Frictionless Table Schema 1, constraints", en: "Frictionless Table Schema 1, constraints"))
}

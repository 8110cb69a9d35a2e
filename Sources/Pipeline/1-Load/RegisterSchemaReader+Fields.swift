import Diagnostics
import Formats
import Model

/// Field descriptors and their constraints.
extension RegisterSchemaReader {
    mutating func field(_ node: DataNode) -> RegisterField? {
        checkKeys(of: node, known: ["name", "title", "type", "format", "constraints", "description", "privacy"])
        guard let name = text("name", of: node), !name.isEmpty else {
            report(line: node.line, zh: "这一列没有 name。", en: "This field has no name.")
            return nil
        }
        let description = text("description", of: node) ?? ""
        var kind = kind(of: node)
        let (constraints, choices, isRequired) = constraints(of: node, kind: kind)
        if let choices { kind = .choice(choices) }
        let privacy = choice("privacy", of: node, CodeSet(PrivacyClass.self)).flatMap {
            PrivacyClass(rawValue: $0.code)
        }
        return RegisterField(
            name, text("title", of: node) ?? name, kind, required: isRequired, description: description,
            constraints: constraints, privacy: privacy)
    }

    private static let kinds: [String: Column.Kind] = [
        "string": .text, "integer": .integer, "number": .decimal, "date": .day, "boolean": .flag, "year": .integer,
        "yearmonth": .period,
    ]

    private mutating func kind(of node: DataNode) -> Column.Kind {
        let name = text("type", of: node) ?? "string"
        guard let kind = Self.kinds[name] else {
            let known = Self.kinds.keys.sorted()
            report(
                line: node.line, zh: "不认识类型“\(ShownName(name))”，可用：\(known.joined(separator: "、"))。",
                en: "The type \"\(ShownName(name))\" is not one of \(known.joined(separator: ", ")).",
                suggestion: NearMiss.suggestion(for: name, among: known))
            return .text
        }
        guard let format = text("format", of: node), format != "default" else { return kind }
        switch (kind, format) {
        case (.text, "uri"): return .url
        // Dates are read in the usual spellings anyway.
        case (.day, "any"): return kind
        default:
            let known = kind == .text ? ["default", "uri"] : kind == .day ? ["any", "default"] : ["default"]
            report(
                line: node.line,
                zh: "类型 \(name) 没有格式“\(ShownName(format))”，可用：\(known.joined(separator: "、"))。",
                en: "The type \(name) has no format \"\(ShownName(format))\", but \(known.joined(separator: ", ")).",
                suggestion: NearMiss.suggestion(for: format, among: known))
            return kind
        }
    }

    private mutating func constraints(
        of field: DataNode, kind: Column.Kind
    ) -> (ValueConstraints, choices: CodeSet?, isRequired: Bool) {
        var constraints = ValueConstraints()
        guard let node = field["constraints"], !node.isNull else { return (constraints, nil, false) }
        guard node.mapping != nil else {
            report(line: node.line, zh: "constraints 应为“键: 值”。", en: "\"constraints\" is keys with values.")
            return (constraints, nil, false)
        }
        checkKeys(
            of: node,
            known: ["required", "unique", "enum", "minimum", "maximum", "minLength", "maxLength", "pattern"])
        constraints.isUnique = flag("unique", of: node)
        constraints.minimum = bound("minimum", of: node, kind)
        constraints.maximum = bound("maximum", of: node, kind)
        constraints.minimumLength = length("minLength", of: node)
        constraints.maximumLength = length("maxLength", of: node)
        constraints.pattern = pattern(of: node)
        return (constraints, choices(node["enum"]), flag("required", of: node))
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

    /// A bound is read as the cells are that it bounds.
    private mutating func bound(_ key: String, of node: DataNode, _ kind: Column.Kind) -> Value? {
        guard let text = text(key, of: node), let value = node[key] else { return nil }
        switch kind {
        case .integer, .decimal: if let number = ExactDecimal(text) { return .decimal(number) }
        case .day: if let day = Day(text) { return .day(day) }
        case .period: if let period = Period(text) { return .period(period) }
        default:
            report(
                line: value.line, zh: "\(key) 只用于数字、日期和年月。", en: "\"\(key)\" is for numbers, dates and months.")
            return nil
        }
        report(line: value.line, zh: "\(key) 与这一列的类型不符。", en: "\"\(key)\" is not of the field's type.")
        return nil
    }

    private mutating func length(_ key: String, of node: DataNode) -> Int? {
        guard let text = text(key, of: node), let value = node[key] else { return nil }
        if let length = Int(text), length >= 0 { return length }
        report(line: value.line, zh: "\(key) 应为字数。", en: "\"\(key)\" is a number of characters.")
        return nil
    }

    private mutating func pattern(of node: DataNode) -> String? {
        guard let pattern = text("pattern", of: node), let value = node["pattern"] else { return nil }
        guard (try? Regex(pattern)) != nil else {
            report(line: value.line, zh: "pattern 不是正则表达式。", en: "\"pattern\" is no regular expression.")
            return nil
        }
        guard !PatternCost.mayExplode(pattern) else {
            report(
                line: value.line, zh: "pattern 里重复的括号中又有重复或几种写法，可能永远算不完；改成不嵌套的写法。",
                en: "In \"pattern\" a repeated group repeats something or has alternatives, which may take for ever.")
            return nil
        }
        return pattern
    }
}

import Diagnostics
import Formats
import Model

/// The shapes that values have, and what is said where they have another.
extension RegisterSchemaReader {
    /// The text under a key, nil where nothing stands there.
    mutating func text(_ key: String, of node: DataNode) -> String? {
        guard let value = node[key], !value.isNull else { return nil }
        if value.scalar == nil { report(line: value.line, zh: "\(key) 应为文字。", en: "\"\(key)\" is a text.") }
        return value.scalar
    }

    /// A list of texts; a single text is a list of one.
    mutating func texts(_ node: DataNode, _ key: String) -> [String]? {
        if let text = node.scalar { return [text] }
        let items = node.sequence ?? []
        let texts = items.map { $0.isNull ? "" : $0.scalar }.compactMap(\.self)
        guard !items.isEmpty, texts.count == items.count else {
            report(line: node.line, zh: "\(key) 应为文字的列表。", en: "\"\(key)\" is a list of texts.")
            return nil
        }
        return texts
    }

    /// One or several fields by their names.
    mutating func fieldNames(_ node: DataNode, _ key: String, among known: [String]) -> [String] {
        let names = texts(node, key) ?? []
        for name in names where !known.contains(name) {
            report(
                line: node.line, zh: "\(key)：没有 name 为“\(ShownName(name))”的列。",
                en: "\"\(key)\": no field has the name \"\(ShownName(name))\".",
                suggestion: NearMiss.suggestion(for: name, among: known))
        }
        return names
    }

    /// One of a code set by its label or code.
    mutating func choice(_ key: String, of node: DataNode, _ known: CodeSet) -> CodeSet.Entry? {
        guard let value = node[key], !value.isNull else { return nil }
        if let entry = value.scalar.flatMap({ known.entry(for: $0) }) { return entry }
        let labels = known.labels
        report(
            line: value.line, zh: "\(key) 应为下列之一：\(labels.joined(separator: "、"))。",
            en: "\"\(key)\" is one of \(known.entries.map(\.code).joined(separator: ", ")).",
            suggestion: value.scalar.flatMap { NearMiss.suggestion(for: $0, among: labels) })
        return nil
    }

    /// Written as a cell of yes or no may be.
    mutating func flag(_ key: String, of node: DataNode) -> Bool {
        guard let value = node[key] else { return false }
        switch value.scalar?.lowercased() {
        case "是", "true", "yes", "1", "√", "y": return true
        case "否", "false", "no", "0", "×", "n": return false
        default:
            report(line: value.line, zh: "\(key) 应为“是”或“否”（true、false）。", en: "\"\(key)\" is true or false.")
            return false
        }
    }

    mutating func checkKeys(of node: DataNode, known: [String]) {
        for entry in node.mapping ?? [] where !known.contains(entry.key) {
            diagnostics.append(
                Diagnostic(
                    .registerSchema, at: SourceLocation(file, line: entry.keyLine, column: entry.keyColumn),
                    zh: "这里没有“\(ShownName(entry.key))”这一项，可用：\(known.joined(separator: "、"))。",
                    en: "\"\(ShownName(entry.key))\" is not one of \(known.joined(separator: ", ")).",
                    suggestion: NearMiss.suggestion(for: entry.key, among: known)))
        }
    }

    mutating func report(line: Int, zh: String, en: String, suggestion: String? = nil) {
        diagnostics.append(
            Diagnostic(
                .registerSchema, at: SourceLocation(file, line: line), zh: zh, en: en, suggestion: suggestion))
    }
}

extension DataNode {
    var isNull: Bool {
        if case .null = content { true } else { false }
    }
}

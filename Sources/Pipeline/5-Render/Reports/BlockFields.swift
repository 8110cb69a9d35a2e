import Diagnostics
import Formats

/// The keys of a block, in Chinese or English; one that it does not have is an error.
struct BlockFields {
    struct Key {
        let zh: String
        let en: String

        init(_ zh: String, _ en: String) {
            self.zh = zh
            self.en = en
        }
    }

    let node: DataNode
    let file: String
    private let keys: [Key]

    init(_ node: DataNode, file: String, _ keys: [Key]) throws(DiagnosticError) {
        self.node = node
        self.file = file
        self.keys = keys
        guard let entries = node.mapping else {
            throw Self.problem(
                at: SourceLocation(file, line: node.line, column: node.column), zh: "内容块里一行写一个“键: 值”。",
                en: "A block has a \"key: value\" a line.")
        }
        for entry in entries where !keys.contains(where: { $0.zh == entry.key || $0.en == entry.key }) {
            throw Self.problem(
                at: SourceLocation(file, line: entry.keyLine, column: entry.keyColumn),
                zh: "这种内容块没有“\(ShownName(entry.key))”这个键。", en: "This block has no key \"\(ShownName(entry.key))\".",
                suggestion: NearMiss.suggestion(for: entry.key, among: keys.flatMap { [$0.zh, $0.en] }))
        }
    }

    subscript(key: String) -> DataNode? {
        let english = keys.first { $0.zh == key }?.en
        return node[key] ?? english.flatMap { node[$0] }
    }

    /// Empty where nothing stands there.
    func text(_ key: String) throws(DiagnosticError) -> String {
        guard let value = self[key] else { return "" }
        return try text(key, value)
    }

    private func text(_ key: String, _ value: DataNode) throws(DiagnosticError) -> String {
        guard let text = value.scalar else {
            throw problem(at: value, zh: "“\(key)”是一段文字，不能是列表。", en: "\"\(key)\" is a text, no list.")
        }
        return text
    }

    func required(_ key: String) throws(DiagnosticError) -> DataNode {
        guard let value = self[key], !(value.scalar?.isEmpty ?? false) else {
            throw Self.problem(
                at: SourceLocation(file, line: node.line, column: node.column), zh: "内容块缺少“\(key)”。",
                en: "The block lacks \"\(key)\".")
        }
        return value
    }

    func requiredText(_ key: String) throws(DiagnosticError) -> String { try text(key, try required(key)) }

    func choice(_ key: String, among names: [String]) throws(DiagnosticError) -> String? {
        guard let value = self[key] else { return nil }
        guard let name = value.scalar, names.contains(name) else {
            throw problem(
                at: value, zh: "“\(key)”只能是\(names.joined(separator: "、"))。",
                en: "\"\(key)\" is one of \(names.joined(separator: ", ")).",
                suggestion: value.scalar.flatMap { NearMiss.suggestion(for: $0, among: names) })
        }
        return name
    }

    /// The texts of a list, or of one value.
    func list(_ key: String) throws(DiagnosticError) -> [(text: String, node: DataNode)]? {
        guard let value = self[key] else { return nil }
        let nodes = value.sequence ?? [value]
        guard nodes.allSatisfy({ $0.scalar != nil }), !nodes.isEmpty else {
            throw problem(at: value, zh: "“\(key)”是一个值或一列值。", en: "\"\(key)\" is a value or a list of values.")
        }
        return nodes.flatMap { node in
            value.sequence == nil
                ? (node.scalar ?? "").split(separator: "、").map { (String($0), node) } : [(node.scalar ?? "", node)]
        }
    }

    func location(of node: DataNode) -> SourceLocation { SourceLocation(file, line: node.line, column: node.column) }

    func problem(
        at node: DataNode, rule: Rule = .reportBlock, zh: String, en: String, suggestion: String? = nil
    ) -> DiagnosticError {
        DiagnosticError(Diagnostic(rule, at: location(of: node), zh: zh, en: en, suggestion: suggestion))
    }

    private static func problem(
        at location: SourceLocation, zh: String, en: String, suggestion: String? = nil
    ) -> DiagnosticError {
        DiagnosticError(Diagnostic(.reportBlock, at: location, zh: zh, en: en, suggestion: suggestion))
    }
}

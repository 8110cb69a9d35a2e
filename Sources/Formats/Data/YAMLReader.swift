import Diagnostics
import Yams

/// Reads a YAML document into nodes with places.
public enum YAMLReader {
    /// Deeper than any content of ours; the parser recurses, so a hostile file must not choose the depth.
    private static let maximumDepth = 100

    /// Parses `bytes`, which are UTF-8; `firstLine` is the line of `file` at which they start. Nil for an empty document.
    public static func read(_ bytes: some Collection<UInt8>, file: String, firstLine: Int = 1) throws(DiagnosticError)
        -> DataNode?
    {
        let bytes = Array(bytes)
        let scan = YAMLScan(bytes)
        guard scan.depth <= maximumDepth else {
            throw failure(file, line: firstLine, column: nil, zh: "嵌套层数过多", en: "nested too deeply")
        }
        guard !scan.hasAliases else {
            throw failure(file, line: firstLine, column: nil, zh: "不能用“&”和“*”引用别处的内容", en: "aliases are not taken")
        }
        do {
            guard let node = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self)) else { return nil }
            return convert(node, lineOffset: firstLine - 1)
        } catch let error as YamlError {
            throw located(error, in: file, firstLine: firstLine)
        } catch {
            throw failure(file, line: firstLine, column: nil, zh: "无法解析", en: "cannot be parsed")
        }
    }

    private static func convert(_ node: Node, lineOffset: Int) -> DataNode {
        let line = (node.mark?.line ?? 1) + lineOffset
        let column = node.mark?.column ?? 1
        switch node {
        case .scalar(let scalar):
            let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
            return DataNode(isNull ? .null : .scalar(scalar.string), line: line, column: column)
        case .sequence(let sequence):
            return DataNode(
                .sequence(sequence.map { convert($0, lineOffset: lineOffset) }), line: line, column: column)
        case .mapping(let mapping):
            let entries = mapping.map { key, value in
                DataNode.Entry(
                    key: key.string ?? "", keyLine: (key.mark?.line ?? 1) + lineOffset,
                    keyColumn: key.mark?.column ?? 1, value: convert(value, lineOffset: lineOffset))
            }
            return DataNode(.mapping(entries), line: line, column: column)
        case .alias: return DataNode(.null, line: line, column: column)
        }
    }

    private static func located(_ error: YamlError, in file: String, firstLine: Int) -> DiagnosticError {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            failure(
                file, line: mark.line + firstLine - 1, column: mark.column, zh: "解析器报告：\(problem)",
                en: problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            failure(
                file, line: context.mark.line + firstLine - 1, column: context.mark.column,
                zh: "同一个键写了两次：\(duplicates.sorted().map { "\(ShownName($0))" }.joined(separator: ", "))",
                en: "a key stands twice: \(duplicates.sorted().map { "\(ShownName($0))" }.joined(separator: ", "))")
        default: failure(file, line: firstLine, column: nil, zh: "无法解析", en: "cannot be parsed")
        }
    }

    private static func failure(_ file: String, line: Int, column: Int?, zh: String, en: String) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(
                .yamlSyntax, at: SourceLocation(file, line: line, column: column), zh: "YAML 格式错误：\(zh)。",
                en: "The YAML does not parse: \(en)."))
    }
}

extension Rule {
    public static let yamlSyntax = Rule(
        "yaml-syntax", firmness: .unconditional,
        statement: .init(zh: "YAML 须能解析。", en: "YAML parses."),
        explanation: .init(
            zh: "YAML 靠缩进和冒号分层，差一个空格意思就变了。解析不了，就不能猜。",
            en: "In YAML a blank more or less changes the meaning. What does not parse cannot be guessed."),
        remedy: .init(
            zh: "检查该行：冒号后要有半角空格；缩进用空格；含“: ”“#”或以“*”“&”“[”开头的值要加引号。",
            en:
                "Look at that line: a space follows a colon, indentation is spaces, and values with \": \" or \"#\" are quoted."
        ), basis: .init(zh: "YAML 1.1", en: "YAML 1.1"))
}

import Diagnostics
import Yams

/// Reads a YAML document into nodes with places.
public enum YAMLReader {
    /// Deeper than any content of ours; the parser recurses, so a hostile file must not choose the depth.
    private static let maximumDepth = 100
    /// An alias repeats what its anchor holds: without a bound a short file could unfold into gigabytes.
    private static let maximumNodes = 5_000_000

    /// Parses `bytes`, which are UTF-8; `firstLine` is the line of `file` at which they start. Nil for an empty document.
    public static func read(_ bytes: some Collection<UInt8>, file: String, firstLine: Int = 1) throws(DiagnosticError)
        -> DataNode?
    {
        guard nestingDepth(of: bytes) <= maximumDepth else {
            throw failure(file, line: firstLine, column: nil, zh: "嵌套层数过多", en: "nested too deeply")
        }
        do {
            guard let node = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self)) else { return nil }
            var budget = maximumNodes
            guard let converted = convert(node, lineOffset: firstLine - 1, budget: &budget) else {
                throw failure(file, line: firstLine, column: nil, zh: "别名展开后过大", en: "aliases unfold to too much")
            }
            return converted
        } catch let error as DiagnosticError {
            throw error
        } catch let error as YamlError {
            throw located(error, in: file, firstLine: firstLine)
        } catch {
            throw failure(file, line: firstLine, column: nil, zh: "无法解析", en: "cannot be parsed")
        }
    }

    /// An upper bound of how deep flow collections and runs of `- ` nest; brackets within quotes only make it larger. The
    /// parser itself refuses what nests too deeply by indentation.
    private static func nestingDepth(of bytes: some Collection<UInt8>) -> Int {
        var depth = 0
        var deepest = 0
        var indicators = 0
        var isIndicator = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                deepest = max(deepest, depth)
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
            case UInt8(ascii: "-"), UInt8(ascii: "?"):
                // Two without a blank between them, as in a ruled line, are text.
                indicators = isIndicator ? 0 : indicators + 1
                isIndicator = true
                deepest = max(deepest, indicators)
                continue
            case 0x20, 0x09:
                isIndicator = false
                continue
            default: break
            }
            (indicators, isIndicator) = (0, false)
        }
        return deepest
    }

    private static func convert(_ node: Node, lineOffset: Int, budget: inout Int) -> DataNode? {
        budget -= 1
        guard budget > 0 else { return nil }
        let line = (node.mark?.line ?? 1) + lineOffset
        let column = node.mark?.column ?? 1
        switch node {
        case .scalar(let scalar):
            let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
            return DataNode(isNull ? .null : .scalar(scalar.string), line: line, column: column)
        case .sequence(let sequence):
            var nodes: [DataNode] = []
            for element in sequence {
                guard let converted = convert(element, lineOffset: lineOffset, budget: &budget) else { return nil }
                nodes.append(converted)
            }
            return DataNode(.sequence(nodes), line: line, column: column)
        case .mapping(let mapping):
            var entries: [DataNode.Entry] = []
            for (key, value) in mapping {
                guard let converted = convert(value, lineOffset: lineOffset, budget: &budget) else { return nil }
                entries.append(
                    DataNode.Entry(
                        key: key.string ?? "", keyLine: (key.mark?.line ?? 1) + lineOffset,
                        keyColumn: key.mark?.column ?? 1, value: converted))
            }
            return DataNode(.mapping(entries), line: line, column: column)
        case .alias:
            // `compose` has put the anchor's node in the alias's place.
            return nil
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
                zh: "同一个键写了两次：\(duplicates.sorted().joined(separator: ", "))",
                en: "a key stands twice: \(duplicates.sorted().joined(separator: ", "))")
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
        "yaml-syntax",
        statement: .init(zh: "YAML 须能解析。", en: "YAML parses."),
        remedy: .init(
            zh: "检查该行：冒号后要有半角空格；缩进用空格；含“: ”“#”或以“*”“&”“[”开头的值要加引号。",
            en:
                "Look at that line: a space follows a colon, indentation is spaces, and values with \": \" or \"#\" are quoted."
        ))
}

import Diagnostics
import Model

/// Splits a Markdown file into its YAML front matter and its text.
public enum FrontMatterReader {
    /// The front matter as a table of one row, nil where the file has none, and the text with the line it starts at.
    public static func read(_ bytes: ArraySlice<UInt8>, file: String) throws(DiagnosticError)
        -> (record: RawTable?, body: MarkdownSource)
    {
        let (yaml, body) = try parts(of: bytes, file: file)
        guard let yaml else { return (nil, body) }
        // The opening "---" is line 1.
        if let record = FlatFrontMatter.read(yaml, source: .text(file: file), firstLine: 2) { return (record, body) }
        guard let node = try YAMLReader.read(yaml, file: file, firstLine: 2) else { return (nil, body) }
        guard let record = node.record(in: .text(file: file)) else {
            throw DiagnosticError(
                Diagnostic(
                    .frontMatter, at: SourceLocation(file, line: node.line), zh: "文件头应为“键: 值”的列表，不能再分层。",
                    en: "Front matter is a flat list of \"key: value\"."))
        }
        return (record, body)
    }

    /// The text alone, for when the front matter was read before.
    public static func body(of bytes: ArraySlice<UInt8>, file: String) throws(DiagnosticError) -> MarkdownSource {
        try parts(of: bytes, file: file).body
    }

    private static func parts(of bytes: ArraySlice<UInt8>, file: String) throws(DiagnosticError)
        -> (yaml: ArraySlice<UInt8>?, body: MarkdownSource)
    {
        guard let parts = split(bytes) else {
            return (nil, MarkdownSource(bytes: Array(bytes), file: file, firstLine: 1))
        }
        guard let bodyStart = parts.bodyStart else {
            throw DiagnosticError(
                Diagnostic(
                    .frontMatter, at: SourceLocation(file, line: 1), zh: "开头的“---”没有对应的结束行“---”。",
                    en: "The front matter that opens here has no closing \"---\"."))
        }
        let firstLine = bytes[..<bodyStart].count { $0 == 0x0A } + 1
        return (parts.yaml, MarkdownSource(bytes: Array(bytes[bodyStart...]), file: file, firstLine: firstLine))
    }

    /// Nil where the file does not open with a line `---`; no `bodyStart` where nothing closes it.
    private static func split(_ bytes: ArraySlice<UInt8>) -> (yaml: ArraySlice<UInt8>, bodyStart: Int?)? {
        guard let first = lineEnd(in: bytes, from: bytes.startIndex), isFence(bytes[..<first]) else { return nil }
        var start = first + 1
        while start < bytes.endIndex {
            let end = lineEnd(in: bytes, from: start) ?? bytes.endIndex
            if isFence(bytes[start..<end]) { return (bytes[(first + 1)..<start], min(end + 1, bytes.endIndex)) }
            start = end + 1
        }
        return (bytes[(first + 1)...], nil)
    }

    private static func lineEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        bytes[start...].firstIndex(of: 0x0A)
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        var line = line
        while let last = line.last, last <= 0x20 { line.removeLast() }
        return line.elementsEqual("---".utf8)
    }
}

extension Rule {
    public static let frontMatter = Rule(
        "front-matter", firmness: .unconditional,
        statement: .init(
            zh: "文件头写在开头两行“---”之间，一行一个“键: 值”。",
            en: "Front matter stands between two lines \"---\", one \"key: value\" a line."),
        explanation: .init(
            zh: "文件头没有结束，整篇正文都会被当成设置；分了层，就读不出标题和日期。",
            en:
                "Front matter that is not closed swallows the whole text; where it is nested, title and date cannot be read from it."
        ),
        remedy: .init(zh: "补上结束的“---”，或去掉分层的内容。", en: "Close the front matter, or flatten it."))
}

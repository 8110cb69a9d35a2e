import CCmark
import Diagnostics
import Model

extension MarkdownWriter {
    /// Puts figures in the place of the queries in a node of text, in the tree, so that headings have them in their titles too.
    mutating func resolveQueries(in node: MarkdownNode) {
        guard let directives, node.kind == CMARK_NODE_TEXT else { return }
        let source = Array(node.literal)
        guard let first = Self.range(of: Self.opening, in: source, from: 0) else { return }
        var text = Array(source[..<first])
        var position = first
        while let end = Self.range(of: Self.closing, in: source, from: position + Self.opening.count) {
            let written = Array(source[position..<(end + Self.closing.count)])
            let query = EmphasisBoundary.removingMarks(Array(source[(position + Self.opening.count)..<end]))
            let location = location(of: written, in: node)
            text += directives.text(for: String(decoding: query, as: UTF8.self), at: location).utf8
            let rest = end + Self.closing.count
            let next = Self.range(of: Self.opening, in: source, from: rest) ?? source.count
            text += source[rest..<next]
            position = next
        }
        node.setLiteral(text + source[position...])
    }

    mutating func resolveQueries(below heading: MarkdownNode) {
        guard directives != nil else { return }
        var texts: [MarkdownNode] = []
        heading.walk { node in
            if node.kind == CMARK_NODE_TEXT { texts.append(node) }
            return true
        }
        for text in texts { resolveQueries(in: text) }
    }

    /// Whether the fenced block stands for something else than code, which then is noted in its place.
    mutating func insertBlock(_ node: MarkdownNode) -> Bool {
        guard let directives else { return false }
        let kind = node.fenceInfo.prefix { !$0.isBlank }
        guard !kind.isEmpty else { return false }
        let line = max(1, node.startLine + place.shift)
        let block = FencedBlock(
            kind: String(decoding: kind, as: UTF8.self),
            body: EmphasisBoundary.removingMarks(Array(node.literal)),
            location: SourceLocation(source.file, line: source.firstLine + line - 1), isClosed: isClosed(node))
        guard let content = directives.block(block) else { return false }
        html.startLine()
        if case .block(let block) = content { insertions.append((html.bytes.count, block)) }
        return true
    }

    /// The insertions by what is before them once the marks for emphasis are gone.
    var placedInsertions: [RichText.Insertion] {
        insertions.map { offset, block in
            RichText.Insertion(
                offset: EmphasisBoundary.removingMarks(Array(html.bytes[..<offset])).count, block: block)
        }
    }

    /// libcmark ends a block that nothing closes where its container ends.
    private func isClosed(_ node: MarkdownNode) -> Bool {
        let last = node.endLine + place.shift
        guard node.endLine > node.startLine else { return false }
        let mark = Self.text(ofLine: node.startLine + place.shift, in: lines).first { $0 == 0x60 || $0 == 0x7E }
        let line = Self.text(ofLine: last, in: lines)
        return line.count >= 3 && line.allSatisfy { $0 == mark }
    }

    /// A line without the marks of quotes and lists before it, and blanks.
    private static func text(ofLine line: Int, in lines: SourceLines) -> ArraySlice<UInt8> {
        var text = lines.bytes[lines.range(of: line)].drop { $0.isBlank || $0 == UInt8(ascii: ">") }
        while text.last?.isBlank ?? false { text.removeLast() }
        return text
    }

    private static let opening = Array("{{".utf8)
    private static let closing = Array("}}".utf8)

    private static func range(of mark: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        guard start + 1 < text.count else { return nil }
        return (start..<(text.count - 1)).first { text[$0] == mark[0] && text[$0 + 1] == mark[1] }
    }
}

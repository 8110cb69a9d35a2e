/// Where in the source the writer has come to, for the places that messages and links carry.
struct MarkdownPlace {
    /// The lines of the paragraph, heading or cell, counted from 1 in the source.
    private(set) var lines = 1...1
    /// What to add to a node's line to have the source's: the cells of tables were parsed apart from it.
    var shift = 0
    private var offset = 0

    mutating func enter(_ block: MarkdownNode) {
        let first = max(1, block.startLine + shift)
        lines = first...max(first, block.endLine + shift)
    }

    mutating func enterCell(onLine line: Int) {
        lines = line...line
    }

    /// The line and, where the text is found as the tree has it, the column of something in `node`.
    ///
    /// What comes later in the tree mostly stands later in the source, so equal texts are told apart.
    mutating func position(
        of text: [UInt8], in node: MarkdownNode, source: SourceLines
    ) -> (line: Int, column: Int?) {
        let first = min(max(lines.lowerBound, node.startLine + shift), lines.upperBound)
        let range = first...lines.upperBound
        let found =
            source.position(of: text, in: range, from: offset) ?? source.position(of: text, in: range, from: 0)
        guard let found else { return (first, nil) }
        offset = found.offset + text.count
        return (found.line, source.column(of: found.offset, in: found.line))
    }
}

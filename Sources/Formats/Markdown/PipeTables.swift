import CCmark

/// The pipe tables of a document, which libcmark takes for paragraphs, with their cells parsed by libcmark.
///
/// GitHub's tables split a line into cells before anything in it is parsed, so an asterisk in one cell cannot pair with
/// one in the next. Therefore the paragraph's tree is put aside, and all cells are parsed anew, each as a heading of its
/// own: one line, which can be no other kind of block. The source follows them when it may define references.
struct PipeTables {
    /// A table in its place, with the nodes that hold its content.
    struct Placed {
        let table: PipeTable
        let lead: [MarkdownNode]
        /// What to add to a line of the cells' document, to have the line of the source.
        let leadShift: Int
        /// One heading for each cell, in order; the rest follow as siblings.
        let firstCell: MarkdownNode
    }

    private var placed: [MarkdownNode: Placed] = [:]
    private var cells: MarkdownNode?

    init(in document: MarkdownNode, lines: SourceLines) {
        guard lines.bytes.contains(UInt8(ascii: "|")) else { return }
        var found: [(node: MarkdownNode, table: PipeTable)] = []
        document.walk { node in
            switch node.kind {
            case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
                if let table = Self.table(in: node, lines: lines) { found.append((node, table)) }
                return false
            case CMARK_NODE_DOCUMENT, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM: return true
            default: return false
            }
        }
        if !found.isEmpty { place(found, bytes: lines.bytes) }
    }

    subscript(node: MarkdownNode) -> Placed? { placed.isEmpty ? nil : placed[node] }

    func free() { cells?.free() }

    private static func table(in block: MarkdownNode, lines: SourceLines) -> PipeTable? {
        let first = block.startLine
        guard block.endLine > first else { return nil }
        var quotes = 0
        var ancestor = block.parent
        while let node = ancestor {
            if node.kind == CMARK_NODE_BLOCK_QUOTE { quotes += 1 }
            ancestor = node.parent
        }
        var content: [Range<Int>] = []
        var endsWithRule = false
        for line in first...block.endLine {
            var range = lines.range(of: line)
            if line == first {
                range = min(range.lowerBound + block.startColumn - 1, range.upperBound)..<range.upperBound
            } else {
                range = strippingQuotes(quotes, from: range, of: lines.bytes)
                // A heading's last line is not known to libcmark, but it is the first that can underline it.
                if block.kind == CMARK_NODE_HEADING, let underline = underline(range, of: lines.bytes) {
                    endsWithRule = underline == UInt8(ascii: "-")
                    if !endsWithRule { content.append(range) }
                    break
                }
            }
            content.append(range)
        }
        return PipeTable(content, firstLine: first, of: lines.bytes, endsWithRule: endsWithRule)
    }

    private static func strippingQuotes(_ quotes: Int, from range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
        var start = range.lowerBound
        var left = quotes
        while start < range.upperBound {
            if bytes[start] == UInt8(ascii: ">"), left > 0 {
                left -= 1
            } else if !bytes[start].isBlank {
                break
            }
            start += 1
        }
        return start..<range.upperBound
    }

    /// The character of a line that consists of `=` or of `-` alone.
    private static func underline(_ range: Range<Int>, of bytes: [UInt8]) -> UInt8? {
        let line = range.trimmingBlanks(of: bytes)
        guard let first = line.first.map({ bytes[$0] }) else { return nil }
        let isUnderline = first == UInt8(ascii: "-") || first == UInt8(ascii: "=")
        return isUnderline && line.allSatisfy { bytes[$0] == first } ? first : nil
    }

    private mutating func place(_ found: [(node: MarkdownNode, table: PipeTable)], bytes: [UInt8]) {
        var source = CellSource()
        let origins = found.map { source.append($0.table, of: bytes) }
        source.appendDefinitions(of: bytes)
        let document = MarkdownNode(parsing: source.bytes)
        cells = document
        var node = document.firstChild
        for ((paragraph, table), origin) in zip(found, origins) {
            var lead: [MarkdownNode] = []
            while let current = node, current.startLine < origin.firstCellLine {
                lead.append(current)
                node = current.next
            }
            guard let firstCell = node else { return }
            placed[paragraph] = Placed(
                table: table, lead: lead, leadShift: table.leadLine - origin.leadLine, firstCell: firstCell)
            for _ in 0..<table.rows.reduce(0, { $0 + $1.cells.count }) { node = node?.next }
        }
    }
}

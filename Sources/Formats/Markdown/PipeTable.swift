/// A pipe table as GitHub Flavored Markdown defines it: a header row, a delimiter row, and the rows below.
struct PipeTable {
    enum Alignment: Sendable {
        case unstated, left, center, right
    }

    struct Row {
        let line: Int
        let cells: [Range<Int>]
        /// The row has more cells than the header; those beyond it cannot be shown.
        let hasExcess: Bool
    }

    /// The lines of text before the header, which stay a paragraph.
    let lead: [Range<Int>]
    let leadLine: Int
    let alignments: [Alignment]
    /// The header first.
    let rows: [Row]
    /// `---` below a table is a rule; libcmark saw in it the underline of a heading.
    let endsWithRule: Bool

    /// Reads the lines of a paragraph, without the markers of the lists and quotes around it; nil if none begins a table.
    init?(_ content: [Range<Int>], firstLine: Int, of bytes: [UInt8], endsWithRule: Bool) {
        for index in content.indices.dropFirst() {
            guard let alignments = Self.alignments(content[index], of: bytes) else { continue }
            let header = PipeRow(content[index - 1], of: bytes)
            guard header.cells.count == alignments.count else { continue }
            lead = Array(content[..<(index - 1)])
            leadLine = firstLine
            self.alignments = alignments
            self.endsWithRule = endsWithRule
            var rows = [Row(line: firstLine + index - 1, cells: header.cells, hasExcess: false)]
            for (offset, line) in content[(index + 1)...].enumerated() {
                let cells = PipeRow(line, of: bytes).cells
                rows.append(
                    Row(
                        line: firstLine + index + 1 + offset, cells: Array(cells.prefix(alignments.count)),
                        hasExcess: cells[min(alignments.count, cells.count)...].contains { !$0.isEmpty }))
            }
            self.rows = rows
            return
        }
        return nil
    }

    /// What a delimiter row such as `|:--|:-:|` says of each column; nil for any other line.
    private static func alignments(_ line: Range<Int>, of bytes: [UInt8]) -> [Alignment]? {
        var hasPipe = false
        for index in line {
            switch bytes[index] {
            case UInt8(ascii: "|"): hasPipe = true
            case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): continue
            default: return nil
            }
        }
        guard hasPipe else { return nil }
        var alignments: [Alignment] = []
        for cell in PipeRow(line, of: bytes).cells {
            var dashes = cell
            let left = dashes.first.map { bytes[$0] == UInt8(ascii: ":") } ?? false
            if left { dashes = dashes.dropFirst() }
            let right = dashes.last.map { bytes[$0] == UInt8(ascii: ":") } ?? false
            if right { dashes = dashes.dropLast() }
            guard !dashes.isEmpty, dashes.allSatisfy({ bytes[$0] == UInt8(ascii: "-") }) else { return nil }
            alignments.append(left ? (right ? .center : .left) : (right ? .right : .unstated))
        }
        return alignments.isEmpty ? nil : alignments
    }
}

/// The document from which the cells of all tables are parsed.
struct CellSource {
    private(set) var bytes: [UInt8] = []
    private var line = 1

    /// Adds a table's content and tells at which lines it begins.
    mutating func append(_ table: PipeTable, of source: [UInt8]) -> (leadLine: Int, firstCellLine: Int) {
        let leadLine = line
        for (index, range) in table.lead.enumerated() {
            // A line so far indented goes on with its paragraph, whatever it begins with.
            if index > 0 { bytes += "    ".utf8 }
            bytes += source[range]
            endLine()
        }
        if !table.lead.isEmpty { endLine() }
        let firstCellLine = line
        for cell in table.rows.lazy.flatMap(\.cells) {
            bytes += "# ".utf8
            append(cell, of: source)
            // Without a closing sequence of its own, the heading would take a # at the cell's end for one.
            bytes += " #".utf8
            endLine()
        }
        return (leadLine, firstCellLine)
    }

    mutating func appendDefinitions(of source: [UInt8]) {
        let mayDefine = source.indices.dropLast().contains {
            source[$0] == UInt8(ascii: "]") && source[$0 + 1] == UInt8(ascii: ":")
        }
        guard mayDefine else { return }
        endLine()
        bytes += source
    }

    private mutating func append(_ cell: Range<Int>, of source: [UInt8]) {
        for index in cell {
            let isEscape = source[index] == UInt8(ascii: "\\") && index + 1 < cell.upperBound
            if isEscape, source[index + 1] == UInt8(ascii: "|") { continue }
            bytes.append(source[index])
        }
    }

    private mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        line += 1
    }
}

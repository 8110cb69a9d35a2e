/// A table of plain text, its columns as wide as a terminal shows what is in them.
struct TextTable {
    private var rows: [[String]]
    /// All others are numbers, which end below each other.
    private let leftAligned: Set<Int>

    init(headings: [String], leftAligned: Set<Int> = [0]) {
        rows = [headings]
        self.leftAligned = leftAligned
    }

    /// As many cells as there are headings.
    mutating func add(_ row: [String]) { rows.append(row) }

    var text: String { lines.joined() }

    /// A line a row, the headings first.
    var lines: [String] {
        let widths = rows[0].indices.map { column in rows.map { $0[column].terminalWidth }.max() ?? 0 }
        return rows.map { row in
            var line = row.indices.map { column in
                let gap = String(repeating: " ", count: widths[column] - row[column].terminalWidth)
                return leftAligned.contains(column) ? row[column] + gap : gap + row[column]
            }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }
    }
}

import Diagnostics
import Pipeline

/// The self-check table for a terminal: verdicts and counts in columns, the first places below what failed.
struct InspectionPrinter {
    let language: Language

    private static let placeLimit = 5

    func render(_ table: InspectionTable) -> String {
        let headings = InspectionTable.headings.map { $0[language] }
        let rows = table.cells(in: language, placeLimit: Self.placeLimit)
        // What is looked at and the places are too long for columns; they stand below.
        let columns = [4, 5, 1, 2]
        var shown = TextTable(headings: columns.map { headings[$0] }, leftAligned: Set(columns.indices))
        for cells in rows { shown.add(columns.map { cells[$0] }) }
        let lines = shown.lines
        let title = BilingualText(zh: "自查表", en: "Self-check")[language]
        var text = "\n\(title)\n" + lines[0]
        for (line, (row, cells)) in zip(lines.dropFirst(), zip(table.rows, rows)) {
            text += line
            guard row.verdict == .failed else { continue }
            text += "      \(cells[3])\n      → \(cells[6])\n"
        }
        return text + "\n"
    }
}

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
        let widths = columns.map { column in
            ([headings[column]] + rows.map { $0[column] }).map(Self.width).max() ?? 0
        }
        let title = BilingualText(zh: "自查表", en: "Self-check")[language]
        var text = "\n\(title)\n" + line(columns.map { headings[$0] }, widths: widths)
        for (row, cells) in zip(table.rows, rows) {
            text += line(columns.map { cells[$0] }, widths: widths)
            guard row.verdict == .failed else { continue }
            text += "      \(cells[3])\n      → \(cells[6])\n"
        }
        return text + "\n"
    }

    private func line(_ cells: [String], widths: [Int]) -> String {
        let padded = zip(cells, widths).map { cell, width in
            cell + String(repeating: " ", count: max(0, width - Self.width(cell)))
        }
        var line = padded.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line + "\n"
    }

    /// Columns of a terminal: characters beyond Latin take two.
    private static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
    }
}

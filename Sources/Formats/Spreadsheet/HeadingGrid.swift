/// The top of a sheet with merged cells spread over the columns that they span.
struct HeadingGrid {
    /// By position of the row: texts by column. A cell merged downwards stands in its first row alone.
    private var texts: [[Int: String]]
    /// By position of the row: how many rows its tallest merged cell reaches down, from 1.
    private var heights: [Int]
    private var hasSpan: [Bool]

    init(_ rows: ArraySlice<SheetContent.Row>, _ merges: [CellRange]) {
        texts = rows.map { row in
            Dictionary(row.cells.map { ($0.column, $0.text.filter { !$0.isNewline }) }, uniquingKeysWith: { $1 })
        }
        heights = rows.map { _ in 1 }
        hasSpan = rows.map { _ in false }
        let positions = Dictionary(rows.map(\.line).enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
        for merge in merges {
            guard let position = positions[merge.rows.lowerBound], let text = texts[position][merge.columns.lowerBound]
            else { continue }
            heights[position] = max(heights[position], merge.rows.count)
            // A merge across a whole row of the sheet's width names no columns.
            let used = merge.columns.clamped(to: 1...Self.widest)
            if used.count > 1 { hasSpan[position] = true }
            for column in used { texts[position][column] = text }
        }
    }

    private static let widest = 500

    /// Whether a cell of the row is merged over several columns.
    func hasSpanningCell(in row: Int) -> Bool { hasSpan[row] }

    /// The possible ends of headings that begin in a row: no merged cell may be cut.
    func ends(from start: Int, _ tallest: Int) -> [Int] {
        let least = start + min(heights[start], tallest)
        guard least <= texts.count else { return [] }
        return Array(least...min(max(least, start + tallest - 1), texts.count))
    }

    /// The texts that stand one above the other in each column, from the top, repetitions and gaps left out.
    func stacks(_ rows: Range<Int>) -> [Int: [String]] {
        var stacks: [Int: [String]] = [:]
        for row in rows {
            for (column, text) in texts[row] where stacks[column]?.last != text {
                stacks[column, default: []].append(text)
            }
        }
        return stacks
    }
}

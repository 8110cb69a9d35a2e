import Diagnostics

/// Merged cells in the body of a table: a label over several rows names each of them, a number counts once.
struct SheetMerges {
    private let merges: [CellRange]

    init(_ merges: [CellRange]) { self.merges = merges.filter { $0.rows.count > 1 } }

    /// The rows with the texts and dates of merged cells repeated in the rows that these span. Numbers are not: an amount
    /// for three households, repeated, would be three amounts. A row without any cell of its own stays out.
    func fillingDown(_ rows: [SheetContent.Row], _ file: String) throws(DiagnosticError) -> [SheetContent.Row] {
        guard !merges.isEmpty else { return rows }
        var rows = rows
        var filled = 0
        for merge in merges {
            let start = Self.position(of: merge.rows.lowerBound, in: rows)
            guard start < rows.count, rows[start].line == merge.rows.lowerBound,
                let cell = rows[start].cells.first(where: { $0.column == merge.columns.lowerBound }), cell.isLabel
            else { continue }
            var next = start + 1
            while next < rows.count, rows[next].line <= merge.rows.upperBound {
                let place = rows[next].cells.firstIndex { $0.column >= cell.column } ?? rows[next].cells.count
                // Only hostile files have a cell of their own under a merge.
                if place == rows[next].cells.count || rows[next].cells[place].column != cell.column {
                    rows[next].cells.insert(cell, at: place)
                }
                next += 1
                filled += 1
                guard filled <= SheetLimits.cells else { throw SheetLimits.exceeded(file) }
            }
        }
        return rows
    }

    /// Where the row of this line stands, or the next one.
    private static func position(of line: Int, in rows: [SheetContent.Row]) -> Int {
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].line < line { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

import Diagnostics
import Model

/// In a free table, a column 合计 is the sum of the columns beside it.
enum RowTotalCheck: FigureCheck {
    static func findings(in table: FigureTable) -> [Diagnostic] {
        guard table.schema == nil else { return [] }
        let figures = table.figureColumns
        return figures.filter { isTotal(table.columns[$0]) }.flatMap { column -> [Diagnostic] in
            let readings = readings(of: column, figures: figures, in: table).map { parts in
                table.rows.indices.map { row in
                    Equation(.init(row: row, column: column), sumOf: parts.map { .init(row: row, column: $0) })
                }
            }
            let scored = readings.map { (equations: $0, score: support($0, in: table)) }
            guard let best = scored.max(by: { $0.score < $1.score }), best.score > 0 else { return [] }
            return RowFormulaCheck.borneOut(best.equations, in: table).flatMap {
                $0.findings(
                    .inferredSum, in: table, zh: "合计列的这一格应为同一行各列之和",
                    en: "The total should be the sum of the columns beside it")
            }
        }
    }

    private static func isTotal(_ column: FigureColumn) -> Bool {
        let stem = column.stem
        return ["合计", "小计", "总计", "共计"].contains { stem.hasSuffix($0) } && !stem.contains("累计")
    }

    /// The runs of columns in the total's unit that it may stand for: beside it up to the next total, or all of them.
    private static func readings(of total: Int, figures: [Int], in table: FigureTable) -> [[Int]] {
        let unit = table.columns[total].unit
        let parts = figures.filter { column in
            let heading = table.columns[column]
            return column != total && heading.isAdditive
                && (heading.unit == unit || heading.unit.isEmpty || unit.isEmpty)
        }
        let stops = { (column: Int) in isTotal(table.columns[column]) }
        let left = parts.filter { $0 < total }
        let right = parts.filter { $0 > total }
        let readings = [
            Array(left.reversed().prefix { !stops($0) }.reversed()), left.filter { !stops($0) }, left.filter(stops),
            Array(right.prefix { !stops($0) }), right.filter { !stops($0) },
        ]
        return readings.filter { $0.count > 1 }
    }

    private static func support(_ equations: [Equation], in table: FigureTable) -> Int {
        equations.count { $0.holds(in: table) == true && table[$0.stated].wide != .zero }
    }
}

import Diagnostics
import Model

/// One figure ten thousand times its peers, or a village's figures in 万元 that only make sense in 元.
enum UnitOutlierCheck: FigureCheck {
    /// Fewer peers tell nothing.
    private static let peers = 4

    static func findings(in table: FigureTable) -> [Diagnostic] {
        guard !table.isStandard("statement") else { return [] }
        return table.figureColumns.filter { table.columns[$0].isAdditive && isMoney($0, in: table) }.flatMap { column in
            outliers(in: column, of: table) + implausible(in: column, of: table)
        }
    }

    private static func isMoney(_ column: Int, in table: FigureTable) -> Bool {
        let heading = table.columns[column]
        return heading.isMoney
            || ["original_value", "net_value", "total", "rent", "amount", "closing", "contract_price", "settlement"]
                .contains(heading.key)
    }

    private static func figures(in column: Int, of table: FigureTable) -> [(row: Int, value: WideDecimal)] {
        table.rows.indices.compactMap { row in
            guard table.rows[row].label.total == nil, let value = table.figure(row, column), value > .zero else {
                return nil
            }
            return (row, value)
        }.sorted { ($0.value, $0.row) < ($1.value, $1.row) }
    }

    private static func outliers(in column: Int, of table: FigureTable) -> [Diagnostic] {
        let figures = figures(in: column, of: table)
        guard figures.count > peers, let least = figures.first, let most = figures.last else { return [] }
        let others = (low: figures.dropLast(), high: figures.dropFirst())
        var rows: [Int] = []
        if let range = range(others.low), let high = range.upperBound.times(2000), most.value >= high,
            isWithin(most.value, range, times: 10_000)
        {
            rows.append(most.row)
        }
        if let range = range(others.high), let wide = range.lowerBound.times(100), range.upperBound <= wide,
            let raised = least.value.times(10_000), range.contains(raised)
        {
            rows.append(least.row)
        }
        return rows.map { row in
            Diagnostic(
                .unitOutlier, at: table.location(of: .init(row: row, column: column)),
                zh: "这一格约为同列其他各格的一万倍（或万分之一），疑为“元”“万元”混用。",
                en:
                    "This cell is about ten thousand times the others of its column, or the ten-thousandth part: 元 and 万元 may be mixed up."
            )
        }
    }

    private static func range(_ figures: ArraySlice<(row: Int, value: WideDecimal)>) -> ClosedRange<WideDecimal>? {
        guard let low = figures.first, let high = figures.last else { return nil }
        return low.value...high.value
    }

    private static func isWithin(_ value: WideDecimal, _ range: ClosedRange<WideDecimal>, times factor: Int) -> Bool {
        guard let low = range.lowerBound.times(factor), let high = range.upperBound.times(factor) else { return false }
        return (low...high).contains(value)
    }

    /// In 万元, a village would have a thousand million yuan, or a hundred million in each of its rows.
    private static func implausible(in column: Int, of table: FigureTable) -> [Diagnostic] {
        guard table.subject.region.level == .village, table.columns[column].isInTenThousands else { return [] }
        // A standard table has been converted to 元 by the time it is checked.
        let unit = table.schema == nil ? 1 : 10_000
        let figures = figures(in: column, of: table)
        guard let most = figures.last, let least = figures.first,
            most.value >= WideDecimal(100_000 * unit) || least.value >= WideDecimal(10_000 * unit)
        else { return [] }
        return [
            Diagnostic(
                .unitOutlier, at: table.location(of: .init(row: most.row, column: column)),
                zh: "表头写“万元”，数值却像是以元为单位。", en: "The heading says 万元, but the figures look like 元.")
        ]
    }
}

extension Rule {
    static let unitOutlier = Rule(
        "unit-outlier", .warning,
        statement: .init(zh: "同一列的金额用同一个单位，与表头一致。", en: "A column's amounts are in one unit, that of its heading."),
        explanation: .init(
            zh: "一格恰好是同列其他格的一万倍左右，或村一级的“万元”列出现十亿元以上的数，多半是单位写错。",
            en:
                "One cell about ten thousand times its peers, or a village with a thousand million yuan under 万元, is most likely in the wrong unit."
        ),
        remedy: .init(zh: "核对单位；数值无误的可以不改。", en: "Look at the unit; where the figure is right, leave it."))
}

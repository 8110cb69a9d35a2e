import Diagnostics
import Model

/// Shares of a whole sum to 100 per cent.
enum ShareCheck: FigureCheck {
    static func findings(in table: FigureTable) -> [Diagnostic] {
        guard table.schema == nil else { return [] }
        return table.figureColumns.filter { isShare(table.columns[$0]) }.compactMap { finding($0, in: table) }
    }

    private static func isShare(_ column: FigureColumn) -> Bool {
        ["占比", "比重", "构成"].contains { column.stem.contains($0) }
    }

    private static func finding(_ column: Int, in table: FigureTable) -> Diagnostic? {
        let isPlain = table.rows.allSatisfy { $0.label.level == 0 && $0.label.mark == nil && $0.label.total != .part }
        let parts = table.rows.indices.filter { table.rows[$0].label.total == nil && table[$0, column].figure != nil }
        let total = table.rows.indices.last { table.rows[$0].label.total == .whole }
        guard isPlain, parts.count > 1, let last = parts.last else { return nil }
        let sum = parts.reduce(WideDecimal.zero) { $0 + (table.figure($1, column) ?? .zero) }
        let hundred = WideDecimal(100)
        // Each share may be off by half its last digit.
        let scale = parts.compactMap { table[$0, column].figure?.scale }.min() ?? 0
        let difference = (sum - hundred).magnitude
        let tolerance = WideDecimal.lastDigit(of: scale).times(parts.count) ?? .zero
        guard difference + difference > tolerance else { return nil }
        // Overlapping shares need not sum to anything: a total of 100, or being near it, shows that they should.
        let isWhole = total.map { table.figure($0, column) == hundred } ?? (difference < WideDecimal(5))
        guard isWhole else { return nil }
        return Diagnostic(
            .shares, at: table.location(of: .init(row: total ?? last, column: column)),
            zh: "这一列的占比合计应为 100，相差 \(difference)。",
            en: "The shares of this column should sum to 100; the difference is \(difference).")
    }
}

extension Rule {
    static let shares = Rule(
        "shares", .warning,
        statement: .init(zh: "构成一个整体的各项占比，合计为 100%。", en: "Shares that make up a whole sum to 100 per cent."),
        explanation: .init(
            zh: "每项最多有半个末位的舍入误差，超出的不是舍入造成的。",
            en: "Each share may be off by half its last digit from rounding; this is more than that."),
        remedy: .init(zh: "核对各项占比；有重复或遗漏的，在表中说明。", en: "Compare the shares; say so where they overlap or are not all."))
}

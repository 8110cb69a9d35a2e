import Diagnostics
import Model

/// Holds the unit that a sheet states for all its amounts against its headings: an amount in 万元 taken for 元 is wrong by
/// a factor of ten thousand, and looks like any other.
public enum UnitCheck {
    /// The headings whose unit is another than the sheet's.
    static func conflicts(in table: RawTable, by schema: TableSchema) -> [Diagnostic] {
        guard let unit = table.unit else { return [] }
        let columns = table.headings.map { schema.columnIndex(forHeading: $0.text).map { schema.columns[$0] } }
        guard columns.contains(where: { $0?.unit != nil }) else { return unused(table) }
        return zip(table.headings, columns).filter { heading, column in
            guard column?.unit != nil, let own = TableSchema.unit(inHeading: heading.text) else { return false }
            return own != unit
        }.map { heading, _ in
            Diagnostic(
                .conflictingUnits, at: table.location(of: heading), zh: "表头写的单位与表上方的“单位：\(unit.label)”不一致。",
                en: "The heading states another unit than 单位：\(unit.label) above the table.")
        }
    }

    /// A unit above a table in which no column is known to hold money: it would be lost, and the figures misread.
    public static func unused(_ table: RawTable) -> [Diagnostic] {
        guard let unit = table.unit, unit != .yuan else { return [] }
        return [
            Diagnostic(
                .conflictingUnits,
                at: table.location(of: RawTable.Row(line: Int(table.headings.first?.line ?? 1), cells: [])),
                zh: "表上方写着“单位：\(unit.label)”，但看不出哪些列是金额。",
                en: "单位：\(unit.label) stands above the table, but nothing says which columns are amounts.")
        ]
    }
}

extension Rule {
    public static let conflictingUnits = Rule(
        "conflicting-units", firmness: .unconditional,
        statement: .init(
            zh: "金额的单位只有一种说法：单元格、表头和表上方的“单位：”互不矛盾。",
            en: "Cell, heading and sheet do not contradict each other on the unit of an amount."),
        explanation: .init(
            zh: "元与万元相差一万倍，弄错了合计照样对得上，不易看出。程序按万元换算成元公开，因此必须知道究竟是哪一种。",
            en:
                "元 and 万元 differ by a factor of ten thousand, and a table in the wrong one adds up all the same. Amounts are converted to 元, so it must be known which is meant."
        ),
        remedy: .init(
            zh: "只在一处写单位，最好在表头，如“金额(万元)”；单元格里只填数字。",
            en: "State the unit once, best in the heading as 金额(万元), and write bare figures in the cells."))
}

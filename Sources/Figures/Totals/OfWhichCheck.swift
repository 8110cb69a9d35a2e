import Diagnostics
import Model

/// What 其中 singles out of an item is no more than the item.
enum OfWhichCheck: FigureCheck {
    static func findings(in table: FigureTable) -> [Diagnostic] {
        guard table.isStatement else { return [] }
        return table.rows.indices.dropFirst().filter { table.rows[$0].label.mark == .ofWhich }.flatMap { row in
            table.amountColumns.compactMap { column -> Diagnostic? in
                guard let part = table.figure(row, column), let whole = table.figure(row - 1, column),
                    !whole.isNegative, part > whole
                else { return nil }
                return Diagnostic(
                    .partOfWhole, at: table.location(of: .init(row: row, column: column)),
                    zh: "“其中”一项比它所属的项目多 \(part - whole)。",
                    en: "What 其中 singles out is more than the item by \(part - whole).")
            }
        }
    }
}

extension Rule {
    static let partOfWhole = Rule(
        "part-of-whole", .warning,
        statement: .init(zh: "“其中：”所列不大于它所属的项目。", en: "What 其中 lists is no more than its item."),
        explanation: .init(
            zh: "“其中：”是上一行的一部分；部分大于整体，说明有一格写错，或这一行不该写“其中”。",
            en:
                "其中 is a part of the row above it; a part larger than the whole is a slip, or the row should not say 其中."
        ),
        remedy: .init(zh: "核对这两行。", en: "Compare the two rows."))
}

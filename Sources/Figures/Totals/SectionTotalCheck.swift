import Diagnostics
import Model

/// 收入合计, 支出合计 and the other totals of a statement are the sums of their items.
enum SectionTotalCheck: FigureCheck {
    static func findings(in table: FigureTable) -> [Diagnostic] {
        guard table.isStatement else { return [] }
        let columns = table.amountColumns
        let sides = table.rows.indices.filter { [.income, .expense].contains(table.rows[$0].label.role) }
        var broken = sides.isEmpty ? [] : self.broken(sides, columns, in: table)
        if table.isStandard("statement") {
            let others = table.rows.indices.filter { row in
                let label = table.rows[row].label
                return label.role == nil && label.total != nil && label.total != .running
            }
            if !others.isEmpty {
                broken += TotalRowJudgement(others, columns: columns, in: table).broken(isCertain: false)
            }
        }
        return broken.flatMap { equation in
            equation.findings(
                table.schema == nil ? .inferredSum : .sectionTotal, in: table, zh: "合计应为其下各项之和",
                en: "The total should be the sum of its items")
        }
    }

    /// Both totals of a statement stand above their items or both below: the way that explains more cells is meant.
    private static func broken(_ totals: [Int], _ columns: [Int], in table: FigureTable) -> [Equation] {
        let below = TotalRowJudgement(totals, only: .below, columns: columns, in: table)
        if below.isSoundAtFirstSight { return [] }
        let above = TotalRowJudgement(totals, only: .above, columns: columns, in: table)
        if above.isSoundAtFirstSight { return [] }
        // A free table must show by its other figures that it is a statement; the standard layout says so.
        let isCertain = table.schema != nil
        let isAbove = above.hasReadings && (!below.hasReadings || above.score > below.score)
        return (isAbove ? above : below).broken(isCertain: isCertain)
    }
}

extension Rule {
    static let sectionTotal = Rule(
        "section-total",
        statement: .init(zh: "报表中收入、支出的合计等于各项之和。", en: "The totals of a statement are the sums of their items."),
        explanation: .init(
            zh: "各列分别核对；“其中：”所列是上一项的一部分，不重复相加；一、（一）、1. 逐级相加。",
            en:
                "Each column is checked; what 其中 singles out is not added twice; numbers 一、, （一）, 1. sum level by level."
        ),
        remedy: .init(zh: "重新计算合计，或改正写错的一项。", en: "Compute the total anew, or mend the item that is wrong."),
        basis: .init(
            zh: "农村集体经济组织会计制度（财会〔2023〕14号）", en: "Accounting system of rural collectives (财会〔2023〕14号)"))
}

import Diagnostics
import Model

/// 一、… 加：… 减：… 二、…: each numbered line of 收益及收益分配表 is the one before with what is added and taken off between.
enum RunningTotalCheck: FigureCheck {
    static func findings(in table: FigureTable) -> [Diagnostic] {
        guard table.isStatement else { return [] }
        // 四、加：… of the earlier system is a step towards the next line, though it has a number.
        let numbered = table.rows.indices.filter { table.rows[$0].label.level == 1 && table.rows[$0].label.mark == nil }
        return zip(numbered, numbered.dropFirst()).flatMap { first, next -> [Diagnostic] in
            let steps = steps(between: first, and: next, in: table)
            let isRepeated = next == first + 1 && table.rows[first].label.name == table.rows[next].label.name
            guard !steps.isEmpty || isRepeated else { return [] }
            return table.amountColumns.flatMap { column in
                let terms =
                    [Equation.Term(place: .init(row: first, column: column))]
                    + steps.map { .init(place: .init(row: $0.row, column: column), isSubtracted: $0.isSubtracted) }
                return Equation(.init(row: next, column: column), sumOf: terms).findings(
                    table.schema == nil ? .inferredSum : .runningTotal, in: table, zh: "这一项应为上一项加减其间各项",
                    en: "This line should be the one before it with what is added and taken off between")
            }
        }
    }

    /// The rows between two numbered ones with their signs; 加 and 减 stand until the next, 其中 is no step.
    private static func steps(between first: Int, and next: Int, in table: FigureTable) -> [(
        row: Int, isSubtracted: Bool
    )] {
        var isSubtracted: Bool?
        return ((first + 1)..<next).compactMap { row in
            switch table.rows[row].label.mark {
            case .ofWhich: return nil
            case .add: isSubtracted = false
            case .subtract: isSubtracted = true
            case nil: break
            }
            return isSubtracted.map { (row, $0) }
        }
    }
}

extension Rule {
    static let runningTotal = Rule(
        "running-total",
        statement: .init(
            zh: "收益及收益分配表中，每一大项等于上一大项加“加：”各项减“减：”各项。",
            en: "Each numbered line of 收益及收益分配表 is the one before plus what 加 lists, less what 减 lists."),
        explanation: .init(
            zh: "从经营收入到年末未分配收益逐级算出；“其中：”不参加计算；新、旧会计制度的行名都适用。",
            en:
                "From operating income down to what is left undistributed; 其中 does not count. Both accounting systems are read."
        ),
        remedy: .init(zh: "逐项核对加减，改正写错的一格。", en: "Go through the lines and mend the cell that is wrong."),
        basis: .init(
            zh: "农村集体经济组织会计制度（财会〔2023〕14号）：收益及收益分配表",
            en: "Accounting system of rural collectives (财会〔2023〕14号): statement of income and its distribution"))
}

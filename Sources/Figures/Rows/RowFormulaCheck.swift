import Diagnostics
import Model

/// A cell that follows from others of its row: 合计 of pay, 净值 of assets, 期末 of debts; 欠缴, 期末 of free tables.
enum RowFormulaCheck: FigureCheck {
    static func findings(in table: FigureTable) -> [Diagnostic] {
        if let schema = table.schema {
            return RowFormula.standard(schema.name).flatMap { formula -> [Diagnostic] in
                let equations = equations(formula, in: table)
                return equations.filter { !mayPayMore($0, in: table) }.flatMap {
                    $0.findings(.rowFormula, in: table, zh: formula.words.zh, en: formula.words.en)
                }
            }
        }
        return RowFormula.inferred.flatMap { formula -> [Diagnostic] in
            borneOut(equations(formula, in: table), in: table).flatMap {
                $0.findings(.inferredSum, in: table, zh: formula.words.zh, en: formula.words.en)
            }
        }
    }

    private static func equations(_ formula: RowFormula, in table: FigureTable) -> [Equation] {
        guard let (stated, terms) = formula.columns(in: table) else { return [] }
        return table.rows.indices.map { row in
            Equation(
                .init(row: row, column: stated),
                sumOf: terms.map { .init(place: .init(row: row, column: $0.column), isSubtracted: $0.isSubtracted) })
        }
    }

    /// The total of pay may hold a compensation for days lost (误工补贴), of which the layout has only the number.
    private static func mayPayMore(_ equation: Equation, in table: FigureTable) -> Bool {
        guard table.isStandard("cadre_pay"), let days = table.column("lost_days"),
            let count = table.figure(equation.stated.row, days), count > .zero,
            let total = table[equation.stated].wide
        else { return false }
        return total > equation.expected(in: table)
    }

    /// Equations inferred from headings count where more rows bear them out than break them, or there is but one row.
    static func borneOut(_ equations: [Equation], in table: FigureTable) -> [Equation] {
        let answers = equations.compactMap { $0.holds(in: table) }
        let holding = answers.count { $0 }
        guard holding > answers.count - holding || answers.count == 1 else { return [] }
        return equations
    }
}

extension Rule {
    static let rowFormula = Rule(
        "row-formula",
        statement: .init(
            zh: "标准表中可由同一行算出的格要与算出的数相同。",
            en: "A cell of a standard table that follows from its row equals what follows."),
        explanation: .init(
            zh: "报酬：合计＝基本报酬＋岗位补贴＋绩效补贴＋集体经济创收奖励（有误工天数的，合计可以更多）；资产：净值＝原值－累计折旧；债权债务：期末＝期初＋本期增减。空格按零计算。",
            en:
                "Pay: total = basic + allowance + performance + bonus (more where days were lost); assets: net = original − depreciation; debts: closing = opening + change. An empty cell counts as nothing."
        ),
        remedy: .init(
            zh: "核对这一行，改正写错的一格；减少的数写成负数。", en: "Mend the cell that is wrong; write what became less with a minus."),
        basis: .init(
            zh: "农村集体经济组织财务公开规定（农经发〔2011〕13号）：各项资产、债权债务、干部报酬",
            en: "Rules on financial disclosure of rural collectives (农经发〔2011〕13号): assets, debts, pay of officers"))
}

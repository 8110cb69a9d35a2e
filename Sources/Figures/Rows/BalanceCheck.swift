import Diagnostics
import Model

/// 期初余额 + 收入 − 支出 = 期末余额, in every column.
enum BalanceCheck: FigureCheck {
    static func findings(in table: FigureTable) -> [Diagnostic] {
        guard table.isStatement, let opening = table.row(.opening), let closing = table.row(.closing) else { return [] }
        let (income, expense) = (table.row(.income), table.row(.expense))
        guard income != nil || expense != nil else { return [] }
        return table.amountColumns.flatMap { column -> [Diagnostic] in
            if repeatsBalances(opening, closing, column, in: table) { return [] }
            var terms = [Equation.Term(place: .init(row: opening, column: column))]
            if let income { terms.append(.init(place: .init(row: income, column: column))) }
            if let expense { terms.append(.init(place: .init(row: expense, column: column), isSubtracted: true)) }
            return Equation(.init(row: closing, column: column), sumOf: terms).findings(
                table.schema == nil ? .inferredSum : .closingBalance, in: table, zh: "期末余额应为期初余额加收入减支出",
                en: "The closing balance should be the opening balance plus income less expense")
        }
    }

    /// Some offices repeat the period's two balances under 本年累计 instead of the year's opening.
    private static func repeatsBalances(_ opening: Int, _ closing: Int, _ column: Int, in table: FigureTable) -> Bool {
        guard let current = table.column("current"), column == table.column("cumulative") else { return false }
        return table.figure(opening, column) == table.figure(opening, current)
            && table.figure(closing, column) == table.figure(closing, current) && !table.subject.period.beginsYear
    }
}

extension Rule {
    static let closingBalance = Rule(
        "closing-balance",
        statement: .init(
            zh: "期末余额＝期初余额＋收入－支出。", en: "Closing balance = opening balance + income − expense."),
        explanation: .init(
            zh: "本期、上期、本年累计各列分别核对；本年累计一列的期初余额是年初余额。",
            en: "Each column is checked; under 本年累计 the opening balance is the year's."),
        remedy: .init(
            zh: "对照账簿核对期初余额、收入、支出和期末余额，改正其中写错的一格。",
            en: "Compare the four figures with the books and mend the one that is wrong."),
        basis: .init(
            zh: "农村集体经济组织财务公开规定（农经发〔2011〕13号）：收支情况和结余",
            en: "Rules on financial disclosure of rural collectives (农经发〔2011〕13号): income, expense and what is left"))
}

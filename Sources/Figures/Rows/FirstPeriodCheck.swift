import Diagnostics
import Model

/// In the first period of a year, 本年累计 is the period's own figure.
enum FirstPeriodCheck: FigureCheck {
    static func findings(in table: FigureTable) -> [Diagnostic] {
        guard table.isStandard("statement"), table.subject.period.beginsYear, let current = table.column("current"),
            let cumulative = table.column("cumulative")
        else { return [] }
        let closing = table.row(.closing)
        // The closing balance is compared by PreviousBalanceCheck in every period.
        return table.rows.indices.filter { $0 != closing }.flatMap { row in
            Equation(.init(row: row, column: cumulative), sumOf: [.init(row: row, column: current)]).findings(
                .yearToDate, in: table, zh: "一年中第一期的本年累计应与本期相同",
                en: "In the first period of a year, 本年累计 should be the period's figure")
        }
    }
}

extension Rule {
    static let yearToDate = Rule(
        "year-to-date",
        statement: .init(
            zh: "本年累计＝上期的本年累计＋本期；第一期的本年累计即本期。",
            en: "Year to date = last period's year to date + this period; in the first period, the period itself."),
        explanation: .init(
            zh: "累计数是逐期加出来的；对不上，说明中间有一期更正过而累计没有跟着改，或累计漏加了一期。",
            en: "Cumulative figures are added period by period: one was corrected or left out on the way."),
        remedy: .init(zh: "从年初起逐期重新累加，改正写错的一格。", en: "Add up anew from the start of the year and mend the cell."),
        basis: .init(
            zh: "农村集体经济组织会计制度（财会〔2023〕14号）", en: "Accounting system of rural collectives (财会〔2023〕14号)"))
}

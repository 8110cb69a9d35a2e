import Diagnostics
import Model

/// Within one statement, last period's closing is this period's opening, and the year's closing is the period's.
enum PreviousBalanceCheck: FigureCheck {
    static func findings(in table: FigureTable) -> [Diagnostic] {
        guard table.isStandard("statement"), let current = table.column("current"), let pair = balances(of: table)
        else {
            return []
        }
        var findings: [Diagnostic] = []
        if let previous = table.column("previous"), table.comparesWithLastPeriod {
            findings += Equation(
                .init(row: pair.opening, column: current), sumOf: [.init(row: pair.closing, column: previous)]
            ).findings(
                .openingBalance, in: table, zh: "本期的期初余额应为上期的期末余额",
                en: "The opening balance should be last period's closing balance")
        }
        if let cumulative = table.column("cumulative") {
            findings += Equation(
                .init(row: pair.closing, column: cumulative), sumOf: [.init(row: pair.closing, column: current)]
            ).findings(
                .openingBalance, in: table, zh: "本年累计一列的期末余额应与本期一列相同",
                en: "The closing balance under 本年累计 should be the period's")
        }
        return findings
    }

    /// The balance of cash, or the undistributed income of 收益及收益分配表.
    private static func balances(of table: FigureTable) -> (opening: Int, closing: Int)? {
        if let opening = table.row(.opening), let closing = table.row(.closing) { return (opening, closing) }
        guard let opening = table.rows.firstIndex(where: { $0.label.name == "年初未分配收益" }),
            let closing = table.rows.firstIndex(where: { $0.label.name == "年末未分配收益" })
        else { return nil }
        return (opening, closing)
    }
}

extension FigureTable {
    /// Whether 上期 is the period before this: a month's 上年 or 同期 is a year ago.
    var comparesWithLastPeriod: Bool {
        guard let previous = column("previous") else { return false }
        let title = columns[previous].title
        return !title.contains("同期") && (!title.contains("上年") || subject.period.part == .wholeYear)
    }
}

extension Rule {
    static let openingBalance = Rule(
        "opening-balance",
        statement: .init(zh: "本期期初余额等于上期期末余额。", en: "A period opens with what the last one left."),
        explanation: .init(
            zh: "钱不会在两期之间多出来或少下去；两数不同，说明有一期的账漏记、改过，或抄错了行。",
            en:
                "Money does not appear or vanish between two periods: one of them left something out, was changed, or a line was copied wrong."
        ),
        remedy: .init(
            zh: "核对两期的余额；上期公布有误的，更正上期并说明，不要只改本期。",
            en: "Compare both balances; where the last disclosure was wrong, correct that one and say so."),
        basis: .init(
            zh: "农村集体经济组织会计制度（财会〔2023〕14号）", en: "Accounting system of rural collectives (财会〔2023〕14号)"))
}

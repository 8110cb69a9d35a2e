import Diagnostics
import Model

/// 资产负债表 in one column: assets equal liabilities and equity.
enum BalanceSheetCheck: FigureCheck {
    static func findings(in table: FigureTable) -> [Diagnostic] {
        guard table.isStatement else { return [] }
        func row(_ names: Set<String>) -> Int? { table.rows.firstIndex { names.contains($0.label.name) } }
        guard let both = row(["负债和所有者权益总计", "负债及所有者权益总计", "负债和所有者权益合计", "负债及所有者权益合计"]) else { return [] }
        let columns = table.figureColumns.filter { table.columns[$0].key != "line" && table.columns[$0].stem != "行次" }
        var sums: [(rows: [Int], zh: String, en: String)] = []
        if let assets = row(["资产总计", "资产合计"]) {
            sums.append(([assets], "负债和所有者权益总计应等于资产总计", "Liabilities and equity should equal assets"))
        }
        if let liabilities = row(["负债合计", "负债总计"]), let equity = row(["所有者权益合计", "所有者权益总计"]) {
            sums.append(
                (
                    [liabilities, equity], "负债和所有者权益总计应为负债合计加所有者权益合计",
                    "The total should be liabilities plus equity"
                ))
        }
        return sums.flatMap { rows, zh, en in
            columns.flatMap { column in
                Equation(.init(row: both, column: column), sumOf: rows.map { .init(row: $0, column: column) })
                    .findings(.balanceSheet, in: table, zh: zh, en: en)
            }
        }
    }
}

extension Rule {
    static let balanceSheet = Rule(
        "balance-sheet",
        statement: .init(zh: "资产＝负债＋所有者权益。", en: "Assets = liabilities + equity."),
        explanation: .init(
            zh: "这是资产负债表的定义，年初、期末两列分别核对。", en: "This defines a balance sheet; both columns are checked."),
        remedy: .init(zh: "对照账簿核对各总计。", en: "Compare the totals with the books."),
        basis: .init(
            zh: "农村集体经济组织会计制度（财会〔2023〕14号）：资产负债表",
            en: "Accounting system of rural collectives (财会〔2023〕14号): balance sheet"))
}

import Diagnostics
import Model

/// 科目余额表: debits equal credits in all, and each account's opening with its movement is its closing.
enum TrialBalanceCheck: FigureCheck {
    private struct Pair {
        let debit: Int
        let credit: Int
    }

    static func findings(in table: FigureTable) -> [Diagnostic] {
        let columns = table.columns
        func pair(_ times: [String]) -> Pair? {
            func find(_ side: String) -> Int? {
                columns.firstIndex { column in
                    let stem = column.stem
                    return times.contains { stem.hasPrefix($0) } && stem.contains(side) && !stem.contains("借贷")
                }
            }
            guard let debit = find("借"), let credit = find("贷") else { return nil }
            return Pair(debit: debit, credit: credit)
        }
        guard table.schema == nil || table.isStandard("trial_balance"), let opening = pair(["期初", "年初"]),
            let closing = pair(["期末", "年末"]),
            let movement = pair(["本期", "本月", "本年"])
        else { return [] }
        return accounts(opening, movement, closing, in: table)
            + [opening, movement, closing].flatMap { sides($0, in: table) }
    }

    private static func accounts(_ opening: Pair, _ movement: Pair, _ closing: Pair, in table: FigureTable)
        -> [Diagnostic]
    {
        table.rows.indices.compactMap { row in
            let cells = [opening, movement, closing].flatMap { [$0.debit, $0.credit] }
            guard cells.contains(where: { table[row, $0].figure != nil }),
                cells.allSatisfy({ table[row, $0].figure != nil || table[row, $0].isBlank })
            else { return nil }
            func net(_ pair: Pair) -> WideDecimal {
                (table.figure(row, pair.debit) ?? .zero) - (table.figure(row, pair.credit) ?? .zero)
            }
            let difference = net(opening) + net(movement) - net(closing)
            guard difference != .zero else { return nil }
            let isDebit = table[row, closing.debit].figure != nil
            return Diagnostic(
                .trialBalance,
                at: table.location(of: .init(row: row, column: isDebit ? closing.debit : closing.credit)),
                zh: "这个科目的期末应为期初加减本期发生额，相差 \(difference.magnitude)。",
                en:
                    "The account should close with its opening and its movement; the difference is \(difference.magnitude)."
            )
        }
    }

    private static func sides(_ pair: Pair, in table: FigureTable) -> [Diagnostic] {
        let total = table.rows.indices.last { table.rows[$0].label.total == .whole }
        let rows = total.map { [$0] } ?? topAccounts(in: table)
        let cells = rows.flatMap { row in [pair.debit, pair.credit].map { FigureTable.Place(row: row, column: $0) } }
        guard let place = cells.last(where: { table[$0].figure != nil }),
            cells.allSatisfy({ table[$0].figure != nil || table[$0].isBlank })
        else { return [] }
        let difference = rows.reduce(WideDecimal.zero) { sum, row in
            sum + (table.figure(row, pair.debit) ?? .zero) - (table.figure(row, pair.credit) ?? .zero)
        }
        guard difference != .zero else { return [] }
        let heading = ShownName(table.columns[pair.debit].title)
        return [
            Diagnostic(
                .trialBalance, at: table.location(of: place),
                zh: "从“\(heading)”起的借、贷两列合计应相等，相差 \(difference.magnitude)。",
                en:
                    "Debits and credits from \"\(heading)\" on should be equal; the difference is \(difference.magnitude)."
            )
        ]
    }

    /// The rows that no other account's code begins; without codes, all.
    private static func topAccounts(in table: FigureTable) -> [Int] {
        let rows = table.rows.indices.filter { table.rows[$0].label.total == nil }
        guard let column = table.columns.firstIndex(where: { ["科目编码", "科目代码", "编码"].contains($0.stem) }) else {
            return rows
        }
        let codes = rows.map { row in table[row, column].figure?.description ?? table[row, column].text }
        return zip(rows, codes).filter { _, code in
            !codes.contains { !$0.isEmpty && $0 != code && code.hasPrefix($0) }
        }.map(\.0)
    }
}

extension Rule {
    static let trialBalance = Rule(
        "trial-balance", .warning,
        statement: .init(
            zh: "科目余额表借贷相等，期初加减本期发生额等于期末。", en: "A trial balance balances, account by account and in all."),
        explanation: .init(
            zh: "借贷记账法下，各科目期初、本期、期末的借方合计与贷方合计分别相等；有下级科目的只加最上一级。",
            en:
                "In double entry, debits equal credits at the opening, in the period and at the closing; only top accounts are added."
        ),
        remedy: .init(zh: "对照总账核对这一格。", en: "Compare the cell with the ledger."),
        basis: .init(
            zh: "农村集体经济组织会计制度（财会〔2023〕14号）：采用借贷记账法",
            en: "Accounting system of rural collectives (财会〔2023〕14号): double entry"))
}

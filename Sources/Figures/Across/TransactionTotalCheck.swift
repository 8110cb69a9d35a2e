import Diagnostics
import Model

/// The statement of a place and period sums its transactions, in all and account by account.
enum TransactionTotalCheck: CrossCheck {
    private struct Issue: Hashable {
        let region: RegionCode
        let period: Period
    }

    static func findings(in summaries: SummaryIndex) -> [Diagnostic] {
        let lists = summaries.summaries.filter { $0.layout == .transactions }
        guard !lists.isEmpty else { return [] }
        let statements = Dictionary(
            grouping: summaries.summaries.filter {
                $0.layout == .statement && $0.row(.income) != nil && $0.row(.expense) != nil
            }
        ) { Issue(region: $0.subject.region, period: $0.subject.period) }
        return lists.flatMap { list -> [Diagnostic] in
            // With two statements of one period nobody can tell which of them the list belongs to.
            guard let found = statements[Issue(region: list.subject.region, period: list.subject.period)],
                found.count == 1, let statement = found.first
            else { return [] }
            return findings(list, statement)
        }
    }

    private static func findings(_ list: FigureSummary, _ statement: FigureSummary) -> [Diagnostic] {
        let sums = list.rowsByKey
        var findings: [Diagnostic] = []
        var section: Int?
        for row in statement.rows {
            let side: Int
            let key: LabelKey
            switch row.role {
            case .income: (side, key, section) = (0, FigureSummary.all, 0)
            case .expense: (side, key, section) = (1, FigureSummary.all, 1)
            case .item:
                guard let current = section, sums[row.key] != nil else { continue }
                (side, key) = (current, row.key)
            default: continue
            }
            guard let stated = row[0], let sum = sums[key]?[side] else { continue }
            if let finding = Comparison(
                stated: stated, location: statement.location(row, 0), expected: WideDecimal(sum)
            ).finding(
                .transactionTotal, zh: "应为同期逐笔明细中相应各笔之和",
                en: "The figure should be the sum of the period's transactions",
                source: SourceLocation(list.source.file))
            {
                findings.append(finding)
            }
        }
        return findings
    }
}

extension Rule {
    static let transactionTotal = Rule(
        "transaction-total",
        statement: .init(
            zh: "收支报表的合计和各科目等于同期逐笔明细之和。", en: "A statement's totals and accounts are the sums of its transactions."),
        explanation: .init(
            zh: "同一地方、同一期既有报表又有逐笔明细时核对；科目名与报表行名相同的逐项核对。报表和明细不同，说明有一笔漏记或重记。",
            en:
                "Compared where a place disclosed both for a period; accounts named like the statement's rows one by one. Where they differ, a transaction was left out or entered twice."
        ),
        remedy: .init(zh: "对照凭证核对明细和报表。", en: "Compare both with the vouchers."),
        basis: .init(
            zh: "农村集体经济组织财务公开规定（农经发〔2011〕13号）：逐项逐笔公布",
            en: "Rules on financial disclosure of rural collectives (农经发〔2011〕13号): item by item"))
}

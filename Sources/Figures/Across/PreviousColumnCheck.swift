import Diagnostics
import Model

/// The column 上期金额 repeats what the period before disclosed.
enum PreviousColumnCheck: CrossCheck {
    static func findings(in summaries: SummaryIndex) -> [Diagnostic] {
        summaries.successions(.statement).flatMap { earlier, later -> [Diagnostic] in
            guard later.comparesWithLastPeriod else { return [] }
            let before = earlier.rowsByKey
            var agreeing = 0
            let differing = later.rows.compactMap { row -> Diagnostic? in
                guard let stated = row[1], let source = before[row.key], let disclosed = source[0] else { return nil }
                let comparison = Comparison(
                    stated: stated, location: later.location(row, 1), expected: WideDecimal(disclosed))
                if comparison.holds, stated.units != 0 { agreeing += 1 }
                return comparison.finding(
                    .previousColumn, zh: "上期一列应与上一期公布的本期数相同",
                    en: "The figure of the last period should be the one disclosed then",
                    source: earlier.location(source, 0))
            }
            guard let first = differing.first, differing.count > agreeing + 1 else { return differing }
            // One word for a column that is about another time altogether.
            return [
                Diagnostic(
                    .previousColumn, at: first.location, zh: "这一列从这里起有 \(differing.count) 格与上一期公布的不同。",
                    en: "From here on \(differing.count) cells of the column differ from what was disclosed before.")
            ]
        }
    }
}

extension Rule {
    static let previousColumn = Rule(
        "previous-column", .warning,
        statement: .init(zh: "上期金额与上一期公布的本期金额相同。", en: "Last period's figures are those that were disclosed then."),
        explanation: .init(
            zh: "公布过的数悄悄改了，村民会问为什么；确有更正的，应当更正上期并说明。列中是上年同期数的，表头写“上年同期”。",
            en:
                "People ask why a published figure changed in silence; a correction belongs to the last disclosure, with a word on it. A column of last year's figures is headed 上年同期."
        ),
        remedy: .init(
            zh: "改正这一格；上期有误的，更正上期并在备注中说明。", en: "Mend the cell, or correct the last disclosure and say so in the notes."
        ),
        basis: .init(
            zh: "农村集体经济组织财务公开规定（农经发〔2011〕13号）：公开内容真实完整",
            en:
                "Rules on financial disclosure of rural collectives (农经发〔2011〕13号): what is disclosed is true and complete"
        ))
}

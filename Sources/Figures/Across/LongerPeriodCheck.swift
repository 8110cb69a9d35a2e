import Diagnostics
import Model

/// A year's, half-year's or quarter's statement is made up of those of its shorter periods, where all of them were disclosed.
enum LongerPeriodCheck: CrossCheck {
    static func findings(in summaries: SummaryIndex) -> [Diagnostic] {
        summaries.summaries.flatMap { whole -> [Diagnostic] in
            guard whole.layout == .statement, let parts = parts(of: whole, in: summaries), let first = parts.first,
                let last = parts.last
            else { return [] }
            let tables = parts.map(\.rowsByKey)
            return whole.rows.compactMap { row in
                guard let stated = row[0] else { return nil }
                switch row.role {
                case .opening:
                    return finding(
                        row, stated, in: whole, expected: first.row(.opening)?[0].map { WideDecimal($0) }, first)
                case .closing:
                    return finding(
                        row, stated, in: whole, expected: last.row(.closing)?[0].map { WideDecimal($0) }, last)
                default:
                    let figures = tables.compactMap { $0[row.key]?[0] }
                    let sum = figures.reduce(WideDecimal.zero) { $0 + WideDecimal($1) }
                    return finding(row, stated, in: whole, expected: figures.count == parts.count ? sum : nil, last)
                }
            }
        }
    }

    private static func parts(of whole: FigureSummary, in summaries: SummaryIndex) -> [FigureSummary]? {
        let subject = whole.subject
        return subject.period.divisions.lazy.compactMap { periods in
            let parts = periods.compactMap { summaries[subject.region, $0, subject.item] }
            return parts.count == periods.count && parts.allSatisfy { $0.layout == .statement } ? parts : nil
        }.first
    }

    private static func finding(
        _ row: FigureSummary.Row, _ stated: ExactDecimal, in whole: FigureSummary, expected: WideDecimal?,
        _ source: FigureSummary
    ) -> Diagnostic? {
        guard let expected else { return nil }
        return Comparison(stated: stated, location: whole.location(row, 0), expected: expected).finding(
            .longerPeriod, zh: "应与其间各期公布的数相合（收支为各期之和，期初、期末为首末两期的余额）",
            en: "The figure should follow from those of the shorter periods (sums; first opening, last closing)",
            source: SourceLocation(source.source.file))
    }
}

extension Rule {
    static let longerPeriod = Rule(
        "longer-period",
        statement: .init(
            zh: "年报、季报等于其间各月（季）之和；期初、期末余额首尾相接。",
            en: "A year or quarter is the sum of its months; it opens with the first and closes with the last."),
        explanation: .init(
            zh: "同一事项既有长期又有短期、且短期齐全时核对。", en: "Compared where an item has both and no shorter period is missing."),
        remedy: .init(zh: "对照各期核对这一格。", en: "Compare the cell with the shorter periods."),
        basis: .init(
            zh: "农村集体经济组织财务公开规定（农经发〔2011〕13号）：每月（季）公布收支，年末公布收益分配",
            en:
                "Rules on financial disclosure of rural collectives (农经发〔2011〕13号): monthly, quarterly and yearly disclosure"
        ))
}

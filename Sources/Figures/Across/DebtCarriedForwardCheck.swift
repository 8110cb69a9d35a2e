import Diagnostics
import Model

/// Each debt opens with what it closed with; none appears with a balance or vanishes with one.
enum DebtCarriedForwardCheck: CrossCheck {
    static func findings(in summaries: SummaryIndex) -> [Diagnostic] {
        summaries.successions(.debts).flatMap { earlier, later -> [Diagnostic] in
            let (before, after) = (earlier.rowsByKey, later.rowsByKey)
            let carried = later.rows.compactMap { row -> Diagnostic? in
                guard let stated = row[0] else { return nil }
                guard let source = before[row.key], let closing = source[2] else {
                    return stated.units == 0 ? nil : unmatched(later.location(row, 0), earlier.source.file)
                }
                return Comparison(stated: stated, location: later.location(row, 0), expected: WideDecimal(closing))
                    .finding(
                        .debtBalance, zh: "期初应为上一期公布的期末", en: "The opening should be the closing disclosed before",
                        source: earlier.location(source, 2))
            }
            let dropped = earlier.rows.compactMap { row -> Diagnostic? in
                guard after[row.key] == nil, let closing = row[2], closing.units != 0 else { return nil }
                return unmatched(earlier.location(row, 2), later.source.file)
            }
            return carried + dropped
        }
    }

    private static func unmatched(_ location: SourceLocation, _ other: String) -> Diagnostic {
        Diagnostic(
            .debtContinuity, at: location, zh: "这笔债权债务有余额，但在相邻一期的表（\(other)）中没有同一行。",
            en: "This debt has a balance, but no such row in the neighbouring period's table (\(other)).")
    }
}

extension Rule {
    static let debtBalance = Rule(
        "debt-balance",
        statement: .init(zh: "每笔债权债务的期初等于上期的期末。", en: "Each debt opens with its last closing."),
        explanation: .init(
            zh: "按类别、对方、事由三列认定为同一笔。", en: "Category, party and cause tell which rows are the same debt."),
        remedy: .init(zh: "核对两期；上期有误的，更正上期。", en: "Compare both periods; correct the last one where it was wrong."),
        basis: .init(
            zh: "农村集体经济组织财务公开规定（农经发〔2011〕13号）：债权债务",
            en: "Rules on financial disclosure of rural collectives (农经发〔2011〕13号): debts"))

    static let debtContinuity = Rule(
        "debt-continuity", .warning,
        statement: .init(
            zh: "有余额的债权债务不凭空出现，也不悄悄消失。", en: "No debt appears with a balance or vanishes with one."),
        explanation: .init(
            zh: "新发生的，期初填 0；结清的，在结清那一期列出期末 0。对方或事由换了写法，也会认作两笔。",
            en:
                "A new debt opens at 0; one that was settled closes at 0 in that period. A party or cause written differently makes two debts."
        ),
        remedy: .init(
            zh: "补上漏列的一行，或使两期的对方、事由写法一致。", en: "Add the row that is missing, or write party and cause alike."),
        basis: .init(
            zh: "农村集体经济组织财务公开规定（农经发〔2011〕13号）：债权债务",
            en: "Rules on financial disclosure of rural collectives (农经发〔2011〕13号): debts"))
}

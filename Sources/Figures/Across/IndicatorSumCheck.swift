import Diagnostics
import Model

/// Counts of the places below sum to the place's own, where every one of them states the indicator for the period; of
/// shares, their numerators and denominators do.
enum IndicatorSumCheck {
    private struct Issue: Hashable {
        let indicator: String
        let period: Period
    }

    private typealias Figure = (
        name: (zh: String, en: String), number: (IndicatorValue) -> ExactDecimal?,
        location: (IndicatorValue) -> SourceLocation
    )

    static func findings(in values: [IndicatorValue], indicators: [String: Indicator], regions: RegionTree)
        -> [Diagnostic]
    {
        let issues = Dictionary(grouping: values) { Issue(indicator: $0.indicator.lowercased(), period: $0.period) }
        return issues.flatMap { issue, values -> [Diagnostic] in
            guard let indicator = indicators[issue.indicator] else { return [] }
            // A revision takes the place of what it revises.
            let inForce = Dictionary(
                values.map { ($0.region, $0) }, uniquingKeysWith: { a, b in supersedes(b, a) ? b : a })
            let figures = figures(of: indicator)
            return inForce.values.flatMap { whole -> [Diagnostic] in
                let children = regions.children(of: whole.region)
                let parts = children.compactMap { inForce[$0.code] }
                guard !children.isEmpty, parts.count == children.count else { return [] }
                return figures.compactMap { finding($0, whole, parts) }
            }
        }
    }

    private static func supersedes(_ new: IndicatorValue, _ old: IndicatorValue) -> Bool {
        if new.rank != old.rank { return new.rank > old.rank }
        guard let later = new.reported else { return false }
        return old.reported.map { later > $0 } ?? true
    }

    private static func figures(of indicator: Indicator) -> [Figure] {
        if indicator.isCount { return [(("值", "value"), \.value, \.valueLocation)] }
        return [
            (("分子", "numerator"), \.numerator, \.numeratorLocation),
            (("分母", "denominator"), \.denominator, \.denominatorLocation),
        ]
    }

    private static func finding(_ figure: Figure, _ whole: IndicatorValue, _ parts: [IndicatorValue]) -> Diagnostic? {
        let numbers = parts.compactMap { figure.number($0) }
        guard let stated = figure.number(whole), numbers.count == parts.count else { return nil }
        let sum = numbers.reduce(WideDecimal.zero) { $0 + WideDecimal($1) }
        let location = figure.location(whole)
        if WideDecimal(stated) == sum { return nil }
        if UnitMixUp.explains(stated, sum) { return UnitMixUp.finding(at: location) }
        let difference = (WideDecimal(stated) - sum).magnitude
        return Diagnostic(
            .indicatorSum, at: location, zh: "“\(figure.name.zh)”应为下级 \(parts.count) 个单位之和，相差 \(difference)。",
            en:
                "The \(figure.name.en) should be the sum of the \(parts.count) places below; the difference is \(difference)."
        )
    }
}

extension Rule {
    static let indicatorSum = Rule(
        "indicator-sum", .warning,
        statement: .init(
            zh: "指标的计数等于下级之和；比率只加分子、分母，从不平均。",
            en: "Counts sum over places; of shares only numerators and denominators do, and shares are never averaged."),
        explanation: .init(
            zh: "只在下级全部有同一指标、同一期的数时核对，取最后修订的数。同一人、同一组织在几处登记的，合计会不同，所以只作提醒。",
            en:
                "Compared where all places below state the same indicator and period, in its last revision. What is registered in several places sums to more, so this warns."
        ),
        remedy: .init(zh: "核对各级的数，或补报下级。", en: "Compare the levels."))
}

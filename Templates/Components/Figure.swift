import Model

/// A figure of the plan in words: one that is not known says so and never looks like zero.
enum Figure {
    static let unknown = "未公布"

    static func text(_ value: ExactDecimal?) -> String { value.map(\.grouped) ?? unknown }

    static func base(of indicator: Indicator) -> String {
        dated(text(indicator.baseValue), year: indicator.baseYear)
    }

    static func target(of indicator: Indicator) -> String {
        guard let value = indicator.targetValue else { return dated(unknown, year: indicator.targetYear) }
        // "= 100" says no more than "100".
        let comparison = indicator.comparison == "=" ? "" : indicator.comparison
        return dated(comparison + value.grouped, year: indicator.targetYear)
    }

    static func latest(_ value: IndicatorValue?) -> String {
        guard let value else { return unknown }
        return "\(text(value.value))\(value.isEstimate ? "（估计）" : "")\n\(value.period.chinese)"
    }

    private static func dated(_ text: String, year: Int?) -> String {
        year.map { "\(text)\n\($0)年" } ?? text
    }
}

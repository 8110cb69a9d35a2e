import Model

/// What a query came to; nil where the figure is not known.
struct ReportFigure: Sendable {
    enum Meaning: Sendable {
        case amount
        /// By how much one is more than the other: told in words that say which way.
        case difference
        /// By how many hundredths of the other.
        case growth
    }

    var value: ExactDecimal?
    var unit: String
    var meaning = Meaning.amount
    /// Of a target.
    var comparison = Chart.Target.Comparison.atLeast
}

extension ReportFigure {
    /// The same in another unit of money, rounded to `places`; nil where the units are not of money.
    func converted(to other: String, places: Int) -> ReportFigure? {
        guard let from = AmountUnit(unit), let to = AmountUnit(other) else { return nil }
        guard let value else { return ReportFigure(value: nil, unit: other) }
        let factor = WideDecimal(
            ExactDecimal(units: 1).scaled(to: abs(to.exponent - from.exponent)).map { Int($0) } ?? 1)
        let wide = WideDecimal(value)
        let result =
            to.exponent < from.exponent
            ? wide.multiplied(by: factor) : wide.divided(by: factor, times: 1, places: places)?.rounded
        return result.flatMap { ExactDecimal($0, places: places) }.map { ReportFigure(value: $0, unit: other) }
    }
}

extension ExactDecimal {
    /// A number rounded half up to so many places, which it keeps: `12.0`.
    init?(_ number: WideDecimal, places: Int) {
        guard let value = ExactDecimal(number.rounded(to: places, .halfUp).description),
            let units = value.scaled(to: places)
        else { return nil }
        self.init(units: units, scale: places)
    }
}

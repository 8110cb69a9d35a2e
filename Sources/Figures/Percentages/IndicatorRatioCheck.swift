import Diagnostics
import Model

/// An indicator's value is the quotient of its numerator and denominator, in the digits that it shows.
enum IndicatorRatioCheck {
    static func findings(in values: [IndicatorValue], indicators: [String: Indicator]) -> [Diagnostic] {
        values.flatMap { value -> [Diagnostic] in
            guard let stated = value.value, let indicator = indicators[value.indicator.lowercased()] else { return [] }
            return [quotient(value, stated, indicator), range(value, stated, indicator)].compactMap { $0 }
        }
    }

    private static func quotient(_ value: IndicatorValue, _ stated: ExactDecimal, _ indicator: Indicator) -> Diagnostic?
    {
        guard let numerator = value.numerator, let denominator = value.denominator, let factor = indicator.factor else {
            return nil
        }
        let ratio = Ratio(
            stated: stated, numerator: WideDecimal(numerator), denominator: WideDecimal(denominator), factor: factor)
        guard ratio.holds == false, let difference = ratio.difference else { return nil }
        return Diagnostic(
            .indicatorRatio, at: value.valueLocation, zh: "值应为分子除以分母（乘 \(factor)），按所写小数位四舍五入后相差 \(difference)。",
            en:
                "The value should be numerator by denominator, times \(factor), in the digits shown; the difference is \(difference)."
        )
    }

    private static func range(_ value: IndicatorValue, _ stated: ExactDecimal, _ indicator: Indicator) -> Diagnostic? {
        let figure = WideDecimal(stated)
        guard indicator.factor == 100, indicator.unit.hasSuffix("%") || indicator.unit.hasSuffix("％"),
            figure.isNegative || figure > WideDecimal(100), !PercentageRangeCheck.canExceed(indicator.name)
        else { return nil }
        return PercentageRangeCheck.finding(figure, at: value.valueLocation)
    }
}

extension Rule {
    static let indicatorRatio = Rule(
        "indicator-ratio",
        statement: .init(zh: "指标值等于分子除以分母。", en: "An indicator's value is numerator by denominator."),
        explanation: .init(
            zh: "单位为 % 的乘 100；每百户、每万人等按名称或计算公式中的倍数。舍入到所写的小数位。",
            en:
                "Times 100 where the unit is %; 每百户, 每万人 and formulas say their own factor. Rounded to the digits shown."
        ),
        remedy: .init(zh: "重新计算指标值，或改正分子、分母。", en: "Compute the value anew, or mend the numbers."))
}

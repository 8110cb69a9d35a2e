import Diagnostics
import Model

/// The checks of figures in records: indicator values and the numbers of households and people.
public enum PlanFigures {
    public static func findings(
        values: [IndicatorValue], indicators: [Indicator], regions: RegionTree
    ) -> [Diagnostic] {
        let byCode = Dictionary(indicators.map { ($0.code.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        return IndicatorRatioCheck.findings(in: values, indicators: byCode)
            + IndicatorSumCheck.findings(in: values, indicators: byCode, regions: regions)
            + RegionCountCheck.findings(in: regions)
    }
}

extension Indicator {
    /// By what the quotient of its numbers is multiplied; nil where it does not say.
    var factor: Int? {
        if unit == "%" || unit == "％" || unit == "百分比" { return 100 }
        let formula = formula.filter { !$0.isWhitespace && $0 != "," }
        for (mark, factor) in [("10000", 10_000), ("1000", 1000), ("100", 100), ("1万", 10_000)]
        where ["×", "*", "x"].contains(where: { formula.contains($0 + mark) }) {
            return factor
        }
        for (word, factor) in [("每万", 10_000), ("每千", 1000), ("每百", 100)] where name.contains(word) { return factor }
        return nil
    }

    /// Whether its values can be added up over places: numbers of things, never shares or means.
    var isCount: Bool {
        let isRatio = factor != nil || !numerator.isEmpty || !denominator.isEmpty || unit.contains("/") || unit == "‰"
        return !unit.isEmpty && !isRatio && !["率", "比", "均", "每", "指数", "时长", "标准"].contains { name.contains($0) }
            && !["小时", "分钟", "天", "分", "倍", "年"].contains(unit)
    }
}

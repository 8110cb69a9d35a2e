import Diagnostics
import Model

/// How a figure is written in a sentence: what stands after the comma of a query.
struct FigureFormat: Sendable {
    private var places: Int?
    /// 万元 and 亿元 for money, 万 and 亿 for counts.
    private var scale: String?
    private var showsUnit = false
    private var showsChange = false

    /// What lies between two shares.
    static let points = "个百分点"

    static let plain = FigureFormat()

    static let withUnit: FigureFormat = {
        var format = FigureFormat()
        format.showsUnit = true
        return format
    }()

    /// The digits of a quotient, before it is rounded.
    var quotientPlaces: Int { places ?? 1 }

    mutating func add(_ word: String) throws(QueryProblem) {
        switch word {
        case "原值", "raw": return
        case "带单位", "unit": showsUnit = true
        case "增减", "change": showsChange = true
        case "万元", "亿元", "万", "亿": scale = word
        default:
            let digits = word.filter { $0.isASCII && $0.isNumber }
            guard let number = Int(digits), number <= 6,
                ["保留\(number)位", "\(number)位小数", "保留\(number)位小数", "\(number) decimals"].contains(word)
            else {
                throw QueryProblem(
                    zh: "不认识的格式“\(ShownName(word))”。", en: "There is no format \"\(ShownName(word))\".",
                    suggestion: NearMiss.suggestion(for: word, among: Self.words))
            }
            places = number
        }
    }

    private static let words = ["原值", "带单位", "增减", "万元", "亿元", "万", "亿", "保留1位", "保留2位"]

    /// The figure as it stands in a sentence; 未公布 where it is not known.
    func text(_ figure: ReportFigure) throws(QueryProblem) -> String {
        guard let value = figure.value else { return ChartFigure.unknown }
        let isNegative = value.units < 0
        switch figure.meaning {
        case .growth:
            guard value.units != 0 else { return "持平" }
            return figure.unit == Self.points
                ? "\(isNegative ? "降低" : "提高") \(bare(value)) \(Self.points)"
                : "\(isNegative ? "下降" : "增长") \(bare(value))%"
        case .difference where showsChange:
            guard value.units != 0 else { return "持平" }
            let amount = ReportFigure(
                value: ExactDecimal(units: abs(value.units), scale: value.scale), unit: figure.unit)
            return "\(isNegative ? "减少" : "增加") \(try written(amount))"
        case .amount, .difference: return try written(figure)
        }
    }

    private func bare(_ value: ExactDecimal) -> String {
        rounded(ExactDecimal(units: abs(value.units), scale: value.scale)).grouped
    }

    private func rounded(_ value: ExactDecimal) -> ExactDecimal {
        places.flatMap { ExactDecimal(WideDecimal(value), places: $0) } ?? value
    }

    private func written(_ figure: ReportFigure) throws(QueryProblem) -> String {
        guard let value = figure.value else { return ChartFigure.unknown }
        if let scale {
            // Counts are reckoned as money is: 万 for 万元.
            let isMoney = scale.hasSuffix("元")
            let from = isMoney ? figure.unit : "元"
            let converted = ReportFigure(value: value, unit: from)
                .converted(to: isMoney ? scale : scale + "元", places: places ?? 2)
            guard let number = converted?.value else {
                throw QueryProblem(
                    .mixedUnits, zh: "这个数的单位是“\(figure.unit)”，不能换算成\(scale)。",
                    en: "A figure in \"\(figure.unit)\" cannot be given in \(scale).")
            }
            return "\(number.grouped) \(scale)\(!isMoney && showsUnit ? figure.unit : "")"
        }
        let number = rounded(value).grouped
        if figure.unit == "%" { return number + "%" }
        return showsUnit || figure.unit == Self.points && !figure.unit.isEmpty ? "\(number) \(figure.unit)" : number
    }
}

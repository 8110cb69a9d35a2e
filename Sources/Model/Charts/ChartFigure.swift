/// How figures stand within a drawing, where room is scarce: whole up to a million, then in 万 or 亿; the table beside it has every digit.
public enum ChartFigure {
    public static let unknown = "未公布"

    public static func label(_ value: ExactDecimal?) -> String {
        guard let value else { return unknown }
        return label(WideDecimal(value), exact: value.grouped, from: million)
    }

    /// A mark of an axis; in 万 from a hundred thousand.
    public static func tick(_ value: WideDecimal) -> String {
        label(value, exact: grouped(value), from: hundredThousand)
    }

    /// A sum within a drawing.
    public static func label(_ value: WideDecimal) -> String { label(value, exact: grouped(value), from: million) }

    private static let hundredThousand = WideDecimal(100_000)
    private static let million = WideDecimal(1_000_000)
    private static let hundredMillion = WideDecimal(100_000_000)

    private static func label(_ value: WideDecimal, exact: String, from limit: WideDecimal) -> String {
        guard value.magnitude >= limit else { return exact }
        let (divisor, suffix) = value.magnitude >= hundredMillion ? (hundredMillion, "亿") : (WideDecimal(10_000), "万")
        guard let quotient = value.divided(by: divisor, times: 1, places: 2) else { return exact }
        return grouped(quotient.rounded) + suffix
    }

    /// With separators, without zeros at the end.
    private static func grouped(_ value: WideDecimal) -> String {
        ExactDecimal(value.description)?.grouped ?? "\(value)"
    }
}

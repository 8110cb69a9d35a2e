/// The month, quarter, half-year or year that a disclosure speaks of.
struct Period {
    enum Length: Int {
        case month = 1, quarter = 3, half = 6, year = 12
    }

    let year: Int
    let length: Length
    /// From 1: the sixth month, the second quarter.
    let number: Int

    /// How many periods of its length lie before it since the year 0.
    var ordinal: Int { year * 12 / length.rawValue + number - 1 }
    var lastMonth: Int { number * length.rawValue }
    var months: ClosedRange<Int> { (lastMonth - length.rawValue + 1)...lastMonth }

    /// As it stands in addresses.
    var path: String {
        switch length {
        case .month: number < 10 ? "\(year)-0\(number)" : "\(year)-\(number)"
        case .quarter: "\(year)q\(number)"
        case .half: "\(year)h\(number)"
        case .year: "\(year)"
        }
    }

    var chinese: String {
        switch length {
        case .month: "\(year)年\(number)月"
        case .quarter: "\(year)年第\(number)季度"
        case .half: "\(year)年\(number == 1 ? "上" : "下")半年"
        case .year: "\(year)年"
        }
    }

    /// A day of the month after its end, as `2026-11-12`.
    func dayAfterEnd(_ day: Int) -> String {
        let month = lastMonth % 12 + 1
        return "\(month == 1 ? year + 1 : year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}

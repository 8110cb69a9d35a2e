import Model

/// Codes that count up within a year, such as `gs-2026-07`.
struct CodeSeries {
    /// Of all codes of one kind.
    let codes: [String]
    /// What stands before the year where there are no codes yet, such as `gs-`.
    let usualPrefix: String

    /// The number behind the highest of the year, in the series that has most codes; old years tell the series too.
    func next(in year: Int) -> String {
        let parts = codes.compactMap { code in
            code.wholeMatch(of: /(.*?)([0-9]{4})-([0-9]{1,6})/).flatMap { match in
                Int(match.3).map { (prefix: String(match.1), year: String(match.2), number: $0, width: match.3.count) }
            }
        }
        let sizes = Dictionary(grouping: parts, by: \.prefix).mapValues(\.count)
        let prefix = sizes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? usualPrefix
        let series = parts.filter { $0.prefix == prefix }
        let number = (series.filter { $0.year == "\(year)" }.map(\.number).max() ?? 0) + 1
        let width = max(series.map(\.width).max() ?? 2, 1)
        let digits = "\(number)"
        return "\(prefix)\(year)-" + String(repeating: "0", count: max(width - digits.count, 0)) + digits
    }
}

/// How long a disclosure stays public (公开期限), counted from the day of its publication.
///
/// Counted as 民法典 §201 and §202 count: the first day is not one of them, and a term of months or years ends on the same
/// day of its last month, or on that month's last where it has no such day.
public enum Retention: Hashable, Encodable, Sendable {
    case permanent
    case months(Int)
    case days(Int)
    case workingDays(Int)

    /// Reads 长期 (永久), `3年`, `6个月` (`6月`), `30天` (`30日`) and `20个工作日`; nil for anything else and for terms longer than a century.
    public init?(_ text: some StringProtocol) {
        let text = String(text.filter { !$0.isWhitespace })
        if text == "长期" || text == "永久" {
            self = .permanent
            return
        }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let count = Int(digits), count > 0 else { return nil }
        switch text.dropFirst(digits.count) {
        case "年" where count <= 100: self = .months(count * 12)
        case "个月" where count <= 1200, "月" where count <= 1200: self = .months(count)
        case "天" where count <= 36_525, "日" where count <= 36_525: self = .days(count)
        case "个工作日" where count <= 3650, "工作日" where count <= 3650: self = .workingDays(count)
        default: return nil
        }
    }

    /// The last day on which what was published on `day` is shown; nil where there is none. `workingDay` finds the day so many
    /// working days after another.
    public func lastDay(from day: Day, workingDay: (Int, Day) -> Day) -> Day? {
        switch self {
        case .permanent: nil
        case .months(let count): day.adding(months: count)
        case .days(let count): day.adding(days: count)
        case .workingDays(let count): workingDay(count, day)
        }
    }
}

extension Retention: CustomStringConvertible {
    public var description: String {
        switch self {
        case .permanent: "长期"
        case .months(let count): count % 12 == 0 ? "\(count / 12)年" : "\(count)个月"
        case .days(let count): "\(count)天"
        case .workingDays(let count): "\(count)个工作日"
        }
    }
}

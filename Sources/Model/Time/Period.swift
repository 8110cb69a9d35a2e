/// The stretch of time that a figure or disclosure speaks of: a year, half-year, quarter or month.
public struct Period: Hashable, Encodable, Sendable {
    public enum Part: Hashable, Sendable {
        case wholeYear
        case half(Int)
        case quarter(Int)
        case month(Int)
    }

    private enum Length: UInt8, Encodable {
        case year, half, quarter, month
    }

    public var year: Int { Int(storedYear) }
    public var part: Part {
        switch length {
        case .year: .wholeYear
        case .half: .half(Int(number))
        case .quarter: .quarter(Int(number))
        case .month: .month(Int(number))
        }
    }

    // Four bytes, as of a day.
    private let storedYear: Int16
    private let length: Length
    /// Which of its length in the year, from 1.
    private let number: UInt8

    public init?(year: Int, part: Part) {
        guard (1900...2999).contains(year) else { return nil }
        switch part {
        case .wholeYear: (length, number) = (.year, 1)
        case .half(let number):
            guard (1...2).contains(number) else { return nil }
            (length, self.number) = (.half, UInt8(number))
        case .quarter(let number):
            guard (1...4).contains(number) else { return nil }
            (length, self.number) = (.quarter, UInt8(number))
        case .month(let number):
            guard (1...12).contains(number) else { return nil }
            (length, self.number) = (.month, UInt8(number))
        }
        storedYear = Int16(year)
    }

    /// Reads `2026`, `2026H1`, `2026Q2`, `2026-06`, `2026年`, `2026年上半年`, `2026年第2季度`, `2026年二季度` and
    /// `2026年6月`, in either letter case; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let year = text.prefix(4)
        guard year.count == 4, let year = Self.number(year), let part = Self.part(text.dropFirst(4).uppercased()) else {
            return nil
        }
        self.init(year: year, part: part)
    }

    private static func part(_ text: String) -> Part? {
        switch text {
        case "", "年": return .wholeYear
        case "H1", "年上半年": return .half(1)
        case "H2", "年下半年": return .half(2)
        default: break
        }
        guard let mark = text.first else { return nil }
        var rest = text.dropFirst()
        switch mark {
        case "Q" where rest.count == 1: return number(rest).map { .quarter($0) }
        case "-" where rest.count <= 2: return number(rest).map { .month($0) }
        case "年" where rest.hasSuffix("季度"):
            rest = rest.dropLast(2)
            if rest.first == "第" { rest.removeFirst() }
            let numerals: [Substring: Int] = ["一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4]
            return numerals[rest].map { .quarter($0) }
        case "年" where rest.hasSuffix("月") && rest.count <= 3: return number(rest.dropLast()).map { .month($0) }
        default: return nil
        }
    }

    /// The number that ASCII digits alone make.
    private static func number(_ digits: some StringProtocol) -> Int? {
        digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(digits) : nil
    }

    public var firstDay: Day { day(month: firstMonth, day: 1) }

    public var lastDay: Day {
        let month = firstMonth + monthCount - 1
        return day(month: month, day: Day.length(ofMonth: month, in: year))
    }

    /// Both months come from `part` and so are months of the calendar.
    private func day(month: Int, day: Int) -> Day {
        guard let day = Day(year: year, month: month, day: day) else { preconditionFailure("\(self)") }
        return day
    }

    private var firstMonth: Int {
        switch part {
        case .wholeYear: 1
        case .half(let number): number * 6 - 5
        case .quarter(let number): number * 3 - 2
        case .month(let number): number
        }
    }

    private var monthCount: Int {
        switch part {
        case .wholeYear: 12
        case .half: 6
        case .quarter: 3
        case .month: 1
        }
    }

    /// As people read it: `2026年6月`, `2026年第2季度`, `2026年上半年`, `2026年`.
    public var chinese: String {
        switch part {
        case .wholeYear: "\(year)年"
        case .half(let number): "\(year)年\(number == 1 ? "上" : "下")半年"
        case .quarter(let number): "\(year)年第\(number)季度"
        case .month(let number): "\(year)年\(number)月"
        }
    }
}

extension Period: CustomStringConvertible {
    /// The one spelling used in addresses: `2026`, `2026h1`, `2026q2`, `2026-06`.
    public var description: String {
        switch part {
        case .wholeYear: "\(year)"
        case .half(let number): "\(year)h\(number)"
        case .quarter(let number): "\(year)q\(number)"
        case .month(let number): number < 10 ? "\(year)-0\(number)" : "\(year)-\(number)"
        }
    }
}

extension Period: Comparable {
    /// By the day on which the period ends, the shorter first: June before the second quarter before the year.
    public static func < (a: Period, b: Period) -> Bool {
        (a.year, a.firstMonth + a.monthCount, a.monthCount) < (b.year, b.firstMonth + b.monthCount, b.monthCount)
    }
}

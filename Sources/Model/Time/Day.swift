/// A calendar day, without a time or a time zone: every deadline and date of the portal is one.
public struct Day: Hashable, Encodable, Sendable, Comparable {
    public var year: Int { Int(storedYear) }
    public var month: Int { Int(storedMonth) }
    public var day: Int { Int(storedDay) }

    // Four bytes: a province's records hold millions of days.
    private let storedYear: Int16
    private let storedMonth: UInt8
    private let storedDay: UInt8

    /// Nil where the Gregorian calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, in: year)).contains(day)
        else { return nil }
        self.init(unchecked: (year, month, day))
    }

    /// Reads `2026-06-30`, `2026/6/30`, `2026.6.30`, `20260630` (GB/T 7408) and `2026年6月30日`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let numbers = text.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).map { String($0) }
        let marks = String(text).filter { !($0.isASCII && $0.isNumber) }
        switch (marks, numbers.count) {
        case ("--", 3), ("//", 3), ("..", 3), ("年月日", 3):
            // All three marks are there; of 年, 月 and 日 each also stands behind its number.
            guard marks != "年月日" || text == "\(numbers[0])年\(numbers[1])月\(numbers[2])日" else { return nil }
            guard let year = Int(numbers[0]), numbers[0].count == 4, let month = Int(numbers[1]),
                let day = Int(numbers[2]), numbers[1].count <= 2, numbers[2].count <= 2
            else { return nil }
            self.init(year: year, month: month, day: day)
        case ("", 1) where numbers[0].count == 8:
            guard let value = Int(numbers[0]) else { return nil }
            self.init(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        default: return nil
        }
    }

    public static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

    /// As people read it: `2026年6月30日`.
    public var chinese: String { "\(year)年\(month)月\(day)日" }
}

extension Day: CustomStringConvertible {
    /// ISO 8601: `2026-06-30`.
    public var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

    private func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension Day {
    /// Days since 1970-01-01, by the civil-calendar algorithm over years that begin in March.
    public var ordinal: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// How many days `other` lies after this day; negative when it lies before.
    public func days(until other: Day) -> Int { other.ordinal - ordinal }

    /// The day `count` days later (or earlier when negative), kept within the years 1 to 9999.
    public func adding(days count: Int) -> Day {
        // More days than the years 1 to 9999 have lead out of them all the same.
        let shifted = ordinal + min(max(count, -4_000_000), 4_000_000) + 719_468
        let era = shifted >= 0 ? shifted / 146_097 : (shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth + (marchMonth < 10 ? 3 : -9)
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return Day(year: year, month: month, day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
            ?? (count < 0 ? Self.first : Self.last)
    }

    private static let first = Day(unchecked: (1, 1, 1))
    private static let last = Day(unchecked: (9999, 12, 31))

    private init(unchecked parts: (Int, Int, Int)) {
        (storedYear, storedMonth, storedDay) = (Int16(parts.0), UInt8(parts.1), UInt8(parts.2))
    }
}

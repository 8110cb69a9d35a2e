/// How long a place is open on an ordinary day, read out of what people write: `周一至周五 8:30—12:00，13:30—18:00；周六 9:00—12:00`.
///
/// Understood are clock times (`8:30`, `8：30`, `8时30分`, `8点半`, with 上午 or 下午 before them) with a dash, 至 or 到 between, and
/// 24 小时 or 全天. Times are grouped by the days that stand before them.
public struct OpeningHours: Hashable, Sendable {
    /// Minutes on the day with the fewest among the ordinary ones: days of rest and holidays count only where there are no others.
    public let minutesPerDay: Int
    /// The times as they are written, by the days that they are said of.
    let groups: [Group]

    /// Nil where the text tells no times.
    public init?(_ text: String) {
        var scanner = Scanner(text)
        let groups = scanner.groups()
        let ordinary = groups.filter { !$0.isRest }
        let minutes = (ordinary.isEmpty ? groups : ordinary).map(\.minutes).min()
        guard let minutes else { return nil }
        minutesPerDay = minutes
        self.groups = groups
    }

    /// The times of the same days.
    struct Group: Hashable, Sendable {
        var isRest = false
        /// The words that name the days, empty where none do.
        var naming = ""
        var ranges: [Range<Int>] = []

        /// Times that overlap count once.
        var minutes: Int {
            var end = 0
            return ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(0) { sum, range in
                defer { end = max(end, range.upperBound) }
                return sum + max(0, range.upperBound - max(range.lowerBound, end))
            }
        }
    }

    private struct Scanner {
        private let characters: [Character]
        private var index = 0

        init(_ text: String) {
            // Full-width digits and colons are written as often as the others.
            characters = text.map { character in
                guard let scalar = character.unicodeScalars.first, (0xFF01...0xFF5E).contains(scalar.value),
                    let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
                else { return character }
                return Character(narrow)
            }
        }

        private static let days = ["周", "星期", "礼拜", "工作日", "每天", "每日", "节假日", "夏", "冬", "其他"]
        private static let rest = ["周六", "周日", "周末", "星期六", "星期日", "星期天", "礼拜六", "礼拜天", "节假日"]

        mutating func groups() -> [Group] {
            var groups: [Group] = [Group()]
            while index < characters.count {
                let start = index
                if let isRest = dayWord() {
                    if groups.last?.ranges.isEmpty == false { groups.append(Group()) }
                    groups[groups.count - 1].isRest = isRest
                    groups[groups.count - 1].naming += String(characters[start..<index])
                } else if stands("24小时") || stands("24 小时") || stands("全天") {
                    groups[groups.count - 1].ranges.append(0..<1440)
                    index += 2
                } else if let range = timeRange() {
                    groups[groups.count - 1].ranges.append(range)
                } else {
                    index += 1
                }
            }
            return groups.filter { !$0.ranges.isEmpty }
        }

        /// Whether the days that are named here are days of rest; nil where no days are named.
        private mutating func dayWord() -> Bool? {
            guard Self.days.contains(where: stands) else { return nil }
            let isRest = Self.rest.contains(where: stands)
            // `周一至周日`: what is joined is one naming, and its first word tells.
            // Only digits end it: 一 is a number to Unicode.
            while index < characters.count, !("0"..."9").contains(characters[index]),
                !"上下全;,。".contains(characters[index])
            {
                index += 1
            }
            return isRest
        }

        private mutating func timeRange() -> Range<Int>? {
            let start = index
            guard let from = time(after: nil) else {
                index = start
                return nil
            }
            skipSpaces()
            guard index < characters.count, "—–-~～至到―一".contains(characters[index]) else { return nil }
            while index < characters.count, "—–-~～至到―一".contains(characters[index]) { index += 1 }
            skipSpaces()
            let isNextDay = stands("次日")
            if isNextDay { index += 2 }
            guard let to = time(after: isNextDay ? nil : from) else { return nil }
            let end = isNextDay || to < from ? to + 1440 : to
            return end > from ? from..<end : nil
        }

        /// Minutes since midnight. `下午` before an hour up to twelve adds twelve; it holds for the second time of a range too.
        private mutating func time(after earlier: Int?) -> Int? {
            var isAfternoon = false
            if stands("上午") || stands("早上") {
                index += 2
            } else if stands("下午") || stands("晚上") {
                isAfternoon = true
                index += 2
            }
            skipSpaces()
            guard var hour = number() else { return nil }
            skipSpaces()
            guard index < characters.count, ":时点.".contains(characters[index]) else { return nil }
            let isWord = characters[index] != ":" && characters[index] != "."
            index += 1
            var minute = 0
            if stands("半") {
                minute = 30
                index += 1
            } else if let written = number() {
                minute = written
                if stands("分") { index += 1 }
            } else if !isWord {
                return nil
            }
            if hour < 12, isAfternoon { hour += 12 }
            // `下午 2:00—5:00`: the second time is in the afternoon too.
            if let earlier, hour < 12, hour * 60 + minute < earlier, hour * 60 + minute + 720 > earlier { hour += 12 }
            guard hour <= 24, minute < 60, hour * 60 + minute <= 1440 else { return nil }
            return hour * 60 + minute
        }

        private mutating func number() -> Int? {
            var digits = ""
            while index < characters.count, characters[index].isASCII, characters[index].isNumber, digits.count < 3 {
                digits.append(characters[index])
                index += 1
            }
            return digits.count <= 2 ? Int(digits) : nil
        }

        private mutating func skipSpaces() { while index < characters.count, characters[index] == " " { index += 1 } }

        private func stands(_ word: String) -> Bool { characters[index...].starts(with: word) }
    }
}

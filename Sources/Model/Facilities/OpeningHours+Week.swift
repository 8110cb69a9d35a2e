extension OpeningHours {
    /// Days of the week with the same times.
    public struct DayTimes: Hashable, Sendable {
        /// 1 for Monday to 7 for Sunday, in their order.
        public let days: [Int]
        /// Minutes since midnight; none where it is closed.
        public let ranges: [Range<Int>]

        public var minutes: Int { ranges.map(\.count).reduce(0, +) }
    }

    /// The week from Monday on, neighbours with the same times together; nil where days are told by other names than those of
    /// the week (夏季, 赶集日), so that nothing is shown that was not said.
    public var week: [DayTimes]? {
        var times: [Int: [Range<Int>]] = [:]
        for group in groups {
            guard let days = Self.weekdays(in: group.naming) else { return nil }
            // 全天 24 小时 tells one time twice.
            for day in days {
                for range in group.ranges where times[day]?.contains(range) != true {
                    times[day, default: []].append(range)
                }
            }
        }
        var week: [DayTimes] = []
        for day in 1...7 {
            let ranges = (times[day] ?? []).sorted { $0.lowerBound < $1.lowerBound }
            if let last = week.last, last.ranges == ranges {
                week[week.count - 1] = DayTimes(days: last.days + [day], ranges: ranges)
            } else {
                week.append(DayTimes(days: [day], ranges: ranges))
            }
        }
        return week
    }

    /// 周一至周五, 周六、周日, 每天, 工作日: the days that the words name; nil for what is no day of the week.
    private static func weekdays(in naming: String) -> [Int]? {
        var rest = Substring(naming.filter { !$0.isWhitespace })
        if rest.isEmpty { return Array(1...7) }
        for (word, days) in [("每天", 1...7), ("每日", 1...7), ("工作日", 1...5), ("周末", 6...7)] where rest == word {
            return Array(days)
        }
        var days: [Int] = []
        var isRange = false
        while let first = rest.first {
            if let word = ["周", "星期", "礼拜"].first(where: { rest.hasPrefix($0) }) { rest = rest.dropFirst(word.count) }
            guard let day = rest.first.flatMap({ "一二三四五六日".firstIndex(of: $0 == "天" ? "日" : $0) }) else {
                guard "至到—-~、和及".contains(first), !days.isEmpty else { return nil }
                isRange = "至到—-~".contains(first)
                rest = rest.dropFirst()
                continue
            }
            let number = "一二三四五六日".distance(from: "一二三四五六日".startIndex, to: day) + 1
            if isRange, let last = days.last, last < number { days += last + 1..<number }
            days.append(number)
            isRange = false
            rest = rest.dropFirst()
        }
        return days
    }
}

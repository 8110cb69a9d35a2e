import Model
import Testing

@Suite("A day")
struct DayTests {
    @Test(
        "is read in the forms that offices write",
        arguments: [
            "2026-06-30", "2026-6-30", "2026/06/30", "2026/6/30", "2026.6.30", "2026.06.30", "20260630", "2026年6月30日",
            "2026年06月30日",
        ])
    func forms(text: String) {
        #expect(Day(text) == Day(year: 2026, month: 6, day: 30))
    }

    @Test(
        "is nothing else",
        arguments: [
            "", "2026", "2026-06", "2026-06-31", "2026-13-01", "2026-00-10", "2026-06-00", "0000-01-01", "2025-02-29",
            "1900-02-29", "26-06-30", "02026-06-30", "2026-006-30", "2026-06-030", "2026-06/30", "2026--0630",
            "2026-06-30-", "-2026-06-30", " 2026-06-30", "2026-06-30 ", "2026-06-30 00:00", "2026 06 30", "2026063",
            "202606301", "20261301", "２０２６-06-30", "二〇二六年六月三十日", "2026年6月30", "2026年6月30号", "2026-June-30",
            "2026年6月日30", "年2026月6日30", "2026年6月30日日",
        ])
    func rejection(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("is written in two ways")
    func writing() throws {
        let day = try #require(Day(year: 987, month: 6, day: 5))
        #expect(day.description == "0987-06-05")
        #expect(day.chinese == "987年6月5日")
        #expect(try #require(Day("2026-11-23")).description == "2026-11-23")
        #expect(try #require(Day("2026-11-23")).chinese == "2026年11月23日")
    }

    @Test("agrees with a count from 1600 to 2400, a day at a time")
    func naiveCount() throws {
        var ordinal = try #require(Day(year: 1600, month: 1, day: 1)).ordinal
        var last = ordinal - 1
        for year in 1600...2400 {
            for month in 1...12 {
                for number in 1...Self.length(ofMonth: month, in: year) {
                    let day = try #require(Day(year: year, month: month, day: number))
                    guard day.ordinal == ordinal, day.ordinal == last + 1 else {
                        Issue.record("\(day) has the ordinal \(day.ordinal), not \(ordinal)")
                        return
                    }
                    (last, ordinal) = (ordinal, ordinal + 1)
                }
                #expect(Day(year: year, month: month, day: Self.length(ofMonth: month, in: year) + 1) == nil)
            }
        }
        #expect(try #require(Day(year: 1970, month: 1, day: 1)).ordinal == 0)
        #expect(try #require(Day(year: 2000, month: 3, day: 1)).ordinal == 11_017)
    }

    /// By the rule as Gregory XIII gave it, not as the code has it.
    private static func length(ofMonth month: Int, in year: Int) -> Int {
        let isLeap = year.isMultiple(of: 100) ? year.isMultiple(of: 400) : year.isMultiple(of: 4)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    @Test("goes forward and back to where it was")
    func adding() throws {
        for start in ["1600-02-29", "1969-12-31", "1970-01-01", "2000-02-28", "2026-12-31"].compactMap({ Day($0) }) {
            for count in stride(from: -150_000, through: 150_000, by: 97) {
                let other = start.adding(days: count)
                #expect(start.days(until: other) == count)
                #expect(other.adding(days: -count) == start)
                #expect((start < other) == (count > 0))
            }
        }
        #expect(try #require(Day("2024-02-28")).adding(days: 1) == Day("2024-02-29"))
        #expect(try #require(Day("2026-12-31")).adding(days: 1) == Day("2027-01-01"))
        #expect(try #require(Day("2026-01-01")).adding(days: -1) == Day("2025-12-31"))
    }

    @Test("stays within the years 1 to 9999, however far it is moved", arguments: [4_000_000, Int.max / 2, Int.max])
    func limits(count: Int) throws {
        let day = try #require(Day("2026-06-30"))
        #expect(day.adding(days: count) == Day(year: 9999, month: 12, day: 31))
        #expect(day.adding(days: -count) == Day(year: 1, month: 1, day: 1))
        #expect(day.adding(days: .min) == Day(year: 1, month: 1, day: 1))
        let first = try #require(Day(year: 1, month: 1, day: 1))
        let last = try #require(Day(year: 9999, month: 12, day: 31))
        #expect(first.adding(days: first.days(until: last)) == last)
        #expect(last.adding(days: last.days(until: first)) == first)
    }

    @Test("is outside the years 1 to 9999 no day")
    func years() {
        #expect(Day(year: 0, month: 1, day: 1) == nil)
        #expect(Day(year: 10_000, month: 1, day: 1) == nil)
        #expect(Day(year: -1, month: 1, day: 1) == nil)
    }

    @Test("comes by year, month and day")
    func order() {
        let days = ["2025-12-31", "2026-01-30", "2026-02-01", "2026-02-02"].compactMap { Day($0) }
        #expect(days.count == 4)
        #expect(days.reversed().sorted() == days)
    }
}

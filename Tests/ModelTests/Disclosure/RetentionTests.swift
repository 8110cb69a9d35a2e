import Model
import Testing

@Suite("A retention")
struct RetentionTests {
    @Test(
        "is read as offices write it",
        arguments: [
            ("长期", Retention.permanent), ("永久", .permanent), ("3年", .months(36)), (" 3 年 ", .months(36)),
            ("6个月", .months(6)), ("6月", .months(6)), ("30天", .days(30)), ("30日", .days(30)),
            ("20个工作日", .workingDays(20)),
        ])
    func reading(text: String, retention: Retention) {
        #expect(Retention(text) == retention)
    }

    @Test("that is none is refused", arguments: ["", "三年", "3", "年", "0天", "101年", "3年半", "1.5年", "3651个工作日"])
    func refusal(text: String) {
        #expect(Retention(text) == nil)
    }

    @Test("ends on the same day of its last month, or on that month's last")
    func lastDay() throws {
        let day = try #require(Day("2024-02-29"))
        // Each day is worked.
        let workingDay: (Int, Day) -> Day = { $1.adding(days: $0) }
        #expect(Retention.months(12).lastDay(from: day, workingDay: workingDay) == Day("2025-02-28"))
        #expect(Retention.months(48).lastDay(from: day, workingDay: workingDay) == Day("2028-02-29"))
        #expect(
            try Retention.months(1).lastDay(from: #require(Day("2026-12-31")), workingDay: workingDay)
                == Day("2027-01-31"))
        #expect(Retention.days(1).lastDay(from: day, workingDay: workingDay) == Day("2024-03-01"))
        #expect(Retention.workingDays(1).lastDay(from: day, workingDay: workingDay) == Day("2024-03-01"))
        #expect(Retention.permanent.lastDay(from: day, workingDay: workingDay) == nil)
    }

    @Test("reads back as it is written", arguments: ["长期", "3年", "18个月", "30天", "20个工作日"])
    func description(text: String) {
        #expect(Retention(text)?.description == text)
    }
}

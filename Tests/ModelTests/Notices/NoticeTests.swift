import Model
import Testing

@Suite("A notice")
struct NoticeTests {
    private func notice(days: Int, exception: String? = nil) throws -> Notice {
        var cells: [String: Value] = [
            "code": .text("gs-1"), "region": try .region("990101"), "start": try .day("2026-02-25"),
            "days": .integer(days),
        ]
        if let exception { cells["exception"] = .choice(exception) }
        return Notice(Notice.schema.record(cells), body: nil)
    }

    @Test(
        "is posted from its first day to its last, both included",
        arguments: [
            ("2026-02-24", Notice.State.upcoming), ("2026-02-25", .posted(daysLeft: 6)),
            ("2026-02-28", .posted(daysLeft: 3)), ("2026-03-03", .posted(daysLeft: 0)), ("2026-03-04", .ended),
        ])
    func state(day: String, state: Notice.State) throws {
        #expect(try notice(days: 7).state(on: #require(Day(day))) == state)
    }

    @Test("ends on the day it starts when it is posted for one")
    func oneDay() throws {
        #expect(try notice(days: 1).end == Day("2026-02-25"))
        #expect(try notice(days: 7).end == Day("2026-03-03"))
    }

    @Test("ends no earlier than it starts, whatever number of days is claimed", arguments: [0, -3, Int.min])
    func leastDays(days: Int) throws {
        #expect(try notice(days: days).end == notice(days: 1).end)
    }

    @Test("has an end however many days are claimed")
    func mostDays() throws {
        #expect(try notice(days: .max).end == Day("9999-12-31"))
    }

    @Test(
        "that was withdrawn or disputed stays so on every day", arguments: ["2026-02-01", "2026-02-26", "2026-12-31"])
    func exceptions(day: String) throws {
        let day = try #require(Day(day))
        #expect(try notice(days: 7, exception: "withdrawn").state(on: day) == .withdrawn)
        #expect(try notice(days: 7, exception: "disputed").state(on: day) == .disputed)
    }
}

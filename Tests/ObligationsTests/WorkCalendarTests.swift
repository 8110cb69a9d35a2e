import Model
import Obligations
import Testing

@Suite("The work calendar")
struct WorkCalendarTests {
    /// National Day 2025: the first eight days of October are off, 28 September and 11 October are worked.
    private let october = WorkCalendar(
        (1...8).map { .sample("2025-10-0\($0)", .rest) } + [
            .sample("2025-09-28", .work), .sample("2025-10-11", .work),
        ])

    @Test("has weekends off but for make-up days, and holidays off on any day")
    func days() {
        #expect(october.isWorkingDay(.on("2025-09-26")))
        #expect(!october.isWorkingDay(.on("2025-09-27")))
        #expect(october.isWorkingDay(.on("2025-09-28")))
        #expect(!october.isWorkingDay(.on("2025-10-06")))
        #expect(october.isWorkingDay(.on("2025-10-11")))
        #expect(!october.isWorkingDay(.on("2025-10-12")))
    }

    @Test("counts working days from the day after, over a holiday and its make-up days")
    func counting() {
        #expect(october.day(3, workingDaysAfter: .on("2025-09-30")) == .on("2025-10-11"))
        #expect(october.day(1, workingDaysAfter: .on("2025-09-27")) == .on("2025-09-28"))
        #expect(october.day(0, workingDaysAfter: .on("2025-10-01")) == .on("2025-10-01"))
        #expect(WorkCalendar().day(20, workingDaysAfter: .on("2025-09-30")) == .on("2025-10-28"))
    }

    @Test("finds the next working day, which may be the day itself")
    func nextWorkingDay() {
        #expect(october.workingDay(onOrAfter: .on("2025-09-30")) == .on("2025-09-30"))
        #expect(october.workingDay(onOrAfter: .on("2025-10-01")) == .on("2025-10-09"))
        #expect(october.workingDay(onOrAfter: .on("2025-10-12")) == .on("2025-10-13"))
    }

    @Test("knows which years its table covers")
    func coverage() {
        #expect(october.covers(2025))
        #expect(!october.covers(2026))
    }

    @Test("takes the first of two rows of one day, and no surplus of a row that says what the weekday does")
    func repeatedRows() {
        let calendar = WorkCalendar([
            .sample("2025-10-01", .rest), .sample("2025-10-01", .work), .sample("2025-10-04", .rest),
        ])
        #expect(!calendar.isWorkingDay(.on("2025-10-01")))
        #expect(calendar.day(3, workingDaysAfter: .on("2025-09-30")) == .on("2025-10-06"))
    }

    @Test("agrees with a walk from day to day", arguments: 0..<40)
    func agreesWithWalk(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let first = Day.on("1969-12-01").adding(days: Int.random(in: 0..<30_000, using: &numbers))
        let entries = (0..<60).map { _ in
            CalendarEntry(
                location: .init("c.csv"), day: first.adding(days: Int.random(in: 0..<200, using: &numbers)),
                kind: numbers.chance(60) ? .rest : .work, name: "")
        }
        let calendar = WorkCalendar(entries)
        for _ in 0..<50 {
            let day = first.adding(days: Int.random(in: -10..<200, using: &numbers))
            let count = Int.random(in: 0..<40, using: &numbers)
            var walked = day
            var left = count
            while left > 0 {
                walked = walked.adding(days: 1)
                if SlowCalendar.isWorked(walked, entries) { left -= 1 }
            }
            #expect(calendar.day(count, workingDaysAfter: day) == walked, "seed \(seed): \(count) after \(day)")
        }
    }
}

import Model
import Testing

@Suite("A period")
struct PeriodTests {
    @Test(
        "is read in the forms that offices write",
        arguments: [
            ("2026", Period.Part.wholeYear), ("2026年", .wholeYear), ("2026H1", .half(1)), ("2026h2", .half(2)),
            ("2026年上半年", .half(1)), ("2026年下半年", .half(2)), ("2026Q1", .quarter(1)), ("2026q4", .quarter(4)),
            ("2026年第2季度", .quarter(2)), ("2026年2季度", .quarter(2)), ("2026年第二季度", .quarter(2)),
            ("2026年四季度", .quarter(4)), ("2026-06", .month(6)), ("2026-6", .month(6)), ("2026-12", .month(12)),
            ("2026年6月", .month(6)), ("2026年06月", .month(6)), ("2026年12月", .month(12)),
        ])
    func forms(text: String, part: Period.Part) {
        #expect(Period(text) == Period(year: 2026, part: part))
        #expect(Period(text) != nil)
    }

    @Test(
        "is nothing else",
        arguments: [
            "", "26", "202", "20266", "202606", "2026-", "2026-0", "2026-00", "2026-13", "2026-006", "2026-06-30",
            "2026--6", "2026年-6", "2026H0", "2026H3", "2026H", "2026Q0", "2026Q5", "2026Q", "2026Q+1", "2026Q02",
            "2026Q-1",
            "2026年五季度", "2026年第第2季度", "2026年第季度", "2026年+2季度", "2026年13月", "2026年006月", "2026年0月", "2026年月", "2026年度上",
            "1899", "3000", "+202", "-202", "２０２６", "二〇二六年", " 2026", "2026 ", "２０２６Q1", "2026年６月",
        ])
    func rejection(text: String) {
        #expect(Period(text) == nil)
    }

    @Test(
        "has one spelling in addresses and one for readers",
        arguments: [
            (Period.Part.wholeYear, "2026", "2026年"), (.half(1), "2026h1", "2026年上半年"),
            (.half(2), "2026h2", "2026年下半年"), (.quarter(2), "2026q2", "2026年第2季度"),
            (.month(6), "2026-06", "2026年6月"), (.month(11), "2026-11", "2026年11月"),
        ])
    func writing(part: Period.Part, address: String, chinese: String) throws {
        let period = try #require(Period(year: 2026, part: part))
        #expect(period.description == address)
        #expect(period.chinese == chinese)
    }

    private static let partsOfYear: [Period.Part] =
        [.wholeYear] + (1...2).map { .half($0) } + (1...4).map { .quarter($0) } + (1...12).map { .month($0) }

    @Test("is read from both its spellings", arguments: [1900, 2026, 2999])
    func roundTrip(year: Int) throws {
        for part in Self.partsOfYear {
            let period = try #require(Period(year: year, part: part))
            #expect(Period(period.description) == period)
            #expect(Period(period.chinese) == period)
        }
    }

    @Test(
        "runs from its first day to its last",
        arguments: [
            ("2026", "2026-01-01", "2026-12-31"), ("2026h1", "2026-01-01", "2026-06-30"),
            ("2026h2", "2026-07-01", "2026-12-31"), ("2026q1", "2026-01-01", "2026-03-31"),
            ("2026q4", "2026-10-01", "2026-12-31"), ("2026-02", "2026-02-01", "2026-02-28"),
            ("2024-02", "2024-02-01", "2024-02-29"), ("2026-12", "2026-12-01", "2026-12-31"),
        ])
    func days(text: String, first: String, last: String) throws {
        let period = try #require(Period(text))
        #expect(period.firstDay.description == first)
        #expect(period.lastDay.description == last)
    }

    @Test("leaves no day between itself and the next", arguments: [2023, 2024])
    func continuity(year: Int) throws {
        let kinds: [[Period.Part]] = [
            (1...2).map { .half($0) }, (1...4).map { .quarter($0) }, (1...12).map { .month($0) },
        ]
        for parts in kinds {
            let periods = try parts.map { try #require(Period(year: year, part: $0)) }
            #expect(periods.first?.firstDay == Day(year: year, month: 1, day: 1))
            #expect(periods.last?.lastDay == Day(year: year, month: 12, day: 31))
            for (period, next) in zip(periods, periods.dropFirst()) {
                #expect(period.lastDay.adding(days: 1) == next.firstDay)
            }
        }
    }

    @Test("comes by the day it ends, the shorter first")
    func order() {
        let ordered = [
            "2025", "2026-01", "2026-05", "2026-06", "2026q2", "2026h1", "2026-12", "2026q4", "2026h2", "2026",
        ]
        .compactMap { Period($0) }
        #expect(ordered.count == 10)
        #expect(ordered.reversed().sorted() == ordered)
        for (period, next) in zip(ordered, ordered.dropFirst()) { #expect(period < next && !(next < period)) }
    }

    @Test("outside its year's parts is none")
    func parts() {
        for part: Period.Part in [.half(0), .half(3), .quarter(0), .quarter(5), .month(0), .month(13), .month(.min)] {
            #expect(Period(year: 2026, part: part) == nil)
        }
    }
}

import Testing

@testable import Model

@Suite("The week of opening hours")
struct OpeningHoursWeekTests {
    private func told(_ text: String) -> [String]? {
        OpeningHours(text)?.week?.map { times in
            "\(times.days.map(String.init).joined())=\(times.ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: "+"))"
        }
    }

    @Test(
        "goes from Monday to Sunday, with the days it is closed",
        arguments: [
            ("周一至周五 8:30—12:00，13:30—18:00", ["12345=510-720+810-1080", "67="]),
            ("周一至周六 9:00—17:00", ["123456=540-1020", "7="]),
            ("星期一到星期五 9:00—17:00；周六、周日 9:00—12:00", ["12345=540-1020", "67=540-720"]),
            ("每天 9:00—17:00", ["1234567=540-1020"]), ("全天 24 小时", ["1234567=0-1440"]),
            ("工作日 9:00—17:00", ["12345=540-1020", "67="]), ("周末 9:00—12:00", ["12345=", "67=540-720"]),
            ("周二 9:00—12:00", ["1=", "2=540-720", "34567="]),
        ])
    func week(text: String, expected: [String]) {
        #expect(told(text) == expected, "\(text)")
    }

    @Test("is not guessed where days have other names", arguments: ["夏季 8:00—12:00；冬季 9:00—12:00", "节假日 9:00—12:00"])
    func unknown(text: String) {
        #expect(told(text) == nil, "\(text)")
    }
}

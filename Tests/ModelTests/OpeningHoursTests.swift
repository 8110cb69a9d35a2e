import Testing

@testable import Model

@Suite("Opening hours")
struct OpeningHoursTests {
    @Test(
        "are added up for an ordinary day",
        arguments: [
            ("8:30—12:00，13:30—18:00", 480), ("周一至周五 8:30-12:00,13:30-17:00", 420), ("每天 8:30—20:30", 720),
            ("８：３０－１２：００", 210), ("上午8时30分至12时，下午1点半到5点", 420), ("下午 2:00—5:00", 180), ("24小时", 1440),
            ("每天全天开放", 1440), ("自助服务 24小时", 1440), ("18:00—次日2:00", 480), ("22:00—6:00", 480),
            ("9:00～17:00（午休不打烊）", 480),
            // Times that overlap count once.
            ("8:00—12:00，11:00—13:00", 300),
            // Days of rest do not make an ordinary day shorter, nor longer.
            ("周一至周五 8:30—12:00，13:30—18:00；周六 9:00—12:00", 480), ("周一至周五 9:00—12:00；周末 8:00—20:00", 180),
            ("周六、周日 9:00—17:00", 480),
            // The shorter of two seasons counts.
            ("夏季 8:00—12:00，14:30—18:30；冬季 8:30—12:00，14:00—17:30", 420), ("周一至周五（节假日除外）8:00—16:00", 480),
        ])
    func read(text: String, minutes: Int) {
        #expect(OpeningHours(text)?.minutesPerDay == minutes, "\(text)")
    }

    @Test(
        "are unknown where no times are told",
        arguments: ["", "工作日", "看情况", "8:30", "8点", "25:00—26:00", "8:75—9:80", "2026-07-01"])
    func unknown(text: String) {
        #expect(OpeningHours(text) == nil, "\(text)")
    }
}

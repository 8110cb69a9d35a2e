import Model
import Obligations
import Testing

@Suite("A deadline of the catalogue")
struct DeadlineReaderTests {
    private let calendar = WorkCalendar()

    private func read(_ text: String, _ frequency: Obligation.Frequency) throws -> Deadline {
        try DeadlineReader.read(text, frequency: frequency, DeadlineSettings())
    }

    @Test(
        "gives the last day in time of a period",
        arguments: [
            ("次月15日前", .monthly, "2026-06", "2026-07-15"),
            ("下个月十五日之前", .monthly, "2026-12", "2027-01-15"),
            ("每月20日前", .monthly, "2026-12", "2027-01-20"),
            ("次月底前", .monthly, "2026-01", "2026-02-28"),
            ("次月31日前", .monthly, "2026-03", "2026-04-30"),
            ("月后10日内", .monthly, "2026-02", "2026-03-10"),
            ("季后首月20日前", .quarterly, "2026q3", "2026-10-20"),
            ("季后首月２０日前", .quarterly, "2026q4", "2027-01-20"),
            ("每季度首月20日前", .quarterly, "2026q1", "2026-04-20"),
            ("每季度首个月二十日前", .quarterly, "2026q1", "2026-04-20"),
            ("每季度第一个月 20 日以前公布", .quarterly, "2026q1", "2026-04-20"),
            ("季度结束后第二个月5日前", .quarterly, "2026q1", "2026-05-05"),
            ("季后15日内", .quarterly, "2026q2", "2026-07-15"),
            ("季后5个工作日内", .quarterly, "2026q2", "2026-07-07"),
            ("次月10日前", .quarterly, "2026q2", "2026-07-10"),
            ("半年后首月20日前", .halfYearly, "2026h2", "2027-01-20"),
            ("次年1月31日前", .yearly, "2026", "2027-01-31"),
            ("次年2月底前", .yearly, "2027", "2028-02-29"),
            ("次年2月29日前", .yearly, "2026", "2027-02-28"),
            ("每年1月31日前", .yearly, "2026", "2026-01-31"),
            ("每年三月底前", .yearly, "2026", "2026-03-31"),
            ("当年12月31日前", .yearly, "2026", "2026-12-31"),
            ("年底前", .yearly, "2026", "2026-12-31"),
            ("每年年底前", .yearly, "2026", "2026-12-31"),
            ("年度终了后30日内", .yearly, "2026", "2027-01-30"),
            ("季后首月20日前（第一季度除外）在村（社区）张贴", .quarterly, "2026q3", "2026-10-20"),
            ("次年1月31日前，发放前公示不少于7天", .yearly, "2026", "2027-01-31"),
            ("标准调整后20个工作日内", .yearly, "2026", "2027-01-31"),
            ("", .monthly, "2026-06", "2026-07-20"),
            ("", .quarterly, "2026q2", "2026-07-20"),
            ("　", .halfYearly, "2026h1", "2026-07-20"),
            ("", .yearly, "2026", "2027-01-31"),
        ] as [(String, Obligation.Frequency, String, String)])
    func fixedDays(text: String, frequency: Obligation.Frequency, period: String, due: String) throws {
        #expect(try read(text, frequency).day(for: .of(period), by: calendar, shifting: false) == .on(due))
    }

    @Test(
        "gives the last day in time after an event, whose own day does not count",
        arguments: [
            ("事项发生后7个工作日内", "2026-06-18", "2026-06-29"),
            ("形成之日起二十个工作日内", "2026-06-18", "2026-07-16"),
            ("决议后3日内张贴，公告不少于7天", "2026-06-18", "2026-06-21"),
            ("收到或者使用后十日内", "2026-06-30", "2026-07-10"),
            ("10天内", "2026-06-30", "2026-07-10"),
            ("即时", "2026-06-18", "2026-07-16"),
            ("随时公开", "2026-06-18", "2026-07-16"),
            ("及时，审核确认后在村（社区）公示", "2026-06-18", "2026-07-16"),
            ("", "2026-06-18", "2026-07-16"),
        ])
    func afterEvents(text: String, event: String, due: String) throws {
        let deadline = try read(text, .immediate)
        #expect(deadline.day(after: .on(event), by: calendar, shifting: false) == .on(due))
        #expect(deadline.fixed == nil)
    }

    @Test("moves from a day off to the next working day only where the office says so")
    func shifting() throws {
        let deadline = try read("次月15日前", .monthly)
        #expect(deadline.day(for: .of("2026-07"), by: calendar, shifting: false) == .on("2026-08-15"))
        #expect(deadline.day(for: .of("2026-07"), by: calendar, shifting: true) == .on("2026-08-17"))
    }

    @Test("counts \"at once\" as many working days as the settings say")
    func atOnce() throws {
        let settings = DeadlineSettings(immediateWorkingDays: 3)
        let deadline = try DeadlineReader.read("即时", frequency: .immediate, settings)
        #expect(deadline.day(after: .on("2026-06-18"), by: calendar, shifting: false) == .on("2026-06-23"))
    }

    @Test(
        "is refused where no day can be told from it",
        arguments: [
            ("不公开", .monthly, .unreadable), ("尽快", .quarterly, .unreadable), ("15日前", .monthly, .unreadable),
            ("次月32日前", .monthly, .unreadable), ("次年13月1日前", .yearly, .unreadable),
            ("次年2月30日前", .yearly, .unreadable), ("24小时内", .immediate, .unreadable),
            ("按规定的日期", .immediate, .unreadable), ("季首月20日前", .quarterly, .unreadable),
            ("次月15日前，3月为20日前", .monthly, .unreadable), ("次月15日前，次月20日前", .monthly, .ambiguous),
            ("决议后3日内，结果确定后5日内", .immediate, .ambiguous), ("季后首月20日前", .monthly, .otherFrequency),
            ("每月20日前", .quarterly, .otherFrequency), ("次年1月31日前", .quarterly, .otherFrequency),
            ("次月15日前", .immediate, .otherFrequency), ("每年1月31日前", .halfYearly, .otherFrequency),
        ] as [(String, Obligation.Frequency, DeadlineReader.Problem)])
    func refused(text: String, frequency: Obligation.Frequency, problem: DeadlineReader.Problem) {
        #expect(throws: problem) { try read(text, frequency) }
    }

    @Test("is read in every form that messages offer", arguments: DeadlineReader.forms)
    func offeredForms(form: String) {
        #expect(
            Obligation.Frequency.allCases.contains { frequency in
                (try? read(form, frequency)) != nil
            })
    }
}

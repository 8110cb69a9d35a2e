import Diagnostics
import Pipeline
import Testing

@Suite("The checks of obligations")
struct ObligationCheckTests {
    private static let catalogue = "事项代码,公开事项,类别,公开频次,公开时限,公开层级,公开渠道,适用起,适用止\n"
    private static let finance = "finance,村级财务收支,财务公开,每月,次月15日前,村,网站,,\n"

    @Test(
        "find what would make the board wrong, where it stands",
        arguments: [
            ("obligations.csv", finance + "a,甲,村务公开,每季度,尽快,村,网站,,\n", "obligations.csv:3 deadline-form"),
            ("obligations.csv", finance + "a,甲,村务公开,每月,季后15日内,村,网站,,\n", "obligations.csv:3 deadline-form"),
            (
                "obligations.csv", finance + "a,甲,村务公开,每月,,村,网站,2026-02-01,2026-01-31\n",
                "obligations.csv:3 obligation-span"
            ),
            ("obligations.csv", "finance,甲,财务公开,每季度,,村,网站,,\n", "index.csv:2 disclosure-period"),
            (
                "events.csv", "区划代码,事项代码,期别,发生日期\n990101001201,none,2026q1,2026-01-05\n",
                "events.csv:2 unknown-reference"
            ),
            ("events.csv", "区划代码,事项代码,期别,发生日期\n990109,meeting,2026q1,2026-01-05\n", "events.csv:2 unknown-reference"),
            (
                "events.csv", "区划代码,事项代码,期别,发生日期\n990101001201,finance,2026-01,2026-01-05\n",
                "events.csv:2 event-without-deadline"
            ),
            (
                "events.csv", "区划代码,事项代码,期别,发生日期\n990101001,meeting,2026q1,2026-01-05\n",
                "events.csv:2 event-without-deadline"
            ),
            ("exemptions.csv", "区划代码,事项代码,理由\n990101,none,改造\n", "exemptions.csv:2 unknown-reference"),
            ("exemptions.csv", "区划代码,理由\n990109,改造\n", "exemptions.csv:2 unknown-reference"),
            (
                "exemptions.csv", "区划代码,起始期别,截止期别,理由\n990101,2026q2,2026-03,改造\n",
                "exemptions.csv:2 exemption-span"
            ),
            ("calendar.csv", "日期,类型\n2026-10-01,休息日\n2026-10-01,工作日\n", "calendar.csv:3 calendar-contradiction"),
            ("calendar.csv", "日期,类型\n2026-10-01,休息日\n2026-10-01,休息日\n", "calendar.csv:3 calendar-contradiction"),
            ("calendar.csv", "日期,类型\n2026-10-09,工作日\n", "calendar.csv:2 calendar-contradiction"),
        ])
    func findings(file: String, text: String, finding: String) throws {
        let site = try SiteFixture([file: file == "obligations.csv" ? Self.catalogue + text : text])
        let findings = try site.build().findings
        #expect(findings.contains { $0.hasSuffix(finding) }, "\(findings)")
    }

    @Test("suggest the form that was meant, and the period, and show no text of a cell")
    func suggestions() throws {
        let site = try SiteFixture([
            "obligations.csv": Self.catalogue + "finance,甲,财务公开,每季度,季后首月20日签,村,网站,,\n"
        ])
        let report = try site.build().report
        let deadline = try #require(report.diagnostics.first { $0.rule.id == "deadline-form" })
        #expect(deadline.suggestion == "季后首月20日前")
        #expect(!deadline.summary.zh.contains("签"))
        #expect(report.diagnostics.first { $0.rule.id == "disclosure-period" }?.suggestion == "2026q2")
    }

    @Test("ask for a calendar only for years in which working days are counted")
    func calendarYears() throws {
        let event = "区划代码,事项代码,期别,发生日期\n990101001201,meeting,2026q4,2026-10-08\n"
        #expect(try SiteFixture(["events.csv": event]).build().findings == ["calendar.csv calendar-year"])
        let calendar = "日期,类型,名称\n2026-10-01,休息日,国庆节\n"
        #expect(try SiteFixture(["events.csv": event, "calendar.csv": calendar]).build().findings == [])
        #expect(try SiteFixture().build().findings == [])
    }
}

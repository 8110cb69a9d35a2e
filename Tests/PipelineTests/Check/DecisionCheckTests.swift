import Diagnostics
import Pipeline
import Testing

@Suite struct DecisionCheckTests {
    private static let heading = "会议编号,区划代码,事项名称,类别,决议会议,提议日期,决议日期,应到,实到,同意,反对,决议公告开始,决议公告截止,实施情况,结果公告开始\n"

    @Test(
        "a decision is held to its numbers and its days",
        arguments: [
            ("a-1,990101001201,甲,其他,村民代表会议,,2026-05-01,30,31,20,,,,,", "decision-counts"),
            ("a-1,990101001201,甲,其他,村民代表会议,2026-05-02,2026-05-01,30,20,20,,,,,", "decision-dates"),
            ("a-1,990101001201,甲,其他,村民代表会议,,2026-05-01,30,20,20,,,2026-05-09,,", "decision-dates"),
            ("a-1,990101001201,甲,其他,村民代表会议,,2026-05-01,30,19,19,,2026-05-02,2026-05-08,,", "decision-quorum"),
            ("a-1,990101001201,甲,其他,村民代表会议,,2026-05-01,30,20,10,,,,修好了,2026-06-01", "decision-quorum"),
            ("a-1,990101001201,甲,其他,村民代表会议,,2026-05-01,30,20,11,,2026-05-02,2026-05-07,,", "decision-notice"),
            ("a-1,990101001201,甲,其他,村民代表会议,,2026-05-01,30,20,11,,,,修好了,", "decision-result"),
            ("a-1,990101001299,甲,其他,村民代表会议,,2026-05-01,30,20,11,,,,,", "unknown-reference"),
        ])
    func findings(row: String, rule: String) throws {
        let site = try SiteFixture(["decisions.csv": Self.heading + row + "\n"])
        #expect(try site.build().report.diagnostics.map(\.rule.id) == [rule])
    }

    @Test(arguments: [
        "a-1,990101001201,甲,其他,村民代表会议,2026-04-01,2026-05-01,30,20,11,9,2026-05-02,2026-05-08,修好了,2026-06-01",
        "a-1,990101001201,甲,其他,村民代表会议,,,,,,,,,,", "a-1,990101001201,甲,其他,村民代表会议,,2026-05-01,30,20,9,,2026-05-02,,,",
    ])
    func `a sound one, an unknown one and an announced refusal are no findings`(row: String) throws {
        let site = try SiteFixture(["decisions.csv": Self.heading + row + "\n"])
        #expect(try site.build().findings.isEmpty)
    }

    @Test(
        "the steps of a power lead from the first to an end",
        arguments: [
            (["同意→3；不同意→结束", ""], ["duties/steps.csv:2:14 step-branch"]),
            (["3", "", ""], ["duties/steps.csv:3 step-unreachable"]), (["", "1"], ["duties/steps.csv:2 step-cycle"]),
            (["", "不同意→退回 1；同意→结束"], []),
        ])
    func steps(nexts: [String], findings: [String]) throws {
        let rows = nexts.enumerated().map { "p-1,\($0 + 1),甲\($0 + 1),村委会,\($1)\n" }
        let site = try SiteFixture([
            "duties/powers.csv": "权力编码,类别,权力事项,责任主体\np-1,证明,开证明,村委会\n",
            "duties/steps.csv": "权力编码,序号,步骤,主体,下一步\n" + rows.joined(),
        ])
        #expect(try site.build().findings == findings)
    }

    @Test func `a step that was meant is suggested`() throws {
        let site = try SiteFixture([
            "duties/powers.csv": "权力编码,类别,权力事项,责任主体\np-1,证明,开证明,村委会\n",
            "duties/steps.csv": "权力编码,序号,步骤,主体,下一步\np-1,1,材料初审,村委会,\np-1,2,签批,村委会,不全→材料初核；全→结束\n",
        ])
        #expect(try site.build().report.diagnostics.map(\.suggestion) == ["材料初审"])
    }
}

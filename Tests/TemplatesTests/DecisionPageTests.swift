import Model
import Testing

@testable import Templates

@Suite struct DecisionPageTests {
    private func page(_ cells: [String: SampleCell], on day: String = "2026-11-23") -> String {
        let decision = Decision.sample(
            cells.merging(["code": "A-1", "region": "990101001201", "name": "修路"]) { first, _ in first })
        let region = Region.sample(["code": "990101001201", "name": "桃源村"])
        return Portal().body(
            .decision(
                DecisionPage(
                    region: region, decision: decision, stages: decision.stages(on: .on(day)), citations: ["《某法》第一条"],
                    powers: [], disclosures: [], attachments: [])))
    }

    @Test func `a valid vote is counted out`() {
        let body = page(["assembly": "村民代表会议", "due": 36, "present": 29, "yes": 27])
        #expect(body.contains("应到 36 人，实到 29 人，达到三分之二；同意 27 票，超过到会人数的一半：有效。"))
        #expect(body.contains("<span class=\"badge good\">表决有效</span>"))
    }

    @Test func `where too few came it says how many were needed`() {
        let body = page(["assembly": "村民代表会议", "due": 30, "present": 19])
        #expect(body.contains("应到 30 人，实到 19 人，没有达到三分之二（至少要 20 人）：到会人数不够，决议无效。"))
        #expect(body.count(of: "没有形成决议，不再进行") == 2)
    }

    @Test func `counts that are missing are not public, and not zero`() {
        let body = page(["assembly": "村民代表会议", "due": 30, "no": 0])
        #expect(body.contains("应到 30 人，实到人数未公布；同意票数未公布：人数没有公布齐，不能判断是否有效。"))
        #expect(body.count(of: "<td class=\"number\">未公布</td>") == 3)
        #expect(body.contains("<td class=\"number\">0</td>"))
    }

    @Test func `a stricter majority is told`() {
        let body = page([
            "assembly": "村民代表会议", "due": 42, "present": 37, "yes": 21, "approval": "全体成员三分之二以上",
        ])
        #expect(body.contains("同意 21 票，没有达到应到人数的三分之二（至少要 28 票）：没有通过。"))
    }

    @Test func `each of the six steps says how it stands`() {
        let body = page(
            [
                "assembly": "村民会议", "discussed": "2026-05-02", "decided": "2026-05-10", "announced_from": "2026-05-11",
                "announced_until": "2026-05-20",
            ], on: "2026-05-12")
        #expect(body.contains("一议：党组织提议</strong> <span class=\"badge plain\">日期未公布</span>"))
        #expect(body.contains("四议：村民会议决议</strong> <span class=\"badge good\">已完成</span>"))
        #expect(body.contains("一公开：决议公开</strong> <span class=\"badge strong\">正在公告</span>"))
        #expect(body.contains("<li class=\"open\"><strong>二公开：实施结果公开</strong>"))
    }

    @Test func `a place's page tells in which quarters its representatives met`() {
        let page = RegionDecisionsPage(
            region: Region.sample(["code": "990101001201", "name": "桃源村"]),
            years: [.init(year: 2026, quarters: [.met([.on("2026-02-26")]), .missed, .running, .ahead])], decisions: [])
        let body = Portal().body(.regionDecisions(page))
        for words in ["已召开（2月26日）", "没有登记", "还没有登记", "未到"] {
            #expect(body.contains("<dd>\(words)</dd>"))
        }
    }
}

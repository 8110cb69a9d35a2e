import Model
import Testing

@testable import Templates

@Suite struct NoticePageTests {
    private func summary(_ state: Notice.State, extra: [String: SampleCell] = [:]) -> NoticeSummary {
        let cells: [String: SampleCell] = [
            "code": "N-1", "title": "低保公示", "region": "990101001201", "start": "2026-11-20", "days": 7,
        ]
        return NoticeSummary(notice: .sample(cells.merging(extra) { $1 }), regionName: "桃源村", state: state)
    }

    private func body(_ summary: NoticeSummary) -> String {
        Portal().body(
            .notice(NoticePage(summary: summary, region: PageLink("桃源村", .region(.of("990101001201"))), body: .empty)),
            at: .notice("n-1"))
    }

    @Test(arguments: [
        (Notice.State.posted(daysLeft: 3), "公示中，还剩 3 天"), (.posted(daysLeft: 0), "公示中，今天截止"), (.upcoming, "即将公示"),
        (.ended, "公示已结束"), (.disputed, "有异议，正在核查"), (.withdrawn, "已撤回"),
    ])
    func `how it stands is said in words`(state: Notice.State, words: String) {
        #expect(body(summary(state)).contains(words))
    }

    @Test func `the period counts both its days`() {
        #expect(body(summary(.ended)).contains("2026年11月20日至2026年11月26日（7 天）"))
    }

    @Test(
        arguments: [
            (Notice.State.ended, [:], "已公示：2026年11月20日至2026年11月26日。公示期已满，正文不再显示。"),
            (.withdrawn, ["exception": "撤回"], "这项公示已经撤回，正文不再显示。"),
        ] as [(Notice.State, [String: SampleCell], String)])
    func `what stays of a notice whose text is gone says so, with its conclusion`(
        state: Notice.State, extra: [String: SampleCell], words: String
    ) {
        let summary = summary(state, extra: extra.merging(["conclusion": "公示期满，无异议。"]) { $1 })
        let region = PageLink("桃源村", .region(.of("990101001201")))
        let stub = Portal().body(
            .notice(NoticePage(summary: summary, region: region, body: .empty, isTextGone: true)), at: .notice("n-1"))
        #expect(stub.contains(words))
        #expect(stub.contains("公示期满，无异议。"))
        #expect(!body(summary).contains(words))
    }

    @Test func `where to object is told where it is known`() {
        #expect(!body(summary(.ended)).contains("有异议怎么办"))
        let told = body(summary(.posted(daysLeft: 3), extra: ["department": "民政站", "phone": "0990-1234570"]))
        #expect(told.contains("<dt>受理部门</dt><dd>民政站</dd>"))
        #expect(told.contains("请在2026年11月26日前（含当天）"))
    }

    @Test func `a list without notices says so`() {
        let body = Portal().body(
            .notices(NoticesPage(posted: [], ended: [summary(.ended)])), at: .notices)
        #expect(body.contains("目前没有正在公示的事项。"))
        #expect(body.contains("<a href=\"../notices/n-1.html\">低保公示</a>"))
    }

    @Test func `a document shows only the particulars it has`() {
        let document = Document.sample([
            "code": "d", "title": "通知", "issuer": "县政府", "number": "青政办发〔2026〕12号", "validity": "废止",
        ])
        let body = Portal().body(.document(DocumentPage(document: document, body: .empty)))
        #expect(body.contains("<dt>文号</dt><dd>青政办发〔2026〕12号</dd>"))
        #expect(body.contains("<strong>本文件已废止</strong>"))
        #expect(!body.contains("索引号"))
    }
}

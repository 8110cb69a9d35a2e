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

    @Test func `the period is a bar and the same in words`() {
        let working = NoticeProgress(dayNumber: 4, dayCount: 7, daysLeft: 3, workingDaysLeft: 2)
        let page = NoticePage(
            summary: summary(.posted(daysLeft: 3)), region: PageLink("桃源村", .region(.of("990101001201"))), body: .empty,
            progress: working)
        let body = Portal().body(.notice(page), at: .notice("n-1"))
        #expect(body.contains("<div class=\"period-bar\" aria-hidden=\"true\"><span style=\"width:57%\"></span></div>"))
        #expect(body.contains("是公示期第 4 天，<strong>还剩 2 个工作日（3 天）</strong>。"))
        #expect(!self.body(summary(.ended)).contains("period-bar"))
    }

    @Test func `objections are counted, and nobody is named`() {
        let told = body(summary(.ended, extra: ["objections": 2, "answered": 1]))
        #expect(told.contains("<dt>收到异议</dt><dd>2 件，其中按期答复 1 件</dd>"))
        #expect(body(summary(.ended, extra: ["objections": 0])).contains("<dd>0 件</dd>"))
        #expect(!body(summary(.ended)).contains("收到异议"))
    }

    @Test func `a warning tops the page with its level in words and a shape of its own`() throws {
        let notice = summary(.posted(daysLeft: 1), extra: ["urgency": "橙色", "title": "暴雨"]).notice
        let warning = UrgentWarning(level: .orange, notice: notice, regionName: "桃源村")
        let page = Page(
            path: .notices, title: "公示", warnings: [warning], content: .notices(.init(posted: [], ended: [])))
        let html = Portal().render(page)
        let banner = try #require(html.range(of: "<strong>橙色预警</strong><a href=\"../notices/n-1.html\">暴雨</a>"))
        let header = try #require(html.range(of: "<header"))
        #expect(banner.lowerBound < header.lowerBound)
        #expect(html.contains("<path d=\"M12 2l11 20H1z\"/>"))
        let calm = Page(path: .notices, title: "公示", content: .notices(.init(posted: [], ended: [])))
        #expect(!Portal().render(calm).contains("warnings"))
    }

    @Test func `a warning asks for no objections but tells whom to call`() {
        let warning = body(summary(.posted(daysLeft: 1), extra: ["urgency": "红色", "department": "应急办"]))
        #expect(warning.contains("需要帮助找谁") && warning.contains("红色预警") && !warning.contains("异议"))
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

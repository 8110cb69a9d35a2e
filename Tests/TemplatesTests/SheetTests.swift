import Model
import Testing

@testable import Templates

@Suite struct SheetTests {
    private func render(_ content: PageContent, titled title: String, paper: NoticeboardSheets.Paper = .a4) -> String {
        let context = SiteContext(
            settings: .sample(["name": "青禾县公开栏", "owner": "青禾县民政局"]), navigation: [], footerLinks: [],
            asOf: .on("2026-11-23"))
        var bytes: [UInt8] = []
        let page = Page(path: PagePath("990101001201/2026q3/a.html"), title: title, content: content)
        NoticeboardSheets(paper: paper).render(page, in: context, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func disclosure(
        _ header: [String: SampleCell] = [:], channel: SampleCell = "公示栏", category: SampleCell = "政务公开",
        columns: [String] = ["姓名", "金额"], concealment: Concealment? = nil
    ) -> PageContent {
        let header = DisclosureHeader.sample(["item": "dibao-list", "published": "2026-10-18"].merging(header) { $1 })
        let region = Region.sample(["code": "990101001201", "name": "松溪村", "phone": "0990-1000001"])
        return .disclosure(
            DisclosurePage(
                region: region, ancestors: [],
                disclosure: Disclosure(
                    header: header, region: region.code, period: .of("2026q3"), item: "dibao-list",
                    tableFile: "a.csv", textFile: nil),
                obligation: .sample([
                    "item": "dibao-list", "title": "低保对象名单", "category": category, "channel": channel,
                ]),
                citations: ["《社会救助暂行办法》第六十一条"],
                table: DataTable(
                    columns: columns.map { .init(title: $0, isNumeric: $0 == "金额") },
                    rows: [columns.map { $0 == "金额" ? "1455.00" : "甲" }]),
                concealment: concealment, body: .empty, tablePath: nil, previous: nil, next: nil, samePeriod: [],
                superior: .sample(["code": "990101001", "name": "河口镇", "phone": "0990-1000002"])))
    }

    @Test func `a sheet fetches nothing, runs nothing and asks to be listed nowhere`() {
        let sheet = render(disclosure(), titled: "低保对象名单")
        #expect(!sheet.contains("<script") && !sheet.contains("<link") && !sheet.contains("<form"))
        #expect(!sheet.contains(" src=") && !sheet.contains(" href="))
        #expect(!sheet.contains("url(") && !sheet.contains("@import"))
        #expect(sheet.contains("<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">"))
        #expect(sheet.contains("default-src 'none'"))
    }

    @Test func `a sheet says whose it is, what, for when, on which basis, where to object and from which day`() {
        let sheet = render(disclosure(["posted_until": "2026-10-24"]), titled: "第三季度低保对象名单")
        for words in [
            "河口镇", "松溪村", "<h1>第三季度低保对象名单</h1>", "2026年第3季度", "2026年10月18日　至　2026年10月24日", "1,455.00",
            "公开依据：《社会救助暂行办法》第六十一条", "0990-1000001", "0990-1000002", "青禾县民政局", "生成日期：2026年11月23日",
        ] {
            #expect(sheet.contains(words), "\(words)")
        }
    }

    @Test func `a day that nobody has recorded is left to be written in`() {
        #expect(render(disclosure(), titled: "甲").contains("2026年10月18日　至　＿＿＿＿年＿＿月＿＿日"))
    }

    @Test func `what is kept off the web says so on the sheet`() {
        #expect(render(disclosure(), titled: "甲").contains("本件只在公示栏张贴"))
        #expect(!render(disclosure(channel: "网站、公示栏"), titled: "甲").contains("本件只在公示栏张贴"))
    }

    @Test func `figures of the collective have room for three signatures`() {
        let sheet = render(disclosure(["head": "甲"], category: "财务公开"), titled: "甲")
        #expect(sheet.contains("<dt>负责人</dt><dd>甲</dd>"))
        #expect(sheet.contains("<dt>主管会计</dt><dd>＿"))
        #expect(!render(disclosure(), titled: "甲").contains("主管会计"))
    }

    @Test func `the title stands in the head of the table, which each printed page repeats`() {
        let sheet = render(disclosure(), titled: "甲")
        #expect(sheet.contains("<thead><tr class=\"running\"><th colspan=\"2\" scope=\"colgroup\">松溪村　甲</th></tr>"))
        #expect(sheet.contains("thead { display: table-header-group; }"))
    }

    @Test(arguments: [
        (NoticeboardSheets.Paper.a4, 2, "A4 portrait"), (.a3, 2, "A3 portrait"), (.a4, 8, "A4 landscape"),
    ])
    func `a wide table lies across the paper`(paper: NoticeboardSheets.Paper, count: Int, rule: String) {
        let columns = (0..<count).map { "列\($0)" }
        #expect(render(disclosure(columns: columns), titled: "甲", paper: paper).contains("@page{size:\(rule)}"))
    }

    @Test(arguments: [
        (7, "<html lang=\"zh-CN\" class=\"a4\">"), (11, "class=\"a4 wide\""), (12, "class=\"a4 wide dense\""),
    ])
    func `the more columns a table has the smaller is its type`(count: Int, words: String) {
        #expect(render(disclosure(columns: (0..<count).map { "列\($0)" }), titled: "甲").contains(words))
    }

    @Test func `neither a name nor a number with a word is broken over two lines`() {
        let sheet = render(disclosure(columns: ["姓名", "记03-01", "开支情况的说明"]), titled: "甲")
        #expect(sheet.contains("<th scope=\"col\" class=\"short\">记03-01</th><th scope=\"col\">开支情况的说明</th>"))
        #expect(sheet.contains("<td class=\"short\">甲</td>"))
    }

    @Test func `what was kept out of the table is told on paper too`() {
        let concealment = Concealment(withheldColumns: 1, hasMaskedCells: false)
        #expect(render(disclosure(concealment: concealment), titled: "甲").contains("按照个人信息保护要求，本表隐去1列。"))
    }

    @Test func `a notice's sheet has its period and where to object`() {
        let notice = Notice.sample([
            "code": "n-1", "title": "公示", "region": "990101001201", "start": "2026-11-20", "days": 7,
            "department": "民政站", "phone": "0990-1234570", "carriers": ["公示栏"],
        ])
        let sheet = render(
            .notice(
                NoticePage(
                    summary: NoticeSummary(notice: notice, regionName: "松溪村", state: .posted(daysLeft: 3)),
                    region: PageLink("松溪村", .region(.of("990101001201"))),
                    body: RichText(html: Array("<p>名单</p>".utf8), headings: []))), titled: "公示")
        #expect(sheet.contains("2026年11月20日　至　2026年11月26日"))
        #expect(sheet.contains("<p>名单</p>"))
        #expect(sheet.contains("请在2026年11月26日前（含当天）提出") && sheet.contains("0990-1234570"))
        #expect(sheet.contains("本件只在公示栏张贴"))
    }

    @Test func `the list of sheets leads to each, and says so where there is none`() {
        let list = render(
            .siteMap(
                SiteMapPage(groups: [LinkGroup("松溪村", [PageLink("低保对象名单", PagePath("9901/a.html"), detail: "2026年")])])),
            titled: "公示栏张贴件")
        #expect(list.contains("<a href=\"../../9901/a.html\">低保对象名单</a>"))
        #expect(list.contains("不要复制到网站"))
        #expect(render(.siteMap(SiteMapPage(groups: [])), titled: "公示栏张贴件").contains("没有要张贴的内容"))
    }

    @Test func `pages that have no place on a board make no sheet`() {
        #expect(render(.notFound, titled: "甲").isEmpty)
    }
}

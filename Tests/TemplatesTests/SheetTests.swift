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
        columns: [String] = ["姓名", "金额"], concealment: Concealment? = nil, reference: SheetReference? = nil
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
                superior: .sample(["code": "990101001", "name": "河口镇", "phone": "0990-1000002"]),
                reference: reference))
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
        #expect(sheet.contains("<dt>主管会计</dt><dd></dd>"))
        #expect(!render(disclosure(), titled: "甲").contains("主管会计"))
    }

    private let code = VerificationCode(sha256: String(repeating: "0", count: 64))

    @Test func `every sheet has a box for the seal and one for the supervision committee`() {
        let sheet = render(disclosure(), titled: "甲")
        #expect(sheet.contains("<dt>村务监督委员会审核</dt><dd></dd>"))
        #expect(sheet.contains("<div class=\"seal\"><dt>公章</dt><dd>松溪村</dd></div>"))
    }

    @Test func `a sheet bears its code, and the way to its page as words and as a QR code with a quiet zone`() throws {
        let qrCode = try #require(QRCode(side: 3, modules: [true, true, false, true, false, true, false, true, false]))
        let address = SheetReference.WebAddress(url: "https://www.example.gov.cn/a.html", qrCode: qrCode)
        let reference = SheetReference(code: try #require(code), address: address)
        let sheet = render(disclosure(channel: "网站、公示栏", reference: reference), titled: "甲")
        #expect(sheet.contains("<strong>22222-22222</strong>"))
        #expect(sheet.contains("viewBox=\"0 0 11 11\"") && sheet.contains("d=\"M4 4.5h2M4 5.5h1m1 0h1M5 6.5h1\""))
        #expect(sheet.contains("<p class=\"address\">https://www.example.gov.cn/a.html</p>"))
    }

    @Test func `without an address a sheet has no QR code, and its code all the same`() throws {
        let sheet = render(
            disclosure(channel: "网站、公示栏", reference: SheetReference(code: try #require(code))), titled: "甲")
        #expect(sheet.contains("22222-22222") && !sheet.contains("<svg"))
        #expect(sheet.contains("网上公开页写有同样的核验码"))
    }

    @Test func `a sheet bears the code of the copy that is handed out, too`() throws {
        let copy = IssuedCopy(
            place: "松溪村", issue: 2, day: .on("2026-11-16"), validUntil: nil,
            code: try #require(DigitCode("3724 9286 0832 6283")))
        let reference = SheetReference(code: try #require(code), copy: copy)
        let sheet = render(disclosure(channel: "网站、公示栏", reference: reference), titled: "甲")
        #expect(sheet.contains("松溪村离线副本第 2 期核对码：3724 9286 0832 6283"))
        let without = render(
            disclosure(channel: "网站、公示栏", reference: SheetReference(code: try #require(code))), titled: "甲")
        #expect(!without.contains("离线副本"))
    }

    @Test func `the office is told why there are no QR codes`() {
        #expect(render(.siteMap(SiteMapPage(groups: [])), titled: "公示栏张贴件").contains("--base-url"))
    }

    @Test func `sheets of a period are numbered, each on its own paper, behind a list of them`() throws {
        guard case .disclosure(let narrow) = disclosure(reference: SheetReference(code: try #require(code))),
            case .disclosure(let wide) = disclosure(columns: (0..<8).map { "列\($0)" })
        else { preconditionFailure("a disclosure is one") }
        let path = PagePath("990101001201/2026q3/a.html")
        let sheets = SheetsPage(
            region: narrow.region, superior: narrow.superior, issue: "2026年第3季度",
            sheets: [
                .init(title: "第一件", path: path, content: .disclosure(narrow)),
                .init(title: "第二件", path: path, content: .disclosure(wide)),
            ], part: 2, partCount: 2, firstNumber: 21, totalCount: 22)
        let html = render(.sheets(sheets), titled: "松溪村2026年第3季度张贴件")
        #expect(html.contains("<h1>2026年第3季度张贴目录</h1>"))
        #expect(html.contains("<a href=\"#sheet-21\">第一件</a>") && html.contains("<td class=\"short\">22222-22222</td>"))
        #expect(html.contains("<article class=\"sheet\" id=\"sheet-21\" tabindex=\"0\">"))
        #expect(
            html.contains("<article class=\"sheet wide\" id=\"sheet-22\" tabindex=\"0\">")
                && html.contains("<h2>第二件</h2>"))
        #expect(html.contains("第 21 件，共 22 件") && html.contains("第 22 件，共 22 件"))
        #expect(html.contains("@page{size:A4 portrait}@page wide{size:A4 landscape}"))
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
        (7, "<article class=\"sheet\">"), (11, "<article class=\"sheet wide\">"),
        (12, "<article class=\"sheet wide dense\">"),
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

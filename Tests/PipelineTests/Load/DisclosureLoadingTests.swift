import Testing

@Suite("A disclosure")
struct DisclosureLoadingTests {
    private let folder = "disclosure/990101001201/2026-06/"

    @Test("is joined from its table, its text and its row in the index")
    func joined() throws {
        let site = try SiteFixture([folder + "finance.md": "---\n标题: 六月财务\n---\n收支**平衡**。\n"])
        #expect(try site.build().findings == [])
        let page = try site.published("990101001201/2026-06/finance.html")
        // The text's own title goes before the index.
        #expect(page.contains("<h1>六月财务</h1>"))
        #expect(page.contains("经营收入 1 1200.50"))
        #expect(page.contains("<strong>平衡</strong>"))
    }

    @Test("offers its table as CSV that a Chinese spreadsheet program opens")
    func download() throws {
        let site = try SiteFixture()
        _ = try site.build()
        let table = try site.published("990101001201/2026-06/finance.csv")
        #expect(table == "\u{FEFF}项目,行次,本期金额\r\n经营收入,1,1200.50\r\n管理费用,2,300.00\r\n")
    }

    @Test("with one heading twice in a table of free layout is reported, not merged")
    func repeatedHeading() throws {
        let site = try SiteFixture([
            folder + "meeting.csv": "户主,金额,金额\n甲,1,2\n",
            folder + "index.csv": "事项代码,公开日期\nfinance,2026-07-15\nmeeting,2026-07-15\n",
        ])
        #expect(try site.build().findings == ["\(folder)meeting.csv:1:7 duplicate-column"])
    }

    @Test("in a standard table has one column for all names of it, and figures in one form")
    func synonyms() throws {
        let site = try SiteFixture([
            folder + "finance.csv": nil,
            folder + "finance.yaml": "- {项目: 收入, 金额: １２００.50}\n- {item: 支出, 本期金额: \"1,300.00\"}\n",
        ])
        #expect(try site.build().findings == [])
        #expect(
            try site.published("990101001201/2026-06/finance.csv")
                == "\u{FEFF}项目,本期金额\r\n收入,1200.50\r\n支出,1300.00\r\n")
    }

    @Test("in the index without a file is reported")
    func withoutFile() throws {
        let site = try SiteFixture([folder + "index.csv": "事项代码,公开日期\nfinance,2026-07-15\nmeeting,2026-07-15\n"])
        #expect(try site.build().findings == ["\(folder)index.csv:3 disclosure-index"])
    }

    @Test("of an item that is not in the catalogue is reported with the one that was meant")
    func unknownItem() throws {
        let site = try SiteFixture([folder + "finanse.md": "---\n公开日期: 2026-07-15\n---\n文。\n"])
        let result = try site.build()
        #expect(result.findings == ["\(folder)finanse.md:2 unknown-reference"])
        #expect(result.report.diagnostics.first?.suggestion == "finance")
    }

    @Test("that the catalogue keeps on the paper board stops the build")
    func boardOnly() throws {
        let file = "disclosure/990101001201/2026q2/dibao-list.md"
        let site = try SiteFixture([file: "---\n公开日期: 2026-07-15\n---\n名单。\n"])
        #expect(try site.build().findings == ["\(file):2 channel"])
        #expect(!site.isPublished("index.html"))
    }
}

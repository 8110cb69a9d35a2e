import Testing

@Suite("A disclosure's table")
struct DisclosureTableTests {
    private let item = "disclosure/990101001201/2026-06/"
    private let page = "990101001201/2026-06/finance.html"

    /// A site whose only item has a table of a standard layout.
    private func site(_ layout: String, _ table: String, _ more: [String: String] = [:]) throws -> SiteFixture {
        let obligations = """
            事项代码,公开事项,类别,公开频次,公开层级,公开渠道,标准表
            finance,村级财务,财务公开,每月,村,网站,\(layout)

            """
        let files: [String: String?] = ["obligations.csv": obligations, item + "finance.csv": table]
        return try SiteFixture(files.merging(more.mapValues { $0 }) { $1 })
    }

    private func built(_ layout: String, _ table: String) throws -> String {
        let site = try site(layout, table)
        #expect(try site.build().findings == [])
        return try site.published(page)
    }

    @Test("of two sides is read by the official headings, which stand twice")
    func twoSides() throws {
        let html = try built(
            "balance_sheet",
            """
            资产,行次,年初余额,期末余额,负债和所有者权益,行次,年初余额,期末余额
            一、流动资产：,,,,一、流动负债：,,,
            货币资金,1,5.00,6.00,应付款,3,2.00,1.00
            资产总计,2,5.00,6.00,所有者权益合计,4,3.00,5.00
            ,,,,负债和所有者权益总计,5,5.00,6.00

            """)
        #expect(
            html.contains("<p>side 0..<4 heading0 item1 total0 item0</p><p>side 4..<8 heading0 item1 total0 total0</p>")
        )
        #expect(html.contains("货币资金 1 5.00 6.00 应付款 3 2.00 1.00"))
    }

    @Test("of two sides has to balance")
    func unbalanced() throws {
        let site = try site(
            "balance_sheet",
            """
            资产,年初余额,期末余额,负债和所有者权益,年初余额,期末余额
            资产总计,5.00,6.00,负债和所有者权益总计,5.00,7.00

            """)
        let findings = try site.build().findings
        #expect(findings == ["\(item)finance.csv:2:32 balance-sheet"])
    }

    @Test("of a distribution steps labels in as the official form does")
    func indents() throws {
        let html = try built(
            "statement",
            """
            项目,本年金额
            一、经营收入,10.00
            加：投资收益,1.00
            补助收入,2.00
            减：管理费用,3.00
            其中：运转支出,1.00
            财务费用,0.00
            二、经营收益,10.00

            """)
        #expect(html.contains("heading0 item1 item2 item1 item2 item2 heading0"))
    }

    @Test("of single amounts is added up, income apart from expense")
    func totals() throws {
        let html = try built(
            "transactions",
            "日期,摘要,收/支,金额(元)\n2026-06-01,甲,收,0.10\n2026-06-02,乙,收,0.20\n2026-06-03,丙,支,1000.05\n")
        #expect(html.contains("<p>total 收入合计 0.30</p><p>total 支出合计 1000.05</p>"))
    }

    @Test("that has a total of its own gets no other, nor does a column of anything but money")
    func noTotals() throws {
        let own = try built("assets", "名称,数量,原值\n水泵,2,10.00\n桌子,3,5.00\n合计,,15.00\n")
        #expect(!own.contains("<p>total"))
        let lacking = try built("assets", "名称,数量,原值\n水泵,2,10.00\n桌子,3,5.00\n")
        #expect(lacking.contains("<p>total 合计 15.00</p>"))
        #expect(!(try built("resources", "名称,面积\n荒坡,2\n水塘,3\n")).contains("<p>total"))
    }

    @Test("of a statement is compared with the period before, by its own column or else by what was disclosed then")
    func comparison() throws {
        let own = try built("statement", "项目,本期金额,上期金额\n收入合计,10.00,10.50\n支出合计,3.00,\n")
        #expect(own.contains("<p>change 收入合计 -0.50</p>"))
        #expect(!own.contains("change 支出合计"))
        let earlier = "disclosure/990101001201/2026-05/"
        let site = try site(
            "statement", "项目,本期金额\n收入合计,10.00\n",
            [
                earlier + "finance.csv": "项目,本期金额\n收入合计,9.00\n",
                earlier + "index.csv": "事项代码,公开日期\nfinance,2026-06-15\n",
            ])
        _ = try site.build()
        #expect(try site.published(page).contains("<p>change 收入合计 1.00</p>"))
        #expect(!(try site.published("990101001201/2026-05/finance.html")).contains("<p>change"))
    }

    @Test("can be taken away as JSON with numbers as numbers")
    func json() throws {
        let site = try site("assets", "资产编号,名称,数量,原值\n007,水泵,2,10.50\n,\"桌\"\"子\"\"\",,5.00\n")
        _ = try site.build()
        #expect(
            try site.published("990101001201/2026-06/finance.json") == """
                [
                {"资产编号": "007", "名称": "水泵", "数量": 2, "原值": 10.50},
                {"资产编号": null, "名称": "桌\\"子\\"", "数量": null, "原值": 5.00}
                ]

                """)
    }

    @Test("of which something is withheld comes without the digest of its file")
    func withheldDigest() throws {
        let open = try site("", "事项,金额(元)\n甲,1\n")
        _ = try open.build()
        #expect(!(try open.published(page)).contains("source finance.csv -"))
        let list = try site("", "姓名,联系电话,金额(元)\n张三丰,0990-1234567,1\n李四光,0990-1234568,2\n")
        _ = try list.build()
        #expect(try list.published(page).contains("source finance.csv -"))
    }
}

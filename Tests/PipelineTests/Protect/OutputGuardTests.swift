import Testing

@Suite("The last look before publication")
struct OutputGuardTests {
    private let page = "pages/p.md"
    private func text(_ body: String) -> String { "---\ntitle: 页\n---\n\n\(body)\n" }

    @Test("finds a number that markup parts and a reader sees as one")
    func parted() throws {
        let site = try SiteFixture([page: text("张三 138**1234**5678 已登记")])
        let result = try site.build()
        #expect(result.report.hasErrors)
        #expect(result.findings.allSatisfy { $0.hasPrefix(page) }, "\(result.findings)")
        #expect(!site.isPublished("index.html"))
    }

    @Test("knows a number again that was waived at its exact place, in the page and in the search texts")
    func waived() throws {
        let body = "值班 13812345678 已登记"
        let site = try SiteFixture([page: text(body)])
        #expect(try site.build().findings == ["\(page):5:4 mobile-number"])
        let waivers = "规则,范围,理由,截止日期,批准人\n"
        try site.write(waivers + "mobile-number,\(page):5:4,值班电话,2027-01-01,乙\n", to: "waivers.csv")
        #expect(try site.build().findings == [])
        #expect(try site.published("pages/p.html").contains("13812345678"))
        // Another number at another place is not admitted with it.
        try site.write(text(body + "\n\n李四 13912345678"), to: page)
        #expect(try site.build().findings == ["\(page):7:4 mobile-number"])
    }

    @Test("is taken early of what waits for its day, so that the day does not stop the build")
    func waiting() throws {
        let notice = "---\n标题: 公示\n公示范围: 9901\n公示开始: 2026-12-01\n公示天数: 7\n---\n张三 13812345678\n"
        #expect(try SiteFixture(["notices/n.md": notice]).build().findings == ["notices/n.md:7:4 mobile-number"])
    }

    @Test("lets the telephones of offices pass wherever they are shown")
    func officePhones() throws {
        let site = try SiteFixture([
            "regions.csv": "区划代码,名称,办公电话\n9901,示例市,13812345678\n990101,东县,\n990101001,河口镇,\n990101001201,松溪村,\n"
        ])
        #expect(try site.build().findings == [])
        try site.write(text("联系 13812345678"), to: page)
        #expect(try site.build().findings == ["\(page):5:4 mobile-number"])
    }
}

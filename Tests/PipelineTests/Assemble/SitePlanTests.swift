import Testing

@Suite("The plan of pages")
struct SitePlanTests {
    @Test("has no page for a section without content")
    func emptySections() throws {
        let site = try SiteFixture()
        _ = try site.build()
        #expect(site.isPublished("disclosure/index.html"))
        #expect(!site.isPublished("services/index.html"))
        #expect(!site.isPublished("plan/index.html"))
    }

    @Test("puts a managed street under the zone that runs it")
    func managedBy() throws {
        let site = try SiteFixture([
            "regions.csv": """
            区划代码,名称,管理单位代码
            9901,示例市,
            990101,东县,
            9901k1,开发区,
            990101001,河口镇,
            990101002,高新街道,9901k1
            990101001201,松溪村,

            """
        ])
        #expect(try site.build().findings == [])
        #expect(try site.published("9901k1/index.html").contains("高新街道"))
        #expect(try !site.published("990101/index.html").contains("高新街道"))
    }

    @Test("keeps the addresses of a merged village")
    func formerCodes() throws {
        let site = try SiteFixture([
            "regions.csv": """
            区划代码,名称,曾用代码
            9901,示例市,
            990101,东县,
            990101001,河口镇,
            990101001201,松溪村,990101001209

            """
        ])
        #expect(try site.build().findings == [])
        #expect(try site.published("990101001209/index.html").contains("../990101001201/index.html"))
        #expect(
            try site.published("990101001209/2026-06/finance.html")
                .contains("../../990101001201/2026-06/finance.html"))
    }
}

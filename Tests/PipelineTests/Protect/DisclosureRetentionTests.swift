import Testing

/// The finances of June, published on 2026-07-15 and kept public for 30 days.
@Suite("A disclosure with a retention")
struct DisclosureRetentionTests {
    private let page = "990101001201/2026-06/finance"

    private func site(_ retention: String = "30天") throws -> SiteFixture {
        try SiteFixture([
            "obligations.csv": """
            事项代码,公开事项,类别,公开频次,公开层级,公开渠道,标准表,公开期限
            finance,村级财务收支,财务公开,每月,村,网站,statement,\(retention)

            """,
            "disclosure/990101001201/2026-06/index.csv":
                "事项代码,标题,公开日期,说明,负责人\nfinance,甲标题,2026-07-15,乙说明,丙签名\n",
            "disclosure/990101001201/2026-06/finance.md": "丁正文。\n",
            "pages/about.md": "---\n标题: 关于\n---\n[表](/990101001201/2026-06/finance.csv)\n",
        ])
    }

    @Test("is whole to its last day")
    func lastDay() throws {
        let site = try site()
        #expect(try site.build(asOf: "2026-08-14").findings == [])
        #expect(site.isPublished(page + ".csv"))
        #expect(try site.published(page + ".html").contains("丁正文"))
    }

    @Test("leaves a stub, and neither table, text, title, note, names nor a find in the search")
    func stub() throws {
        let site = try site()
        _ = try site.build(asOf: "2026-08-14")
        #expect(try site.build(asOf: "2026-08-15").findings == [])
        #expect(try site.published(page + ".html").contains("2026年6月村级财务收支"))
        #expect(!site.isPublished(page + ".csv"))
        for (file, text) in try site.folder.words(in: "site") {
            for mark in ["1200.5", "甲标", "乙说", "丙签", "丁正"] { #expect(!text.contains(mark), "\(file)") }
            if file.hasPrefix("search/") { #expect(!text.contains("2026-06/finance"), "\(file)") }
        }
    }

    @Test("is kept for good where the catalogue says so")
    func permanent() throws {
        let site = try site("长期")
        _ = try site.build(asOf: "2126-08-15")
        #expect(site.isPublished(page + ".csv"))
    }

    @Test("that can't be understood is an error that tells what can")
    func mistake() throws {
        let result = try site("三年").build()
        #expect(result.findings.contains("obligations.csv:2:39 invalid-value"), "\(result.findings)")
        #expect(result.report.diagnostics.contains { $0.summary.zh.contains("3年、6个月、30天") })
    }
}

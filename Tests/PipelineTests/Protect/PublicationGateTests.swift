import Testing

@Suite("What may be shown")
struct PublicationGateTests {
    private let meeting = "disclosure/990101001201/2026-06/meeting.md"
    private let page = "990101001201/2026-06/meeting.html"

    @Test(
        "leaves out",
        arguments: [
            "公开日期: 2026-12-01\n定时公开: 是",  // not yet published on the day of the build
            "公开日期: 2026-07-01\n草稿: 是",
            "公开日期: 2026-07-01\n审核人: 甲\n审核结论: 退回",
        ])
    func leavesOut(header: String) throws {
        let site = try SiteFixture([meeting: "---\n\(header)\n---\n秘密决议。\n"])
        #expect(try site.build().findings == [])
        #expect(!site.isPublished(page))
        for (file, text) in try site.folder.words(in: "site") {
            #expect(!text.contains("秘密"), "\(file)")
        }
    }

    @Test(
        "leaves out what either the text or the index says was returned",
        arguments: [("审核结论: 退回", "同意"), ("负责人: 甲", "退回"), ("审核结论: 退回", "")])
    func returned(header: String, verdict: String) throws {
        let site = try SiteFixture([
            meeting: "---\n公开日期: 2026-07-01\n\(header)\n---\n决议。\n",
            "disclosure/990101001201/2026-06/index.csv":
                "事项代码,公开日期,负责人,审核人,审核结论\nfinance,2026-07-15,,,\nmeeting,2026-07-01,乙,丙,\(verdict)\n",
        ])
        #expect(try site.build().findings == [])
        #expect(!site.isPublished(page))
    }

    @Test("leaves out drafts of notices, documents and pages, and accounts for them")
    func drafts() throws {
        let site = try SiteFixture([
            "notices/n-1.md":
                "---\n标题: 甲\n公示范围: \"990101\"\n公示开始: 2026-11-20\n公示天数: 7\n草稿: 是\n---\n未定。\n",
            "documents/d-1.md": "---\n标题: 乙\n发文机关: 丙\ndraft: true\n---\n未定。\n",
            "pages/p-1.md": "---\n标题: 丁\n草稿: 是\n---\n未定。\n",
            "pages/p-2.md": "---\n标题: 戊\n草稿: 否\n---\n定稿。\n",
        ])
        let result = try site.build()
        #expect(result.findings == [])
        #expect(result.ledger.rowCounts[.draft] == 3)
        #expect(site.isPublished("pages/p-2.html"))
        for (file, text) in try site.folder.words(in: "site") {
            #expect(!text.contains("未定"), "\(file)")
        }
    }

    @Test("does not hold documents that are given on request only")
    func onRequest() throws {
        let site = try SiteFixture([
            "documents/d-1.md": "---\n标题: 甲\n发文机关: 乙\n公开方式: 依申请公开\n---\n内情。\n",
            "documents/d-2.md": "---\n标题: 丙\n发文机关: 乙\n公开方式: 主动公开\n---\n公开。\n",
        ])
        #expect(try site.build().findings == [])
        #expect(!site.isPublished("documents/d-1.html"))
        #expect(site.isPublished("documents/d-2.html"))
        for (file, text) in try site.folder.words(in: "site") {
            #expect(!text.contains("内情"), "\(file)")
        }
    }

    @Test("has what waits for its day checked today")
    func waiting() throws {
        let site = try SiteFixture([meeting: "---\n公开日期: 2026-12-01\n定时公开: 是\n---\n[空](/nowhere.html)\n"])
        #expect(try site.build().findings == ["\(meeting):5:5 broken-link"])
    }

    @Test("appears on its day")
    func onItsDay() throws {
        let site = try SiteFixture([meeting: "---\n公开日期: 2026-12-01\n定时公开: 是\n---\n决议。\n"])
        _ = try site.build(asOf: "2026-11-30")
        #expect(!site.isPublished(page))
        _ = try site.build(asOf: "2026-12-01")
        #expect(site.isPublished(page))
    }

    @Test("does not hold abolished services or those not yet in force")
    func services() throws {
        let site = try SiteFixture([
            "services/services.csv": """
            事项编码,事项名称,领域,责任部门,下沉方式,状态,生效日期
            a-1,甲,社会救助,民政局,帮办代办,有效,
            a-2,乙,社会救助,民政局,帮办代办,废止,
            a-3,丙,社会救助,民政局,帮办代办,有效,2027-01-01

            """
        ])
        #expect(try site.build().findings == [])
        #expect(site.isPublished("services/a-1.html"))
        #expect(!site.isPublished("services/a-2.html"))
        #expect(!site.isPublished("services/a-3.html"))
    }
}

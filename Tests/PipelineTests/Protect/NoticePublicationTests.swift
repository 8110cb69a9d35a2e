import Testing

/// Posted from 2026-03-01 to 2026-03-07.
@Suite("A notice on the portal")
struct NoticePublicationTests {
    private func site(_ extra: String = "", file: String = "notices/gs-1.md") throws -> SiteFixture {
        try SiteFixture([
            "disclosure/990101001201/2026-06/finance.csv": nil,
            "disclosure/990101001201/2026-06/index.csv": nil,
            file: "---\n标题: 甲标题\n公示范围: 990101001201\n公示开始: 2026-03-01\n公示天数: 7\n\(extra)---\n乙正文。\n",
        ])
    }

    /// The files that hold a text.
    private func files(_ text: String, in site: SiteFixture) throws -> [String] {
        try site.folder.words(in: "site").filter { $0.value.contains(text) }.keys.sorted()
    }

    @Test(
        "is not there before its first day, whatever is said of it",
        arguments: ["", "异常状态: 撤回\n", "异常状态: 有异议核查\n", "到期处理: 保留正文\n"])
    func upcoming(extra: String) throws {
        let site = try site(extra)
        #expect(try site.build(asOf: "2026-02-28").findings == [])
        #expect(!site.isPublished("notices/gs-1.html"))
        #expect(try files("甲标题", in: site) == [])
        #expect(try files("乙正文", in: site) == [])
    }

    @Test("appears on its first day, and its text goes after the last, out of the search too")
    func period() throws {
        let site = try site()
        _ = try site.build(asOf: "2026-03-01")
        #expect(try site.published("notices/gs-1.html").contains("乙正文"))
        #expect(try files("乙正", in: site).contains { $0.hasPrefix("search/terms/") })
        _ = try site.build(asOf: "2026-03-07")
        #expect(try site.published("notices/gs-1.html").contains("乙正文"))
        _ = try site.build(asOf: "2026-03-08")
        #expect(site.isPublished("notices/gs-1.html"))
        #expect(try files("乙正", in: site) == [])
        #expect(try !files("甲标题", in: site).isEmpty)
    }

    @Test("keeps its text where the notice says so")
    func kept() throws {
        let site = try site("到期处理: 保留正文\n")
        _ = try site.build(asOf: "2026-03-08")
        #expect(try site.published("notices/gs-1.html").contains("乙正文"))
    }

    @Test("has its other title everywhere once its period is over")
    func title() throws {
        let site = try site("到期标题: 丙标题\n")
        _ = try site.build(asOf: "2026-03-07")
        #expect(try files("丙标题", in: site) == [])
        _ = try site.build(asOf: "2026-03-08")
        #expect(try files("甲标题", in: site) == [])
        #expect(try files("丙标题", in: site).contains("notices/gs-1.html"))
        #expect(try files("丙标题", in: site).contains { $0.hasPrefix("search/pages/") })
    }

    @Test("that was withdrawn has no text any more", arguments: ["2026-03-02", "2026-03-08"])
    func withdrawn(day: String) throws {
        let site = try site("异常状态: 撤回\n到期处理: 保留正文\n")
        _ = try site.build(asOf: day)
        #expect(site.isPublished("notices/gs-1.html"))
        #expect(try files("乙正文", in: site) == [])
    }

    @Test("is only on the board where its carriers leave the web out")
    func carriers() throws {
        let site = try site("载体: 公示栏\n")
        #expect(try site.build(asOf: "2026-03-01").findings == [])
        #expect(!site.isPublished("notices/gs-1.html"))
        #expect(try files("甲标题", in: site) == [])
    }

    /// 2026-03-01 is a Sunday; 2026-03-04 is off, 2026-03-07, a Saturday, is worked.
    @Test(
        "that is posted for working days counts those of the calendar",
        arguments: [("2026-03-07", true), ("2026-03-09", true), ("2026-03-10", true), ("2026-03-11", false)])
    func workingDays(day: String, isShown: Bool) throws {
        let site = try site("日历: 工作日\n")
        try site.write("日期,类型,名称\n2026-03-04,休息日,甲\n2026-03-07,工作日,甲\n", to: "calendar.csv")
        #expect(try site.build(asOf: day).findings == [])
        #expect(try !files("乙正文", in: site).isEmpty == isShown)
    }

    @Test("that is posted for working days needs the year's calendar")
    func noCalendar() throws {
        #expect(try site("日历: 工作日\n").build(asOf: "2026-03-02").findings == ["notices/gs-1.md:2 calendar-year"])
    }
}

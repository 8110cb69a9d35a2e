import Testing

@Suite("The pages of a place")
struct RegionPageTests {
    private let index = "990101001201/index.html"

    private func notice(_ more: String) -> String {
        "---\n标题: 暴雨预警\n公示范围: \"990101001\"\n公示开始: 2026-11-22\n公示天数: 3\n\(more)---\n请注意防范。\n"
    }

    @Test("are topped by urgent notices of the place and those above, from the first to the last day")
    func warnings() throws {
        let site = try SiteFixture(["notices/w-1.md": notice("紧急: 橙色\n")])
        for (day, isShown) in [
            ("2026-11-21", false), ("2026-11-22", true), ("2026-11-24", true), ("2026-11-25", false),
        ] {
            _ = try site.build(asOf: day)
            let pages = [index, "990101001/index.html", "990101001201/2026-06/finance.html"]
            for page in pages {
                #expect(try site.published(page).contains("warning orange 暴雨预警") == isShown, "\(page) \(day)")
            }
            // Neither what lies above nor pages of no place.
            #expect(!(try site.published("990101/index.html").contains("warning orange")))
            #expect(!(try site.published("index.html").contains("warning orange")))
        }
    }

    @Test("show no warning that was withdrawn, and on all pages those of the portal's own place")
    func reach() throws {
        let withdrawn = try SiteFixture(["notices/w-1.md": notice("紧急: 红色\n状态: 撤回\n")])
        _ = try withdrawn.build()
        #expect(!(try withdrawn.published(index).contains("warning")))
        let city = notice("紧急: 红色\n").replacing("990101001", with: "9901")
        let site = try SiteFixture(["notices/w-1.md": city])
        _ = try site.build()
        #expect(try site.published("index.html").contains("warning red"))
        #expect(try site.published(index).contains("warning red"))
    }

    @Test("tell what came in and went out by the latest statement that is public")
    func money() throws {
        let site = try SiteFixture([
            "disclosure/990101001201/2026-06/finance.csv": "项目,本期金额\n收入合计,10.00\n支出合计,3.10\n期末余额,6.90\n",
            "disclosure/990101001201/2026-07/finance.csv": "项目,本期金额\n收入合计,99.00\n支出合计,3.10\n",
            "disclosure/990101001201/2026-07/index.csv": "事项代码,公开日期,草稿\nfinance,2026-08-15,是\n",
        ])
        _ = try site.build()
        #expect(try site.published(index).contains("money 2026-06 10.00 3.10 6.90"))
        #expect(!(try site.published(index).contains("99.00")))
    }

    @Test("list disclosures by year, the latest under the list's own address")
    func years() throws {
        let site = try SiteFixture([
            "disclosure/990101001201/2025-06/finance.csv": "项目,本期金额\n收入合计,10.00\n",
            "disclosure/990101001201/2025-06/index.csv": "事项代码,公开日期\nfinance,2025-07-15\n",
        ])
        _ = try site.build()
        #expect(try site.published("990101001201/disclosure.html").contains("period 2026-06 1 of 2"))
        #expect(try site.published("990101001201/disclosure-2025.html").contains("period 2025-06 1 of 2"))
        #expect(!site.isPublished("990101001201/disclosure-2026.html"))
    }

    @Test("of notices count the days worked that are left")
    func workingDays() throws {
        // 2026-11-23 is a Monday.
        let text = notice("日历: 工作日\n").replacing("2026-11-22", with: "2026-11-20").replacing("公示天数: 3", with: "公示天数: 5")
        let site = try SiteFixture(["notices/w-1.md": text, "calendar.csv": "日期,类型,名称\n2026-11-25,休息日,假日\n"])
        _ = try site.build()
        #expect(try site.published("notices/w-1.html").contains("day 4 of 8, 4 left, 3 worked"))
    }
}

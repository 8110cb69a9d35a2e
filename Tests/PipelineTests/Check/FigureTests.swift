import Diagnostics
import Foundation
import Pipeline
import Testing

@Suite("Figures that do not add up")
struct FigureTests {
    private static let folder = "disclosure/990101001201"
    private static let june = "项目,本期金额\n期初余额,10.00\n收入合计,5.00\n租金,5.00\n支出合计,3.00\n期末余额,12.00\n"
    private static let july = "项目,本期金额\n期初余额,12.00\n收入合计,1.00\n支出合计,2.00\n期末余额,11.00\n"
    private static func index(_ published: String) -> String { "事项代码,公开日期\nfinance,\(published)\n" }

    @Test("stop the build at the cell, and nothing published is touched")
    func stopsTheBuild() throws {
        let site = try SiteFixture(["\(Self.folder)/2026-06/finance.csv": Self.june])
        #expect(try site.build().changes != nil)
        try site.write(Self.june.replacing("期末余额,12.00", with: "期末余额,12.50"), to: "\(Self.folder)/2026-06/finance.csv")
        let result = try site.build()
        #expect(result.findings == ["\(Self.folder)/2026-06/finance.csv:6:6 closing-balance"])
        #expect(result.changes == nil)
        #expect(try site.published("990101001201/2026-06/finance.csv").contains("12.00"))
    }

    @Test("are found between disclosures, on any number of cores")
    func acrossDisclosures() throws {
        let site = try SiteFixture([
            "\(Self.folder)/2026-06/finance.csv": Self.june,
            "\(Self.folder)/2026-07/finance.csv": Self.july.replacing("12.00", with: "12.10").replacing(
                "11.00", with: "11.10"),
            "\(Self.folder)/2026-07/index.csv": Self.index("2026-08-15"),
        ])
        for jobs in [1, 4] {
            #expect(try site.build(jobs: jobs).findings == ["\(Self.folder)/2026-07/finance.csv:2:6 opening-balance"])
        }
    }

    @Test("are found before the day on which they become public")
    func beforeTheirDay() throws {
        let site = try SiteFixture([
            "\(Self.folder)/2026-06/finance.csv": Self.june,
            "\(Self.folder)/2026-07/finance.csv": Self.july.replacing("期初余额,12.00", with: "期初余额,13.00"),
            "\(Self.folder)/2026-07/index.csv": "事项代码,公开日期,定时公开\nfinance,2026-12-15,是\n",
        ])
        #expect(
            try site.build().findings == [
                "\(Self.folder)/2026-07/finance.csv:2:6 opening-balance",
                "\(Self.folder)/2026-07/finance.csv:5:6 closing-balance",
            ])
    }

    @Test("are not looked for in a table that could not be read in full")
    func brokenTable() throws {
        let text = Self.june.replacing("租金,5.00", with: "租金,五元").replacing("期末余额,12.00", with: "期末余额,12.50")
        let site = try SiteFixture(["\(Self.folder)/2026-06/finance.csv": text])
        #expect(try site.build().findings == ["\(Self.folder)/2026-06/finance.csv:4:4 invalid-value"])
    }

    @Test("only warn in a table of free layout")
    func freeTable() throws {
        let site = try SiteFixture([
            "\(Self.folder)/2026-06/meeting.csv": "事由,人次,金额（元）\n开会,１２,100\n巡山,8,50\n合计,21,150\n",
            "\(Self.folder)/2026-06/index.csv": "事项代码,公开日期\nfinance,2026-07-15\nmeeting,2026-07-15\n",
        ])
        let result = try site.build()
        #expect(result.findings == ["\(Self.folder)/2026-06/meeting.csv:4:4 inferred-sum"])
        #expect(result.changes != nil)
    }

    @Test("are found in indicators at the value")
    func indicators() throws {
        let site = try SiteFixture([
            "plan/indicators.csv": "指标编码,指标名称,单位\na,覆盖率,%\nb,组织数,个\n",
            "plan/values.csv": "指标编码,区划代码,期别,值,分子,分母\na,9901,2025,60,1,2\nb,9901,2025,3,,\nb,990101,2025,2,,\n",
        ])
        #expect(
            try site.build().findings == ["plan/values.csv:2:13 indicator-ratio", "plan/values.csv:3:13 indicator-sum"])
    }

    @Test("are missing from the text of the finding itself")
    func privacy() throws {
        let site = try SiteFixture([
            "\(Self.folder)/2026-06/finance.csv": Self.june.replacing("期末余额,12.00", with: "期末余额,9876.54")
        ])
        let finding = try #require(try site.build().report.diagnostics.first)
        #expect(!"\(finding.summary)".contains("9876"))
        #expect(finding.excerpt == nil)
    }
}

import Diagnostics
import Testing

@testable import Pipeline

@Suite("An inspection by gov-cn")
struct InspectionTests {
    /// The row of the self-check table for an indicator, on a day on which the sample is fresh.
    private func row(_ name: String, _ changes: [String: String?] = [:], asOf: String = "2026-07-20") throws
        -> InspectionTable.Row
    {
        let site = try SiteFixture(changes)
        let result = try site.check(.govCN, asOf: asOf)
        let table = try #require(result.inspection)
        return try #require(table.rows.first { $0.indicator.name.zh == name })
    }

    private func findings(_ name: String, _ changes: [String: String?] = [:], asOf: String = "2026-07-20") throws
        -> [String]
    {
        try row(name, changes, asOf: asOf).findings.map { "\($0.location) \($0.rule.id)" }
    }

    private static let settings = "网站名称: 示例公开栏\n主办单位: 示例市民政局\n"

    @Test("has a row an indicator, and says what does not apply")
    func table() throws {
        let table = try #require(try SiteFixture().check(.govCN, asOf: "2026-07-20").inspection)
        #expect(table.rows.count == 14)
        #expect(table.rows.filter { $0.indicator.group == .veto }.allSatisfy { $0.verdict != .failed })
        #expect(try row("附件不可用").verdict == .notApplicable)
        #expect(try row("办事指南要素缺失").verdict == .notApplicable)
    }

    @Test("is made only where it is asked for")
    func onDemand() throws {
        #expect(try SiteFixture().build(asOf: "2026-11-23", into: nil).inspection == nil)
        #expect(try SiteFixture().build(asOf: "2026-11-23", into: nil).report.diagnostics.isEmpty)
    }

    @Test("counts links that lead nowhere, and files that are not what they are called")
    func countsFindings() throws {
        let text = "---\ntitle: 关于\n---\n[空](/nowhere.html)\n"
        #expect(try findings("链接不可用", ["pages/about.md": text]) == ["pages/about.md:4:5 broken-link"])
        #expect(try findings("附件不可用", ["files/a.pdf": "text"]) == ["files/a.pdf attachment-ending"])
    }

    @Test("counts what breaks the law on personal information")
    func leaks() throws {
        // Made up: nobody has this number.
        let text = "---\ntitle: 关于\n---\n找 13800001111\n"
        #expect(try findings("泄露信息", ["pages/about.md": text]).contains("pages/about.md:4:3 mobile-number"))
    }

    @Test("fails a home page with nothing new for more than two weeks")
    func homePage() throws {
        #expect(try row("首页不更新", asOf: "2026-07-29").verdict == .passed)
        #expect(try findings("首页不更新", asOf: "2026-07-30") == ["site.yaml:1 inspection-stale-home"])
    }

    @Test("fails villages without a disclosure, lists without a row and pages without a text")
    func emptyColumns() throws {
        let regions = "区划代码,名称,类型\n9901,示例市,市\n990101,东县,县\n990101001,河口镇,镇\n990101001201,松溪村,村\n990101001202,石桥村,村\n"
        #expect(
            try findings(
                "栏目空白",
                [
                    "regions.csv": regions, "pages/about.md": "---\ntitle: 关于\n---\n\n",
                    "registers/posts/schema.yaml": "title: 岗位\nfields:\n  - {name: a, title: 甲}\n",
                    "registers/posts/data.csv": "甲\n",
                ]) == [
                    "pages/about.md:2 inspection-empty-column", "regions.csv:6 inspection-empty-column",
                    "registers/posts/schema.yaml inspection-empty-column",
                ])
    }

    @Test("fails notices that stand still for half a year")
    func staleColumn() throws {
        let notice = ["notices/a.md": "---\n标题: 甲\n公示范围: 990101001201\n公示开始: 2026-01-01\n公示天数: 7\n---\n乙\n"]
        #expect(try row("栏目不更新", notice, asOf: "2026-07-03").verdict == .passed)
        #expect(try findings("栏目不更新", notice, asOf: "2026-07-04") == ["notices/a.md:2 inspection-stale-column"])
    }

    private static let guide = [
        "services/services.csv":
            "事项编码,事项名称,领域,设定依据,责任部门,下沉方式,受理条件,办理流程,承诺时限,办件类型,收费,结果名称,办理形式,咨询电话,监督电话\n"
            + "a-1,甲,其他,某法,某局,直办,有条件,申请；办理,5个工作日,承诺件,不收费,决定书,窗口,12345,12345\n",
        "services/materials.csv": "事项编码,序号,材料名称\na-1,1,申请表\n",
        "services/sites.csv":
            "站点编码,名称,区划代码,类型,地址,服务时间,无障碍设施\ns-1,甲,990101001201,村为民服务站,村委会,8:30—12:00，13:30—18:00,坡道\n",
    ]

    @Test("names each element that a service guide lacks")
    func guides() throws {
        #expect(try row("办事指南要素缺失", Self.guide).verdict == .passed)
        var lacking = Self.guide
        lacking["services/services.csv"] = "事项编码,事项名称,领域,责任部门,下沉方式,咨询电话\na-1,甲,其他,某局,直办,12345\n"
        lacking["services/materials.csv"] = "事项编码,序号,材料名称\n"
        lacking["services/sites.csv"] = "站点编码,名称,区划代码,类型\ns-1,甲,990101001201,村为民服务站\n"
        let finding = try #require(try row("办事指南要素缺失", lacking).findings.first)
        let summary = finding.summary.zh
        for element in [
            "设定依据", "监督电话", "受理条件", "办理流程", "办结时限", "办件类型", "收费", "结果名称", "办理形式", "申请材料", "办理地点", "办理时间",
        ] {
            #expect(summary.contains(element), "\(element)")
        }
        #expect(!summary.contains("咨询电话"))
    }

    @Test("asks less of what is only made known")
    func announcedService() throws {
        let services = "事项编码,事项名称,领域,设定依据,责任部门,下沉方式,咨询电话,监督电话\na-1,甲,其他,某法,某局,公开告知,12345,12345\n"
        #expect(try row("办事指南要素缺失", ["services/services.csv": services]).verdict == .passed)
    }

    @Test(
        "knows the numbers at the foot of a page by their form",
        arguments: [
            ("网站标识码: \"9901000001\"\nICP备案号: 滇ICP备12345678号-1\n公安备案号: 滇公网安备 99010102000001号\n联系电话: 0990-1000001\n", 0),
            ("网站标识码: \"990100001\"\nICP备案号: 滇ICP备2021001234号\n公安备案号: 滇公网安备99010102000001号\n联系方式: 工作日\n", 1),
            ("网站标识码: \"9901000001\"\nICP备案号: ICP备12345678\n公安备案号: 滇公网安备1号\n网站域名: www.example.com\n", 4),
            ("", 4),
        ])
    func footer(lines: String, count: Int) throws {
        #expect(try row("网站标识", ["site.yaml": Self.settings + lines]).findings.count == count)
    }

    @Test("finds dates in the future and in the wrong order")
    func dates() throws {
        func document(_ lines: String) -> [String: String] {
            ["documents/a.md": "---\n标题: 甲\n发文机关: 某局\n\(lines)---\n乙\n"]
        }
        #expect(try row("日期差错", document("成文日期: 2026-07-01\n发布日期: 2026-07-02\n")).verdict == .passed)
        for lines in [
            "成文日期: 2026-07-03\n发布日期: 2026-07-02\n", "成文日期: 2026-07-21\n", "有效性: 有效\n废止日期: 2026-07-20\n",
            "生效日期: 2026-07-02\n废止日期: 2026-07-01\n",
        ] {
            #expect(try findings("日期差错", document(lines)) == ["documents/a.md:2 inspection-date"], "\(lines)")
        }
        let facility = "设施编码,名称,区划代码,建成年份\nf-1,甲,990101001201,2027\n"
        #expect(try findings("日期差错", ["facilities.csv": facility]) == ["facilities.csv:2 inspection-date"])
    }

    @Test("finds places that do not tell how accessible they are, or are open less than eight hours")
    func places() throws {
        let facilities = """
            设施编码,名称,区划代码,开放时间,每天开放小时,无障碍设施
            f-1,甲,990101001201,8:00—12:00，14:00—18:00,8,坡道
            f-2,乙,990101001201,8:30—12:00,,
            f-3,丙,990101001201,8:00—18:00,8,无
            f-4,丁,990101001201,看情况,,无
            f-5,戊,990101001201,,7.5,无

            """
        #expect(try findings("无障碍信息", ["facilities.csv": facilities]) == ["facilities.csv:3 inspection-accessibility"])
        let hours = try row("开放服务时间", ["facilities.csv": facilities]).findings
        #expect(hours.map(\.location.description) == (3...6).map { "facilities.csv:\($0)" })
        #expect(hours.map(\.summary.zh).first == "每天开放 3.5 小时，不足 8 小时。")
        #expect(hours.map(\.summary.zh).last == "每天开放 7.5 小时，不足 8 小时。")
    }

    @Test(
        "measures thirty square metres for a hundred households to the last digit",
        arguments: [
            ("200", "60", nil), ("200", "59.99", "每百户设施面积比 30 平方米少 0.1 平方米。"),
            ("334", "50", "每百户设施面积比 30 平方米少 15.1 平方米。"), ("", "50", "没有写户数，算不出每百户面积。"),
            ("200", "", "没有写面积。"),
        ] as [(String, String, String?)])
    func area(households: String, area: String, message: String?) throws {
        let regions = "区划代码,名称,类型,户数\n9901,示例市,市,\n990101,东县,县,\n990101001,河口镇,镇,\n990101001201,松溪村,村,\(households)\n"
        let facilities = "设施编码,名称,区划代码,面积\nf-1,甲,990101001201,\(area)\n"
        let row = try row("每百户设施面积", ["regions.csv": regions, "facilities.csv": facilities])
        #expect(row.findings.map(\.summary.zh) == (message.map { [$0] } ?? []))
    }

    @Test("wants every village asked in the newest year, and no count so small that it tells who answered")
    func surveys() throws {
        #expect(try findings("满意度调查覆盖") == ["site.yaml:1 inspection-survey-coverage"])
        #expect(try row("调查结果可识别个人").verdict == .notApplicable)
        func survey(_ region: String, _ year: String, _ counts: String) -> [String: String] {
            ["surveys.csv": "区划代码,期别,有效样本,非常满意,满意,不满意\n\(region),\(year),\(counts)\n"]
        }
        let sound = survey("990101001201", "2025", "60,50,10,0")
        #expect(try row("满意度调查覆盖", sound).verdict == .passed)
        #expect(try row("调查结果可识别个人", sound).verdict == .passed)
        #expect(
            try findings("满意度调查覆盖", survey("990101001", "2025", "60,,,")) == [
                "regions.csv:5 inspection-survey-coverage"
            ])
        #expect(
            try findings("满意度调查覆盖", survey("990101001201", "2024", "60,,,")) == [
                "site.yaml:1 inspection-survey-coverage"
            ])
        #expect(
            try findings("调查结果可识别个人", survey("990101001201", "2025", "60,50,6,4"))
                == ["surveys.csv:2 inspection-small-count"])
    }

}

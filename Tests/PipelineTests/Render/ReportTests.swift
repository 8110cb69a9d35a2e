import Diagnostics
import Model
import Pipeline
import Testing

@Suite("A report's queries and blocks")
struct ReportTests {
    private static let front = "---\n标题: 报告\n编制单位: 示例市民政局\n发布日期: 2026-11-01\n---\n"
    private static let content: [String: String] = [
        "plan/indicators.csv":
            "指标编码,指标名称,单位,比较符,基期值,目标值\nzb-1,覆盖率,%,≥,40,80\nzb-2,面积,平方米,≥,,30\n",
        "plan/values.csv": """
        指标编码,区划代码,期别,值,分子,分母,数据状态
        zb-1,9901,2024,57.1,4,7,核定
        zb-1,9901,2025,85.7,6,7,核定
        zb-1,990101,2025,,,,初步
        zb-2,9901,2025,36.40,,,初步
        zb-2,9901,2025,36.50,,,修订

        """,
        "plan/tasks.csv": "任务编号,任务名称,年度,牵头单位,进展\na,甲,2026,局,已完成\nb,乙,2026,局,滞后\n",
        "disclosure/990101001201/2026-06/finance.csv":
            "项目,行次,本期金额\n一、经营收入,1,1200.50\n管理费用,2,300.00\n管理费用,3,5.00\n补助,4,\n",
        "disclosure/990101001201/2026q3/index.csv": "事项代码,公开日期\ndibao-list,2026-10-15\n",
        "disclosure/990101001201/2026q3/dibao-list.csv": "姓名,保障金额\n张三,455\n",
    ]

    private func result(_ text: String) throws -> (findings: [String], html: String, report: [Diagnostic]) {
        let fixture = try SiteFixture(Self.content.merging(["reports/r.md": Self.front + text + "\n"]) { $1 })
        let result = try fixture.build()
        let html = fixture.isPublished("reports/r.html") ? try fixture.published("reports/r.html") : ""
        return (result.findings.filter { $0.hasPrefix("reports/") }, html, result.report.diagnostics)
    }

    @Test(
        "a query stands for the figure, in the form that is asked for",
        arguments: [
            ("{{ 指标 zb-1 2025 9901 }}", "85.7%"), ("{{ indicator zb-1 2025 示例市 分子 }}", "6"),
            ("{{ 指标 覆盖率 目标 }}", "80%"), ("{{ 指标 zb-2 2025 }}", "36.50"),
            ("{{ 指标 zb-2 2025，带单位，保留1位 }}", "36.5 平方米"),
            ("{{ 指标 zb-1 2025 9901 同比 }}", "提高 28.6 个百分点"),
            ("{{ 指标 zb-1 2025 9901 分子 占 指标 zb-1 2025 9901 分母 }}", "85.7%"),
            ("{{ 表 990101001201/2026-06/finance 经营收入 本期金额 }}", "1,200.50"),
            ("{{ 表 松溪村/2026-06/finance “一、经营收入” 本期金额，万元 }}", "0.12 万元"),
            ("{{ 表 松溪村/2026-06/finance 项目=管理费用 本期金额 }}", "305.00"),
            ("{{ 表 松溪村/2026-06/finance 全部 行数 }}", "4"),
            ("{{ 表 松溪村/2026-06/finance 经营收入 本期金额 减 表 松溪村/2026-06/finance 行次=2 本期金额，增减，带单位 }}", "增加 900.50 元"),
            ("{{ 任务 2026 }} 项，{{ 任务 2026 滞后 }} 项", "2 项，1 项"),
            ("{{ 任务 2026 已完成 占 任务 2026 }}", "50.0%"),
        ])
    func figures(query: String, expected: String) throws {
        let (findings, html, _) = try result("数为" + query + "。")
        #expect(findings == [])
        #expect(html.contains("数为\(expected)。"), "\(html)")
    }

    @Test("a figure that is not known is 未公布, with a warning at its place")
    func unknown() throws {
        let (findings, html, _) = try result("值{{ 指标 zb-1 2025 990101 }}，\n补助{{ 表 松溪村/2026-06/finance 补助 本期金额 }}。")
        #expect(findings == ["reports/r.md:6:2 report-unknown-figure", "reports/r.md:7:3 report-unknown-figure"])
        #expect(html.contains("值未公布，补助未公布。"))
    }

    @Test("code stays as it is, whatever stands in it")
    func code() throws {
        let (findings, html, _) = try result("`{{ 指标 }}`\n\n```swift\n{{ 指标 }}\n```\n\n    {{ 指标 }}")
        #expect(findings == [])
        #expect(html.ranges(of: "{{ 指标 }}").count == 3)
    }

    @Test(
        "a query that names nothing is an error with what was probably meant",
        arguments: [
            ("{{ 指表 zb-1 2025 }}", "report-query", "指标"), ("{{ 指标 zb-3 2025 }}", "report-query", "zb-1"),
            ("{{ 指标 zb-1 2025 东城 }}", "report-query", "东县"),
            ("{{ 表 松溪村/2026-06/financ 经营收入 本期金额 }}", "report-query", "finance"),
            ("{{ 表 松溪村/2026-06/finance 经营收人 本期金额 }}", "report-query", "经营收入"),
            ("{{ 表 松溪村/2026-06/finance 经营收入 本期金 }}", "report-query", "本期金额"),
            ("{{ 表 松溪村/2026-06/finance 管理费用 本期金额 }}", "ambiguous-row", nil),
            ("{{ 指标 zb-1 2025 9901 加 指标 zb-2 2025 9901 }}", "mixed-units", nil),
            ("{{ 指标 zb-1 2025 9901，万員 }}", "report-query", "万元"),
            ("{{ 任务 2026 滞候 }}", "report-query", "滞后"), ("{{ }}", "report-query", nil),
        ])
    func slips(query: String, rule: String, suggestion: String?) throws {
        let (findings, html, report) = try result("前文" + query)
        #expect(findings == ["reports/r.md:6:3 \(rule)"])
        #expect(report.first { $0.rule.id == rule }?.suggestion == suggestion)
        #expect(html.isEmpty, "nothing is published")
    }

    @Test("what is not on the web cannot be quoted, and the finding says why")
    func withheld() throws {
        let (findings, _, report) = try result("{{ 表 松溪村/2026q3/dibao-list 全部 保障金额 }}")
        #expect(findings == ["reports/r.md:6:1 report-withheld"])
        #expect(report.first { $0.rule.id == "report-withheld" }?.summary.zh.contains("只在公示栏张贴") == true)
    }

    @Test(
        "a block with a slip is an error at the line where it stands",
        arguments: [
            ("```chat\n标题: 图\n```", "6 report-block", "chart"),
            ("```chart\n标提: 图\n```", "7:1 report-block", "标题"),
            ("```chart\n标题: 图\n来源: 局\n类型: 折现\n数据: 指标 zb-1 2025\n```", "9:5 report-block", "折线"),
            (
                "```chart\n标题: 图\n来源: 局\n数据:\n  甲: 指标 zb-1 2025 9901\n  乙: 指标 zb-2 2025 9901\n```", "10:3 mixed-units",
                nil
            ),
            ("```chart\n标题: 图\n来源: 局\n数据: 指标 zb-9 2025\n```", "9:5 report-query", "zb-1"),
            ("```chart\n标题: [图\n```", "8:1 yaml-syntax", nil),
            ("```steps\n甲: 乙\n```", "7:1 report-block", nil),
            ("```notice\n标题: 注意\n内容: 正文", "6 block-not-closed", nil),
            ("```chart\n标题: {图: 甲}\n来源: 局\n数据: 指标 zb-1 2025 9901\n```", "7:5 report-block", nil),
            ("```chart\n标题: 图\n来源: 局\n小数: -3\n数据: 指标 zb-1 2025 9901\n```", "9:5 report-block", nil),
            ("```notice\n标题: 注意\n内容: [一, 二]\n```", "8:5 report-block", nil),
            ("```contact\n单位: 村委会\n电话:\n  - 0990-1100100\n```", "9:3 report-block", nil),
            ("```attachment\n标题: 表\n文件: /files/none.pdf\n```", "8:5 broken-link", nil),
        ])
    func blocks(text: String, place: String, suggestion: String?) throws {
        let (findings, _, report) = try result(text)
        #expect(findings == ["reports/r.md:\(place)"])
        #expect(report.first { $0.location.file == "reports/r.md" }?.suggestion == suggestion)
    }

    @Test("a chart has figures by period and place; what is not known stays a gap")
    func chart() throws {
        let (findings, html, _) = try result(
            "```chart\n类型: 折线\n标题: 覆盖率\n来源: 局\n期别: 2024 至 2025\n地区: [示例市, 东县]\n数据: 指标 zb-1 {期} {区}\n目标: 指标 zb-1 目标\n```"
        )
        #expect(findings == [])
        #expect(html.contains("line 覆盖率 % 2024年 2025年 示例市: 57.1 85.7 东县: nil nil ≥80"))
    }

    @Test("drafts and reports of a later day have no page")
    func withheldReports() throws {
        for line in ["发布日期: 2026-12-01", "发布日期: 2026-11-01\n草稿: 是"] {
            let fixture = try SiteFixture(["reports/r.md": "---\n标题: 报告\n编制单位: 局\n\(line)\n---\n正文\n"])
            #expect(try fixture.build().findings == [])
            #expect(!fixture.isPublished("reports/r.html") && !fixture.isPublished("reports/index.html"))
        }
    }
}

import Foundation
import Model
import Pipeline
import Templates
import Testing

/// A report with the portal's own templates: what it quotes is what the tables say, wherever it stands.
@Suite("A report whose data changes")
struct ReportFigureTests {
    private static let files: [String: String] = [
        "site.yaml": "网站名称: 示例公开栏\n主办单位: 示例市民政局\n",
        "regions.csv": "区划代码,名称,类型\n9901,示例市,市\n990101,东县,县\n990101001,河口镇,镇\n990101001201,松溪村,村\n",
        "obligations.csv": "事项代码,公开事项,类别,公开频次,公开层级,公开渠道,标准表\nfinance,村级财务收支,财务公开,每月,村,网站,statement\n",
        "disclosure/990101001201/2026-06/index.csv": "事项代码,公开日期\nfinance,2026-07-15\n",
        "disclosure/990101001201/2026-06/finance.csv": "项目,本期金额\n经营收入,1200.50\n补助收入,800.00\n",
        "plan/indicators.csv": "指标编码,指标名称,单位,目标值\nzb-1,覆盖率,%,80\n",
        "plan/values.csv": "指标编码,区划代码,期别,值\nzb-1,990101,2024,57.1\nzb-1,990101,2025,85.7\n",
        "reports/r.md": """
        ---
        标题: 报告
        编制单位: 示例市民政局
        发布日期: 2026-11-01
        ---
        ## 覆盖率 {{ 指标 zb-1 2025 东县 }}

        经营收入 {{ 表 松溪村/2026-06/finance 经营收入 本期金额 }} 元，覆盖率 {{ 指标 zb-1 2025 990101 同比 }}。

        ```metric
        经营收入: 表 松溪村/2026-06/finance 经营收入 本期金额
        ```

        ```chart
        标题: 收入
        来源: 村财务
        项目: [经营收入, 补助收入]
        数据: 表 松溪村/2026-06/finance {项} 本期金额
        ```

        ```table
        标题: 覆盖率
        期别: 2024 至 2025
        数据: 指标 zb-1 {期} 990101
        ```

        """,
    ]

    private func page(_ changes: [String: String] = [:]) throws -> String {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("noticeboard-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for (file, text) in Self.files.merging(changes, uniquingKeysWith: { $1 }) {
            let url = root.appendingPathComponent("content/" + file)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        let options = Build.Options(
            content: root.appendingPathComponent("content").path, output: root.appendingPathComponent("site").path,
            asOf: try #require(Day("2026-11-23")), jobs: 2)
        let result = try Build(options, theme: NoticeboardTheme(), progress: SilentProgress()).run()
        #expect(result.report.diagnostics == [])
        return try String(contentsOf: root.appendingPathComponent("site/reports/r.html"), encoding: .utf8)
    }

    @Test("changes in sentence, metric, label and table of the chart, and in the words for those who cannot see it")
    func everywhere() throws {
        let before = try page()
        let after = try page([
            "disclosure/990101001201/2026-06/finance.csv": "项目,本期金额\n经营收入,3400.75\n补助收入,800.00\n"
        ])
        for (page, figure) in [(before, "1,200.50"), (after, "3,400.75")] {
            #expect(page.contains("<p>经营收入 \(figure) 元"))
            #expect(page.contains("<dd>\(figure) 元</dd>"))
            #expect(page.contains(">\(figure)</text>"))
            #expect(page.contains("<th scope=\"row\">经营收入</th><td class=\"number\">\(figure)</td>"))
            #expect(page.contains("最高 经营收入 \(figure) 元"))
        }
        #expect(!after.contains("1,200.50"))
    }

    @Test("changes in headings and their table of contents, comparisons and tables")
    func indicators() throws {
        let before = try page()
        #expect(before.contains("覆盖率 85.7%</h"))
        #expect(before.contains("提高 28.6 个百分点"))
        let after = try page(["plan/values.csv": "指标编码,区划代码,期别,值\nzb-1,990101,2024,57.1\nzb-1,990101,2025,50.0\n"])
        #expect(after.contains("覆盖率 50.0%</h"))
        #expect(after.contains("降低 7.1 个百分点"))
        #expect(after.contains("<td class=\"number\">50.0</td>") && !after.contains("85.7"))
    }
}

import Model
import Testing

@Suite("What a chart shows, in words")
struct ChartFindingTests {
    private func chart(
        _ kind: Chart.Kind, _ values: [String?], unit: String = "%", targets: [Chart.Target?] = []
    ) -> Chart {
        Chart(
            kind, title: "覆盖率", unit: unit, categories: values.indices.map { "第\($0 + 1)项" },
            series: [.init("实际", values.map { $0.flatMap { ExactDecimal($0) } })], targets: targets)
    }

    @Test("names the highest and the lowest")
    func extremes() {
        #expect(chart(.bar, ["57.1", "85.7", "80.0"]).finding == "最高 第2项 85.7%，最低 第1项 57.1%。")
        #expect(chart(.bar, ["5", "5.0"], unit: "个").finding == "2 项都是 5 个。")
    }

    @Test("tells from where to where a line goes, shares in percentage points")
    func trend() {
        #expect(chart(.line, ["57.1", "85.7"]).finding == "从 第1项 的 57.1%到 第2项 的 85.7%，增加 28.6 个百分点。")
        #expect(chart(.line, ["8", "7"], unit: "个").finding == "从 第1项 的 8 个到 第2项 的 7 个，减少 1 个。")
    }

    @Test("says what is not known, and counts it neither as zero nor as lowest")
    func unknown() {
        #expect(chart(.bar, ["57.1", nil, "80.0"]).finding == "最高 第3项 80.0%，最低 第1项 57.1%。未公布：第2项。")
        #expect(chart(.bar, [nil, nil]).finding == "全部未公布。")
        #expect(chart(.bar, []).finding == "没有数据。")
    }

    @Test("counts what has reached its target")
    func targets() throws {
        let target = Chart.Target(try #require(ExactDecimal("80")))
        #expect(
            chart(.progress, ["57.1", "80.0"], targets: [target]).finding.hasSuffix(
                "有目标和数值的 2 项中，1 项达到目标（目标 ≥80%）。"))
    }

    @Test(
        "labels stay whole up to a million, then are in 万 and 亿",
        arguments: [
            ("659292", "659,292"), ("1234567", "123.46万"), ("-250000000", "-2.5亿"), ("36.40", "36.40"),
        ])
    func labels(value: String, expected: String) {
        #expect(ChartFigure.label(ExactDecimal(value)) == expected)
        #expect(ChartFigure.label(nil as ExactDecimal?) == "未公布")
    }
}

import HTML
import Model
import Testing

@testable import Templates

@Suite("A chart on a page")
struct ChartViewTests {
    private func html(_ chart: Chart, showsTable: Bool = true) -> String {
        var buffer = HTMLBuffer()
        ChartView(chart, id: "c1", showsTable: showsTable).write(to: &buffer)
        return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    private let chart = Chart(
        .grouped, title: "设施面积", unit: "平方米", source: "云麓市民政局", categoryHeading: "地区", categories: ["青岚区", "岫川县"],
        series: [
            .init("2021年", [ExactDecimal("34.68"), ExactDecimal("21.55")]),
            .init("2025年", [ExactDecimal("47.85"), nil]),
        ], targets: [.init(ExactDecimal(units: 30))])

    @Test("has its title, unit and source in words, and the main finding for those who cannot see it")
    func words() {
        let html = html(chart)
        #expect(html.contains("<strong>设施面积</strong>"))
        #expect(html.contains("单位：平方米") && html.contains("数据来源：云麓市民政局"))
        #expect(html.contains("role=\"img\" aria-labelledby=\"c1-t c1-d\""))
        #expect(html.contains("<desc id=\"c1-d\">2021年：最高 青岚区 34.68 平方米，最低 岫川县 21.55 平方米。"))
    }

    @Test("has every figure in a table, what is not known as such")
    func table() {
        let html = html(chart)
        #expect(html.contains("<th scope=\"row\">岫川县</th><td class=\"number\">21.55</td><td class=\"number\">未公布</td>"))
        #expect(html.contains("<td class=\"number\">≥30</td>"))
        #expect(!self.html(chart, showsTable: false).contains("<table"))
    }

    @Test("tells series apart by patterns with ids of its own")
    func patterns() {
        let html = html(chart)
        #expect(html.contains("<pattern id=\"c1-p1\"") && html.contains("url(#c1-p1)"))
        #expect(Set(html.values(of: "id")).count == html.values(of: "id").count)
    }

    @Test("without a single figure is a sentence and no drawing")
    func empty() {
        let html = html(Chart(.bar, title: "空", categories: ["一"], series: [.init("", [nil])]))
        #expect(!html.contains("<svg") && html.contains("全部未公布。"))
    }
}

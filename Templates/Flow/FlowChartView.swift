import HTML
import Model

/// A flow chart as SVG: drawn when the portal is built, readable without script, its text being text.
///
/// The steps below it say the same, so readers of the screen hear its title alone.
struct FlowChartView: Markup {
    let name: String
    let chart: FlowChart

    init(name: String, flow: StepFlow) {
        self.name = name
        chart = FlowChart(flow)
    }

    @MarkupBuilder var content: some Markup {
        Requirement(.flowStyleSheet)
        Element(
            "svg",
            [
                .class("flow-chart"), .named("viewBox", "0 0 \(chart.width) \(chart.height)"),
                .named("width", String(chart.width)), .named("height", String(chart.height)), .role("img"),
                .labelled(by: "flow-title flow-desc"), .searchable(false),
            ],
            FlowChartDrawing(name: name, chart: chart))
    }
}

private struct FlowChartDrawing: Markup {
    let name: String
    let chart: FlowChart

    var content: some Markup {
        Element("title", [.id("flow-title")], Text("\(name)：办理流程图"))
        Element("desc", [.id("flow-desc")], Text("共 \(chart.boxes.count) 步，自上而下。文字说明见“分步说明”。"))
        ForEach(chart.edges) { FlowEdge(edge: $0) }
        ForEach(chart.boxes) { FlowBox(box: $0) }
        ForEach(chart.exits) { exit in
            FlowFrame(frame: exit.frame, style: "exit", radius: 0)
            ForEach(exit.lines) { FlowLine(line: $0) }
        }
        if let end = chart.end {
            FlowFrame(frame: end, style: "end", radius: end.height / 2)
            FlowLine(
                line: .init(
                    text: "结束", x: end.center - FlowChart.Measures.nameSize,
                    baseline: FlowChart.Measures.baseline(
                        top: end.y, line: end.height, size: FlowChart.Measures.nameSize),
                    size: FlowChart.Measures.nameSize, isStrong: true))
        }
    }
}

private struct FlowBox: Markup {
    let box: FlowChart.Box

    var content: some Markup {
        let radius = FlowChart.Measures.numberRadius
        let x = box.frame.x + FlowChart.Measures.padding + radius
        let y = box.frame.y + FlowChart.Measures.padding + radius
        FlowFrame(frame: box.frame, style: box.isDisclosed ? "disclosed" : nil, radius: 4)
        Element(
            "circle", [.named("cx", String(x)), .named("cy", String(y)), .named("r", String(radius))], EmptyMarkup())
        Element(
            "text",
            [
                .class("number"), .named("x", String(x)), .named("y", String(y + 6)), .named("font-size", "16"),
                .named("text-anchor", "middle"),
            ], Text(String(box.number)))
        ForEach(box.lines) { FlowLine(line: $0) }
    }
}

private struct FlowFrame: Markup {
    let frame: FlowChart.Rectangle
    let style: String?
    let radius: Int

    var content: some Markup {
        Element(
            "rect",
            [
                .class(style), .named("x", String(frame.x)), .named("y", String(frame.y)),
                .named("width", String(frame.width)), .named("height", String(frame.height)),
                .named("rx", String(radius)),
            ], EmptyMarkup())
    }
}

private struct FlowLine: Markup {
    let line: FlowChart.Line

    var content: some Markup {
        Element(
            "text",
            [
                .named("x", String(line.x)), .named("y", String(line.baseline)),
                .named("font-size", String(line.size)), .named("font-weight", line.isStrong ? "600" : nil),
            ], Text(line.text))
    }
}

/// A line with its head, which points the way the last part goes.
private struct FlowEdge: Markup {
    let edge: FlowChart.Edge

    var content: some Markup {
        Element("path", [.class("way"), .named("d", line)], EmptyMarkup())
        Element("path", [.class("head"), .named("d", head)], EmptyMarkup())
    }

    private var line: String {
        var path = ""
        for (position, point) in edge.points.enumerated() {
            path += position == 0 ? "M\(point.x) \(point.y)" : "L\(point.x) \(point.y)"
        }
        return path
    }

    private var head: String {
        guard let tip = edge.points.last, let before = edge.points.dropLast().last else { return "" }
        let length = FlowChart.Measures.arrowLength
        if before.x == tip.x { return "M\(tip.x) \(tip.y)l-5 -\(length)h10z" }
        return before.x < tip.x ? "M\(tip.x) \(tip.y)l-\(length) -5v10z" : "M\(tip.x) \(tip.y)l\(length) -5v10z"
    }
}

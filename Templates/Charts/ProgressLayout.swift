import Model

/// How far each category has come: a bar on its track, the target as a line across with its figure.
struct ProgressLayout {
    static func drawing(of chart: Chart) -> ChartDrawing {
        var drawing = ChartDrawing()
        // What is drawn is the last series; one before it is where things began.
        let names = chart.series.map(\.name)
        ChartLegend.add(names, asBars: true, to: &drawing)
        let goals = chart.targets.compactMap { $0?.value }
        let scale = ChartScale((chart.knownValues + goals).map { WideDecimal($0) }, fromZero: true)
        let zero = scale.position(of: .zero, along: ChartDrawing.width)
        for (category, name) in chart.categories.enumerated() {
            let target = chart.target(at: category)
            heading(name, chart.series.last?.values[category] ?? nil, target, on: &drawing)
            let top = drawing.height
            let thickness = chart.series.count > 1 ? 110 : 160
            for (number, series) in chart.series.enumerated() {
                let y = drawing.height
                drawing.shapes.append(.track(.init(x: 0, y: y, width: ChartDrawing.width, height: thickness)))
                if let value = series.values[category] {
                    let end = scale.position(of: value, along: ChartDrawing.width)
                    drawing.shapes.append(
                        .bar(
                            .init(x: min(zero, end), y: y, width: abs(end - zero), height: thickness), series: number))
                }
                drawing.height += thickness + 20
            }
            if let target {
                let x = scale.position(of: target.value, along: ChartDrawing.width)
                drawing.shapes.append(
                    .rule(.init(x: x, y: top - 30), .init(x: x, y: drawing.height + 10), .target))
            }
            drawing.height += 140
        }
        drawing.height = max(0, drawing.height - 80)
        return drawing
    }

    /// The category, and on the next line the figure with what it is to reach.
    private static func heading(
        _ name: String, _ value: ExactDecimal?, _ target: Chart.Target?, on drawing: inout ChartDrawing
    ) {
        let figure = ChartFigure.label(value)
        let goal = target.map { target in
            let state = value.map { target.isMet(by: $0) ? "，已达到" : "，未达到" } ?? ""
            return "目标 \(target.text)\(state)"
        }
        let right = figure + (goal.map { "　\($0)" } ?? "")
        let room = ChartDrawing.width - TextMeasure.width(of: right) - ChartLabel.size
        let fits = TextMeasure.width(of: name) <= room
        for line in TextMeasure.lines(of: name, within: ChartDrawing.width) {
            drawing.add(ChartLabel(text: line, at: .init(x: 0, y: drawing.height + 150)))
            drawing.height += ChartLabel.lineHeight
        }
        if fits { drawing.height -= ChartLabel.lineHeight }
        drawing.add(
            ChartLabel(
                text: right, at: .init(x: ChartDrawing.width, y: drawing.height + 150), anchor: .end,
                style: value == nil ? .quiet : .strong))
        drawing.height += ChartLabel.lineHeight + 50
    }
}

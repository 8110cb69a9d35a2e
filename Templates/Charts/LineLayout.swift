import Model

/// Lines over time, a mark a figure, the axis at the left.
struct LineLayout {
    private static let plotHeight = 1700

    static func drawing(of chart: Chart) -> ChartDrawing {
        var drawing = ChartDrawing()
        ChartLegend.add(chart.series.map(\.name), asBars: false, to: &drawing)
        let goals = chart.targets.compactMap { $0?.value }
        let scale = ChartScale((chart.knownValues + goals).map { WideDecimal($0) }, fromZero: false)
        // Heights can't be compared where the foot is not zero.
        if !scale.includesZero { drawing.note("纵轴不从零开始") }
        let ticks = scale.ticks.map { ($0, ChartFigure.tick($0)) }
        let left = (ticks.map { TextMeasure.width(of: $0.1) }.max() ?? 0) + 60
        // Room for the figure of a point that lies at the top.
        let frame = ChartDrawing.Frame(
            x: left, y: drawing.height + 220, width: ChartDrawing.width - left, height: plotHeight)
        let plot = LinePlot(
            scale: scale, frame: frame, categories: chart.categories,
            series: chart.series.enumerated().map { ($0, $1.values) })
        for (tick, text) in ticks {
            let y = plot.y(tick)
            let isFoot = tick == .zero || tick == scale.lower
            drawing.shapes.append(
                .rule(.init(x: left, y: y), .init(x: frame.maxX, y: y), isFoot ? .axis : .grid))
            drawing.add(
                ChartLabel(text: text, at: .init(x: left - 60, y: y + 50), anchor: .end, style: .quiet))
        }
        target(of: chart, in: plot, on: &drawing)
        plot.draw(on: &drawing)
        drawing.height = frame.maxY + 230
        return drawing
    }

    private static func target(of chart: Chart, in plot: LinePlot, on drawing: inout ChartDrawing) {
        guard let target = chart.sharedTarget else { return }
        let y = plot.y(WideDecimal(target.value))
        drawing.shapes.append(.rule(.init(x: plot.frame.x, y: y), .init(x: plot.frame.maxX, y: y), .target))
        drawing.add(ChartLabel(text: "目标 \(target.text)", at: .init(x: plot.frame.x + 40, y: y - 50)))
    }
}

import Model

/// A small line drawing a place, two side by side, all to the same scale.
struct MultiplesLayout {
    private static let columns = 2
    private static let gap = 200
    private static let plotHeight = 800

    static func drawing(of chart: Chart) -> ChartDrawing {
        var drawing = ChartDrawing()
        let goals = chart.targets.compactMap { $0?.value }
        let scale = ChartScale((chart.knownValues + goals).map { WideDecimal($0) }, fromZero: false)
        if !scale.includesZero { drawing.note("纵轴不从零开始") }
        if let target = chart.sharedTarget { drawing.note("虚线：目标 \(target.text)") }
        let width = (ChartDrawing.width - gap) / columns
        for start in stride(from: 0, to: chart.series.count, by: columns) {
            let row = Array(chart.series[start..<min(start + columns, chart.series.count)])
            let names = row.map { TextMeasure.lines(of: $0.name, within: width) }
            let headHeight = (names.map(\.count).max() ?? 1) * ChartLabel.lineHeight
            for (column, series) in row.enumerated() {
                let left = column * (width + gap)
                for (number, line) in names[column].enumerated() {
                    drawing.add(
                        ChartLabel(
                            text: line,
                            at: .init(x: left, y: drawing.height + 150 + number * ChartLabel.lineHeight),
                            style: .strong))
                }
                let frame = ChartDrawing.Frame(
                    x: left, y: drawing.height + headHeight + 220, width: width, height: plotHeight)
                panel(series, of: chart, scale, frame, on: &drawing)
            }
            drawing.height += headHeight + 220 + plotHeight + 380
        }
        drawing.height = max(0, drawing.height - 150)
        return drawing
    }

    private static func panel(
        _ series: Chart.Series, of chart: Chart, _ scale: ChartScale, _ frame: ChartDrawing.Frame,
        on drawing: inout ChartDrawing
    ) {
        var plot = LinePlot(
            scale: scale, frame: frame, categories: chart.categories, series: [(0, series.values)])
        plot.labelCount = 3
        let foot = plot.y(scale.includesZero ? .zero : scale.lower)
        drawing.shapes.append(.rule(.init(x: frame.x, y: foot), .init(x: frame.maxX, y: foot), .axis))
        if let target = chart.sharedTarget {
            let y = plot.y(WideDecimal(target.value))
            drawing.shapes.append(.rule(.init(x: frame.x, y: y), .init(x: frame.maxX, y: y), .target))
        }
        plot.draw(on: &drawing)
    }
}

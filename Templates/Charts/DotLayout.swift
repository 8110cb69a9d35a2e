import Model

/// A line a category with a mark a series on it: for comparing where things stand, not how large they are.
struct DotLayout {
    static func drawing(of chart: Chart) -> ChartDrawing {
        var drawing = ChartDrawing()
        ChartLegend.add(chart.series.map(\.name), asBars: false, to: &drawing)
        let goals = chart.targets.compactMap { $0?.value }
        let scale = ChartScale((chart.knownValues + goals).map { WideDecimal($0) }, fromZero: false)
        if let target = chart.sharedTarget { drawing.note("虚线：目标 \(target.text)") }
        let margin = 60
        let length = ChartDrawing.width - 2 * margin
        let top = drawing.height
        var rows: [ChartDrawing.Shape] = []
        for (category, name) in chart.categories.enumerated() {
            heading(name, figures: chart.series.map { ChartFigure.label($0.values[category]) }, on: &drawing)
            let y = drawing.height + 80
            let points = chart.series.map { series in
                series.values[category].map { value in
                    ChartDrawing.Point(x: margin + scale.position(of: value, along: length), y: y)
                }
            }
            drawing.shapes.append(.rule(.init(x: 0, y: y), .init(x: ChartDrawing.width, y: y), .grid))
            let known = points.compactMap(\.self)
            if let low = known.map(\.x).min(), let high = known.map(\.x).max(), low < high {
                rows.append(.rule(.init(x: low, y: y), .init(x: high, y: y), .link))
            }
            for (series, point) in points.enumerated() {
                if let point { rows.append(.marker(point, series: series)) }
            }
            if let target = chart.target(at: category) {
                let x = margin + scale.position(of: target.value, along: length)
                rows.append(.rule(.init(x: x, y: y - 70), .init(x: x, y: y + 70), .target))
            }
            drawing.height += 240
        }
        guard !chart.categories.isEmpty else { return drawing }
        drawing.height -= 60
        drawing.shapes += rows
        ValueAxis(scale: scale, start: margin, length: length).draw(from: top, on: &drawing)
        return drawing
    }

    /// The category with its figures at the right, or on lines of their own where they leave it too little room.
    private static func heading(_ name: String, figures: [String], on drawing: inout ChartDrawing) {
        let figures = TextMeasure.lines(of: figures.joined(separator: " → "), within: ChartDrawing.width)
        let widest = figures.map { TextMeasure.width(of: $0) }.max() ?? 0
        let isBeside = figures.count == 1 && widest + 700 <= ChartDrawing.width
        let room = isBeside ? ChartDrawing.width - widest - ChartLabel.size : ChartDrawing.width
        for line in TextMeasure.lines(of: name, within: room) {
            drawing.add(ChartLabel(text: line, at: .init(x: 0, y: drawing.height + 150)))
            drawing.height += ChartLabel.lineHeight
        }
        if isBeside { drawing.height -= ChartLabel.lineHeight }
        for line in figures {
            drawing.add(
                ChartLabel(
                    text: line, at: .init(x: ChartDrawing.width, y: drawing.height + 150), anchor: .end,
                    style: .strong))
            drawing.height += ChartLabel.lineHeight
        }
    }
}

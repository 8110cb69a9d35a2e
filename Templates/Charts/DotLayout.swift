import Model

/// A line a category with a mark a series on it: for comparing where things stand, not how large they are.
struct DotLayout {
    static func drawing(of chart: Chart) -> ChartDrawing {
        var drawing = ChartDrawing()
        ChartLegend.add(chart.series.map(\.name), asBars: false, to: &drawing)
        let goals = chart.targets.compactMap { $0?.value }
        let scale = ChartScale((chart.knownValues + goals).map { WideDecimal($0) }, fromZero: false)
        let margin = 60
        let length = ChartDrawing.width - 2 * margin
        let top = drawing.height
        var rows: [ChartDrawing.Shape] = []
        for (category, name) in chart.categories.enumerated() {
            let figures = chart.series.map { ChartFigure.label($0.values[category]) }.joined(separator: " → ")
            let room = ChartDrawing.width - TextMeasure.width(of: figures) - ChartLabel.size
            let lines = TextMeasure.lines(of: name, within: max(room, 700))
            for (number, line) in lines.enumerated() {
                drawing.add(
                    ChartLabel(text: line, at: .init(x: 0, y: drawing.height + 150 + number * ChartLabel.lineHeight)))
            }
            // Where the figures leave no room beside the name they stand below it.
            let shift = room < 700 ? lines.count : lines.count - 1
            drawing.add(
                ChartLabel(
                    text: figures,
                    at: .init(x: ChartDrawing.width, y: drawing.height + 150 + shift * ChartLabel.lineHeight),
                    anchor: .end, style: .strong))
            drawing.height += (shift + 1) * ChartLabel.lineHeight
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
}

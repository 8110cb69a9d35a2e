import Model

/// What the patterns and marks stand for, above the drawing, in as many lines as it takes.
enum ChartLegend {
    private static let swatch = 140
    private static let gap = 60

    /// Adds it to the drawing and makes the drawing as high. Nothing for a single series: the title names it.
    static func add(_ names: [String], asBars: Bool, to drawing: inout ChartDrawing) {
        guard names.count > 1 else { return }
        var x = 0
        for (series, name) in names.enumerated() {
            let room = ChartDrawing.width - swatch - gap
            let lines = TextMeasure.lines(of: name, within: room)
            let width = swatch + gap + (lines.map { TextMeasure.width(of: $0) }.max() ?? 0)
            if x > 0, x + width > ChartDrawing.width {
                x = 0
                drawing.height += ChartLabel.lineHeight
            }
            let (left, top) = (x, drawing.height)
            if asBars {
                drawing.shapes.append(
                    .bar(.init(x: left, y: top + 30, width: swatch, height: swatch), series: series))
            } else {
                let middle = ChartDrawing.Point(x: left + swatch / 2, y: top + 100)
                drawing.shapes.append(
                    .path([.init(x: left, y: middle.y), .init(x: left + swatch, y: middle.y)], series: series))
                drawing.shapes.append(.marker(middle, series: series))
            }
            for (number, line) in lines.enumerated() {
                drawing.add(
                    ChartLabel(
                        text: line,
                        at: .init(x: left + swatch + gap, y: top + 150 + number * ChartLabel.lineHeight)))
            }
            drawing.height += (lines.count - 1) * ChartLabel.lineHeight
            x += width + 3 * gap
        }
        drawing.height += ChartLabel.lineHeight + 80
    }
}

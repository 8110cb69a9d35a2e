import Model

/// Lying bars, a group a category: names of places and items are long, and a phone is narrow.
struct BarLayout {
    private let chart: Chart
    private let scale: ChartScale
    private let isStacked: Bool
    /// Where the bars may lie; what is left and right of it is for figures.
    private let left: Int
    private let length: Int

    private static let thickness = 180
    private static let labelGap = 60

    static func drawing(of chart: Chart) -> ChartDrawing {
        var drawing = ChartDrawing()
        ChartLegend.add(chart.series.map(\.name), asBars: true, to: &drawing)
        BarLayout(chart).draw(on: &drawing)
        return drawing
    }

    private init(_ chart: Chart) {
        self.chart = chart
        isStacked = chart.kind == .stacked
        let stacks = chart.categories.indices.map { Self.stack(of: chart, at: $0) }
        let values =
            isStacked ? stacks.flatMap { [$0.below, $0.above] } : chart.knownValues.map { WideDecimal($0) }
        scale = ChartScale(values, fromZero: true)
        let labels = isStacked ? stacks.map(\.label) : chart.series.flatMap { $0.values.map { ChartFigure.label($0) } }
        let widest = (labels.map { TextMeasure.width(of: $0) }.max() ?? 0) + Self.labelGap
        left = scale.lower < .zero ? widest : 0
        length = max(400, ChartDrawing.width - left - widest)
    }

    private func draw(on drawing: inout ChartDrawing) {
        let zero = x(.zero)
        for (category, name) in chart.categories.enumerated() {
            for line in TextMeasure.lines(of: name, within: ChartDrawing.width) {
                drawing.add(ChartLabel(text: line, at: .init(x: 0, y: drawing.height + 150)))
                drawing.height += ChartLabel.lineHeight
            }
            let top = drawing.height
            drawing.height += 20
            if isStacked {
                drawStack(at: category, on: &drawing)
            } else {
                for (number, series) in chart.series.enumerated() {
                    drawBar(series.values[category], of: number, on: &drawing)
                }
            }
            drawing.shapes.append(.rule(.init(x: zero, y: top), .init(x: zero, y: drawing.height - 10), .axis))
            drawing.height += 120
        }
        if !chart.categories.isEmpty { drawing.height -= 100 }
    }

    private func drawBar(_ value: ExactDecimal?, of series: Int, on drawing: inout ChartDrawing) {
        let top = drawing.height
        let isNegative = value.map { $0.units < 0 } ?? false
        let end = value.map { x(WideDecimal($0)) } ?? x(.zero)
        if value != nil { drawing.shapes.append(.bar(frame(from: x(.zero), to: end, top: top), series: series)) }
        drawing.add(
            ChartLabel(
                text: ChartFigure.label(value),
                at: .init(x: end + (isNegative ? -Self.labelGap : Self.labelGap), y: top + 140),
                anchor: isNegative ? .end : .start, style: value == nil ? .quiet : .strong))
        drawing.height += Self.thickness + 30
    }

    private func drawStack(at category: Int, on drawing: inout ChartDrawing) {
        let top = drawing.height
        var (above, below) = (WideDecimal.zero, WideDecimal.zero)
        for (number, series) in chart.series.enumerated() {
            guard let value = series.values[category].map({ WideDecimal($0) }), value != .zero else { continue }
            let start = value.isNegative ? below : above
            drawing.shapes.append(.bar(frame(from: x(start), to: x(start + value), top: top), series: number))
            if value.isNegative { below += value } else { above += value }
        }
        let stack = Self.stack(of: chart, at: category)
        drawing.add(
            ChartLabel(
                text: stack.label, at: .init(x: x(above) + Self.labelGap, y: top + 140),
                style: stack.isComplete ? .strong : .quiet))
        drawing.height += Self.thickness + 30
    }

    private func x(_ value: WideDecimal) -> Int { left + scale.position(of: value, along: length) }

    private func frame(from start: Int, to end: Int, top: Int) -> ChartDrawing.Frame {
        .init(x: min(start, end), y: top, width: abs(end - start), height: Self.thickness)
    }

    private struct Stack {
        var above = WideDecimal.zero
        var below = WideDecimal.zero
        var known = 0
        var isComplete = true

        /// A sum with a part unknown is no sum.
        var label: String {
            isComplete ? ChartFigure.label(above + below) : known > 0 ? "部分未公布" : ChartFigure.unknown
        }
    }

    private static func stack(of chart: Chart, at category: Int) -> Stack {
        var stack = Stack()
        for series in chart.series {
            guard let value = series.values[category].map({ WideDecimal($0) }) else {
                stack.isComplete = false
                continue
            }
            stack.known += 1
            if value.isNegative { stack.below += value } else { stack.above += value }
        }
        return stack
    }
}

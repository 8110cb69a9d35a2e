import Model

/// Lines through figures within a frame. A figure that is not known breaks the line and says so in its place.
struct LinePlot {
    let scale: ChartScale
    let frame: ChartDrawing.Frame
    let categories: [String]
    let series: [(number: Int, values: [ExactDecimal?])]
    /// The most that get their figure beside them.
    var labelCount = Int.max

    func x(_ category: Int) -> Int { frame.x + (2 * category + 1) * frame.width / (2 * max(1, categories.count)) }

    func y(_ value: WideDecimal) -> Int { frame.maxY - scale.position(of: value, along: frame.height) }

    func draw(on drawing: inout ChartDrawing) {
        for line in series {
            for run in runs(of: line.values) {
                if run.count > 1 { drawing.shapes.append(.path(run, series: line.number)) }
            }
            for point in points(of: line.values).compactMap(\.self) {
                drawing.shapes.append(.marker(point, series: line.number))
            }
        }
        drawGaps(on: &drawing)
        drawCategories(on: &drawing)
        drawFigures(on: &drawing)
    }

    private func points(of values: [ExactDecimal?]) -> [ChartDrawing.Point?] {
        values.enumerated().map { category, value in
            value.map { .init(x: x(category), y: y(WideDecimal($0))) }
        }
    }

    /// Points next to each other, with gaps between the runs.
    private func runs(of values: [ExactDecimal?]) -> [[ChartDrawing.Point]] {
        points(of: values).split(separator: nil).map { $0.compactMap(\.self) }
    }

    private func drawGaps(on drawing: inout ChartDrawing) {
        for category in categories.indices where series.allSatisfy({ $0.values[category] == nil }) {
            let label = ChartLabel(
                text: ChartFigure.unknown, at: .init(x: x(category) + 50, y: frame.maxY - 40), style: .quiet,
                isTurned: true)
            if !drawing.labels.contains(where: { $0.frame.overlaps(label.frame) }) { drawing.add(label) }
        }
    }

    /// As many names as fit below, long ones cut; always that of the latest.
    private func drawCategories(on drawing: inout ChartDrawing) {
        let labels = categories.enumerated().map { category, name in
            let shown = TextMeasure.cut(name, to: frame.width / 2)
            var label = ChartLabel(text: shown, at: .init(x: x(category), y: frame.maxY + 180), anchor: .middle)
            label.style = .quiet
            label.keep(within: frame.x..<frame.maxX)
            return label
        }
        guard !labels.isEmpty else { return }
        let shown = (1...labels.count).lazy.map { step in
            labels.indices.filter { (labels.count - 1 - $0) % step == 0 }.map { labels[$0] }
        }.first { shown in
            zip(shown, shown.dropFirst()).allSatisfy { $0.frame.maxX + 40 < $1.frame.x }
        }
        for label in shown ?? [] { drawing.add(label) }
    }

    /// Figures beside the points: the latest first, then the ends of the range, then the rest, where there is room.
    private func drawFigures(on drawing: inout ChartDrawing) {
        var added = 0
        for line in series {
            let points = points(of: line.values)
            for category in importance(of: line.values) where added < labelCount {
                guard let point = points[category], let value = line.values[category] else { continue }
                if place(ChartFigure.label(value), beside: point, on: &drawing) { added += 1 }
            }
        }
    }

    private func importance(of values: [ExactDecimal?]) -> [Int] {
        let known = values.indices.filter { values[$0] != nil }
        let ordered = known.sorted { a, b in
            guard let first = values[a], let second = values[b] else { return false }
            return WideDecimal(first) < WideDecimal(second)
        }
        var seen: Set<Int> = []
        let chosen = [known.last, ordered.last, ordered.first, known.first].compactMap(\.self)
        // Of several lines only the latest figures can be told apart.
        let wanted = series.count > 1 ? Array(chosen.prefix(1)) : chosen + known
        return wanted.filter { seen.insert($0).inserted }
    }

    /// Above or below the point, clear of lines if it can be, of other texts in any case.
    private func place(_ text: String, beside point: ChartDrawing.Point, on drawing: inout ChartDrawing) -> Bool {
        let candidates = [-90, 210].map { shift in
            var label = ChartLabel(
                text: text, at: .init(x: point.x, y: point.y + shift), anchor: .middle, style: .strong)
            label.keep(within: frame.x..<frame.maxX)
            return label
        }.filter { label in
            label.frame.y >= 0 && label.frame.maxY <= frame.maxY
                && !drawing.labels.contains { $0.frame.overlaps(label.frame) }
        }
        guard let label = candidates.first(where: { !isCrossed($0.frame) }) ?? candidates.first else { return false }
        drawing.add(label)
        return true
    }

    private func isCrossed(_ label: ChartDrawing.Frame) -> Bool {
        series.contains { line in
            runs(of: line.values).contains { run in
                zip(run, run.dropFirst()).contains { Self.crosses(label, $0, $1) }
            }
        }
    }

    /// Whether the line from `a` to `b`, which lies to its right, passes through the frame.
    private static func crosses(_ frame: ChartDrawing.Frame, _ a: ChartDrawing.Point, _ b: ChartDrawing.Point) -> Bool {
        let (from, to) = (max(a.x, frame.x), min(b.x, frame.maxX))
        guard from <= to, a.x < b.x else { return false }
        let heights = [from, to].map { a.y + (b.y - a.y) * ($0 - a.x) / (b.x - a.x) }
        return heights[0] < frame.maxY && heights[1] > frame.y || heights[1] < frame.maxY && heights[0] > frame.y
    }
}

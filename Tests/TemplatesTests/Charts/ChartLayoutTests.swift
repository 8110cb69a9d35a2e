import Model
import Testing

@testable import Templates

@Suite("The layout of charts")
struct ChartLayoutTests {
    /// Figures of all sizes, gaps, long and short names: some hundred charts of every kind, the same every time.
    static let charts: [Chart] = Chart.Kind.allCases.flatMap { kind in
        (0..<60).map { number in
            var dice = Dice(seed: UInt64(number) &* 7919 &+ UInt64(kind.rawValue.count))
            let count = dice.roll(14)
            let runs = 1 + dice.roll(kind == .bar || kind == .line && number % 2 == 0 ? 1 : 5)
            let size = dice.roll(16)
            let values = (0..<runs).map { _ in
                (0..<count).map { _ -> ExactDecimal? in
                    guard dice.roll(6) > 0 else { return nil }
                    let digits = Int64(dice.roll(1_000_000))
                    let units = size > 9 ? digits * 1_000_000 : digits
                    return ExactDecimal(units: dice.roll(5) == 0 ? -units : units, scale: min(size, 9))
                }
            }
            let target = dice.roll(2) == 0 ? [Chart.Target(ExactDecimal(units: 8, scale: 0))] : []
            let names = ["青岚区", "2026年10月", "每百户居民拥有社区综合服务设施面积（平方米）", "A", "云麓经济技术开发区2"]
            return Chart(
                kind, title: "图", categories: (0..<count).map { names[($0 + number) % names.count] },
                series: values.enumerated().map { .init(names[($0 + number) % names.count], $1) }, targets: target)
        }
    }

    @Test("keeps everything within the drawing", arguments: Chart.Kind.allCases)
    func containment(kind: Chart.Kind) {
        for chart in Self.charts where chart.kind == kind {
            let drawing = chart.drawing
            for frame in drawing.frames {
                #expect(frame.x >= -60 && frame.maxX <= ChartDrawing.width + 60, "\(chart.categories) \(frame)")
                #expect(frame.y >= 0 && frame.maxY <= drawing.height + 20, "\(frame) in \(drawing.height)")
            }
        }
    }

    @Test("lets no text cover another", arguments: Chart.Kind.allCases)
    func overlaps(kind: Chart.Kind) {
        for chart in Self.charts where chart.kind == kind {
            let labels = chart.drawing.labels
            for (position, label) in labels.enumerated() {
                for other in labels[..<position] {
                    #expect(!label.frame.overlaps(other.frame), "“\(label.text)” and “\(other.text)”")
                }
            }
        }
    }

    @Test("makes bars as long as the figures are large, to a tenth of a pixel")
    func proportion() throws {
        for chart in Self.charts where chart.kind == .bar {
            let values = chart.series[0].values.compactMap(\.self)
            let bars = chart.drawing.bars
            #expect(bars.count == values.count)
            guard let (longest, most) = zip(bars, values).max(by: { $0.0.width < $1.0.width }), longest.width > 0 else {
                continue
            }
            for (bar, value) in zip(bars, values) {
                // bar / longest = value / most, give or take the rounding of both ends.
                let scale = max(value.scale, most.scale)
                let (a, b) = (try #require(value.scaled(to: scale)), try #require(most.scaled(to: scale)))
                let expected = Double(longest.width) * Double(a.magnitude) / Double(b.magnitude)
                #expect(abs(Double(bar.width) - expected) <= 2)
            }
        }
    }

    @Test("draws no bar, mark or line for what is not known, and says so in its place")
    func unknown() {
        let values = [ExactDecimal(units: 3), nil, ExactDecimal(units: 5), ExactDecimal(units: 6)]
        let names = ["一", "二", "三", "四"]
        for kind in [Chart.Kind.bar, .line, .progress, .dots] {
            let drawing = Chart(kind, title: "图", categories: names, series: [.init("", values)]).drawing
            #expect(drawing.labels.contains { $0.text == "未公布" }, "\(kind)")
            #expect(drawing.bars.count + drawing.markers.count == 3, "\(kind)")
        }
        let line = Chart(.line, title: "图", categories: names, series: [.init("", values)]).drawing
        let runs = line.shapes.compactMap { if case .path(let points, _) = $0 { points.count } else { nil } }
        #expect(runs == [2], "the first figure stands alone")
    }

    @Test("has a sum at a stack only where every part is known")
    func stack() {
        let chart = Chart(
            .stacked, title: "图", categories: ["一", "二"],
            series: [
                .init("甲", [ExactDecimal(units: 1), ExactDecimal(units: 1)]),
                .init("乙", [ExactDecimal(units: 2), nil]),
            ])
        #expect(chart.drawing.labels.map(\.text).contains("3"))
        #expect(chart.drawing.labels.map(\.text).contains("部分未公布"))
    }
}

extension ChartDrawing {
    var bars: [Frame] { shapes.compactMap { if case .bar(let frame, _) = $0 { frame } else { nil } } }
    var markers: [Point] { shapes.compactMap { if case .marker(let point, _) = $0 { point } else { nil } } }

    /// What every shape covers.
    var frames: [Frame] {
        shapes.flatMap { shape -> [Frame] in
            switch shape {
            case .bar(let frame, _), .track(let frame): [frame]
            case .rule(let a, let b, _): [Frame(a, b)]
            case .path(let points, _): zip(points, points.dropFirst()).map { Frame($0, $1) }
            case .marker(let point, _): [Frame(x: point.x - 60, y: point.y - 60, width: 120, height: 120)]
            case .label(let label): [label.frame]
            }
        }
    }
}

extension ChartDrawing.Frame {
    fileprivate init(_ a: ChartDrawing.Point, _ b: ChartDrawing.Point) {
        self.init(x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x), height: abs(a.y - b.y))
    }
}

/// Numbers that look random and are the same in every run.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(sides))
    }
}

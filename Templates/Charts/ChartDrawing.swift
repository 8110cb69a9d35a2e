/// A chart laid out: shapes at their places, in tenths of the drawing's unit, which is a pixel on a phone.
///
/// Layouts make it, `ChartDrawingView` writes it; between them it can be looked at by tests.
struct ChartDrawing {
    struct Point: Hashable {
        var x: Int
        var y: Int
    }

    struct Frame: Hashable {
        var x: Int
        var y: Int
        var width: Int
        var height: Int

        var maxX: Int { x + width }
        var maxY: Int { y + height }

        func overlaps(_ other: Frame) -> Bool {
            x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
        }
    }

    enum Line: String {
        /// Zero, or the foot of a drawing.
        case axis
        case grid
        case target
        /// Joins what belongs together.
        case link
    }

    enum Shape {
        /// The pattern tells series apart, colour only repeats it.
        case bar(Frame, series: Int)
        /// The whole length that a bar could have.
        case track(Frame)
        case rule(Point, Point, Line)
        case path([Point], series: Int)
        case marker(Point, series: Int)
        case label(ChartLabel)
    }

    /// As wide as a phone shows without making letters smaller.
    static let width = 3400

    var height = 0
    var shapes: [Shape] = []

    mutating func add(_ label: ChartLabel) { shapes.append(.label(label)) }

    /// A line of its own that says how to read what follows.
    mutating func note(_ text: String) {
        add(ChartLabel(text: text, at: .init(x: 0, y: height + 150), style: .quiet))
        height += ChartLabel.lineHeight + 60
    }

    var labels: [ChartLabel] {
        shapes.compactMap { if case .label(let label) = $0 { label } else { nil } }
    }
}

import HTML

/// One shape of a drawing.
struct ChartShapeView: Markup {
    let shape: ChartDrawing.Shape
    let id: String

    var content: some Markup {
        switch shape {
        case .bar(let frame, let series):
            rectangle(frame, class: "s\(series) b", fill: ChartPatterns.fill(of: series, id: id))
        case .track(let frame): rectangle(frame, class: "track", fill: nil)
        case .rule(let from, let to, let line):
            Element(
                "line",
                [
                    .class(line.rawValue), .named("x1", tenths(from.x)), .named("y1", tenths(from.y)),
                    .named("x2", tenths(to.x)), .named("y2", tenths(to.y)),
                ], EmptyMarkup())
        case .path(let points, let series):
            Element(
                "polyline",
                [
                    .class("s\(series) l"),
                    .named("points", points.map { "\(tenths($0.x)),\(tenths($0.y))" }.joined(separator: " ")),
                    .named("stroke-dasharray", Self.dashes[series % Self.dashes.count]),
                ], EmptyMarkup())
        case .marker(let point, let series):
            Element(
                "path", [.class("s\(series) m"), .named("d", Self.marker(at: point, of: series))], EmptyMarkup())
        case .label(let label): ChartLabelView(label: label)
        }
    }

    private func rectangle(_ frame: ChartDrawing.Frame, class style: String, fill: String?) -> some Markup {
        Element(
            "rect",
            [
                .class(style), .named("x", tenths(frame.x)), .named("y", tenths(frame.y)),
                .named("width", tenths(frame.width)), .named("height", tenths(frame.height)), .named("fill", fill),
            ], EmptyMarkup())
    }

    private static let dashes: [String?] = [nil, "7 4", "2 3", "9 3 2 3", "4 4", "1 4"]

    /// A disc, square, triangle, diamond, cross or turned triangle, by the series.
    private static func marker(at point: ChartDrawing.Point, of series: Int) -> String {
        let start = "M\(tenths(point.x)) \(tenths(point.y))"
        return start
            + [
                "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z", "m-4-4h8v8h-8z", "m0-5.5 5.2 9.5h-10.4z",
                "m0-6 6 6-6 6-6-6z", "m-5-2h3v-3h4v3h3v4h-3v3h-4v-3h-3z", "m0 5.5 5.2-9.5h-10.4z",
            ][series % 6]
    }
}

struct ChartLabelView: Markup {
    let label: ChartLabel

    var content: some Markup {
        let (x, y) = (tenths(label.at.x), tenths(label.at.y))
        Element(
            "text",
            [
                .class(label.style == .plain ? nil : label.style == .quiet ? "q" : "f"), .named("x", x),
                .named("y", y), .named("text-anchor", label.anchor == .start ? nil : label.anchor.rawValue),
                .named("transform", label.isTurned ? "rotate(-90 \(x) \(y))" : nil),
            ], Text(label.text))
    }
}

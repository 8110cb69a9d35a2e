import HTML

/// What fills bars, so that they are told apart without colour, also on a grey print: solid, strokes one way, dots, strokes the
/// other way, level strokes, empty.
struct ChartPatterns: Markup {
    let id: String
    let count: Int

    static let paths = [
        "M-1 7 7-1M-1 1 1-1M5 7 7 5", "M1.5 1.5h1.6v1.6h-1.6zM4.5 4.5h1.6v1.6h-1.6z", "M-1-1 7 7M5-1 7 1M-1 5 1 7",
        "M0 1.5h6M0 4.5h6", "",
    ]

    var content: some Markup {
        if count > 1 {
            Element(
                "defs", [],
                ForEach(1..<min(count, Self.paths.count + 1)) { number in
                    Element(
                        "pattern",
                        [
                            .id("\(id)-p\(number)"), .class("s\(number)"), .named("width", "6"), .named("height", "6"),
                            .named("patternUnits", "userSpaceOnUse"),
                        ],
                        Element(
                            "path",
                            [
                                .named("d", Self.paths[number - 1]), .named("stroke", "currentColor"),
                                .named("stroke-width", "1.6"), .named("fill", "none"),
                            ],
                            EmptyMarkup()))
                })
        }
    }

    static func fill(of series: Int, id: String) -> String {
        series == 0 ? "currentColor" : "url(#\(id)-p\(min(series, paths.count)))"
    }
}

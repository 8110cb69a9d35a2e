import HTML
import Model

/// A drawing as SVG. Colours come from the style sheet by class, so that they follow the reader's choice and turn black on paper.
struct ChartDrawingView: Markup {
    let drawing: ChartDrawing
    /// Begins the ids within the page.
    let id: String
    let title: String
    let finding: String

    var content: some Markup {
        // The table beside it has all that it says, letter for letter.
        Element(
            "svg",
            [
                .named("viewBox", "0 0 \(tenths(ChartDrawing.width)) \(tenths(drawing.height))"), .role("img"),
                .labelled(by: "\(id)-t \(id)-d"), .searchable(false),
            ],
            Inside(view: self))
    }

    struct Inside: Markup {
        let view: ChartDrawingView

        var content: some Markup {
            Element("title", [.id("\(view.id)-t")], Text(view.title))
            Element("desc", [.id("\(view.id)-d")], Text(view.finding))
            ChartPatterns(id: view.id, count: view.patternCount)
            ForEach(view.drawing.shapes) { ChartShapeView(shape: $0, id: view.id) }
        }
    }

    /// The first series is solid and needs none.
    private var patternCount: Int {
        let numbers = drawing.shapes.compactMap { if case .bar(_, let series) = $0 { series } else { nil } }
        return (numbers.max() ?? 0) + 1
    }
}

/// Tenths as SVG writes them.
func tenths(_ value: Int) -> String {
    let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: 10)
    return (value < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
}

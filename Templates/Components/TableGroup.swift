import HTML
import Model

/// The frame of a table whose head and foot are its own: scrolls sideways where the screen is too narrow.
struct TableGroup<Inside: Markup>: Markup {
    private let captionText: String
    private let unit: String?
    private let columnCount: Int
    private let cards: [TableHeading]
    private let inside: Inside

    /// The headings that label the cells where each row becomes a card on a phone; without any the table stays one there.
    init(
        _ captionText: String, unit: String?, columnCount: Int, cards: [TableHeading] = [],
        @MarkupBuilder inside: () -> Inside
    ) {
        self.captionText = captionText
        self.unit = unit
        self.columnCount = columnCount
        self.cards = cards
        self.inside = inside()
    }

    var content: some Markup {
        div(
            .class(cards.isEmpty ? "table-scroll" : "table-scroll row-cards"), .role("group"),
            .label("表格：\(captionText)"), .named("tabindex", "0")
        ) {
            table(.class(width), .style(cards.isEmpty ? nil : CardLabels.style(of: cards))) {
                caption {
                    span { captionText }
                    if let unit { span(.class("unit")) { "单位：\(unit)" } }
                }
                inside
            }
        }
        if !cards.isEmpty {
            Requirement(.tableStyleSheet)
            Requirement(.tableScript)
        }
    }

    private var width: String {
        switch columnCount {
        case ...3: "narrow"
        case 4...6: "middling"
        case 7...9: "broad"
        default: "very-broad"
        }
    }
}

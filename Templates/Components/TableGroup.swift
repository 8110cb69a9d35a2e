import HTML
import Model

/// The frame of a table whose head and foot are its own: scrolls sideways where the screen is too narrow.
struct TableGroup<Inside: Markup>: Markup {
    private let captionText: String
    private let unit: String?
    private let columnCount: Int
    private let cards: [TableHeading]
    private let columnsPerSide: Int?
    private let inside: Inside

    /// The headings that label the cells where each row becomes a card on a phone; without any the table stays one there. How
    /// many columns each of two sides has that a phone shows one below the other.
    init(
        _ captionText: String, unit: String?, columnCount: Int, cards: [TableHeading] = [],
        columnsPerSide: Int? = nil, @MarkupBuilder inside: () -> Inside
    ) {
        self.captionText = captionText
        self.unit = unit
        self.columnCount = columnCount
        self.cards = cards
        self.columnsPerSide = columnsPerSide
        self.inside = inside()
    }

    var content: some Markup {
        div(
            .class(cards.isEmpty ? "table-scroll" : "table-scroll row-cards"), .role("group"),
            .label("表格：\(captionText)"), .named("tabindex", "0")
        ) {
            table(.class(style), .style(properties)) {
                caption {
                    span { captionText }
                    if let unit { span(.class("unit")) { "单位：\(unit)" } }
                }
                inside
            }
        }
        if !cards.isEmpty { Requirement(.tableStyleSheet) }
        // What is laid out as something else must be told that it is a table.
        if !cards.isEmpty || columnsPerSide != nil { Requirement(.tableScript) }
        TableWidth(columnCount: columnCount).paper
    }

    private var style: String {
        let width = TableWidth(columnCount: columnCount).style
        return columnsPerSide == nil ? width : "\(width) two-sided"
    }

    private var properties: String? {
        if let columnsPerSide { return "--others:\(columnsPerSide - 1)" }
        return cards.isEmpty ? nil : CardLabels.style(of: cards)
    }
}

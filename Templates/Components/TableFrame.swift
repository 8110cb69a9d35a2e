import HTML
import Model

/// A table with its caption, in a frame that scrolls sideways where the screen is too narrow.
struct TableFrame<Rows: Markup>: Markup {
    private let captionText: String
    private let showsCaption: Bool
    private let headings: [TableHeading]
    private let style: String
    private let interaction: TableInteraction
    private let isLong: Bool
    private let rows: Rows

    /// Of a long table the style sheet of its page keeps the headings in sight.
    init(
        _ captionText: String, showsCaption: Bool = true, headings: [TableHeading], class style: String? = nil,
        interaction: TableInteraction = .plain, isLong: Bool = false, @MarkupBuilder rows: () -> Rows
    ) {
        self.captionText = captionText
        self.showsCaption = showsCaption
        self.headings = headings
        self.style = style ?? TableWidth(columnCount: headings.count).style
        self.interaction = interaction
        self.isLong = isLong
        self.rows = rows()
    }

    @MarkupBuilder var content: some Markup {
        // A group and no region: a page may hold dozens of tables, and landmarks are for few things.
        div(
            .class(frameStyle), .role("group"),
            .label("表格：\(captionText)"), .named("tabindex", "0"), .named("data-tools", interaction.tools?.rawValue)
        ) {
            table(.class(style), .style(interaction.becomesCards ? CardLabels.style(of: headings) : nil)) {
                caption(.class(showsCaption ? nil : "visually-hidden")) {
                    // The style sheet keeps the text in sight while the table is scrolled sideways.
                    span { captionText }
                }
                thead {
                    tr {
                        ForEach(headings) { heading in
                            th(
                                .scope("col"), .class(heading.style),
                                .flag("data-choice", heading.isChoice)
                            ) { heading.text }
                        }
                    }
                }
                tbody { rows }
            }
        }
        if interaction.tools != nil || interaction.becomesCards {
            Requirement(.tableStyleSheet)
            Requirement(.tableScript)
        }
        TableWidth(columnCount: headings.count).paper
    }

    private var frameStyle: String {
        "table-scroll" + (interaction.becomesCards ? " row-cards" : "") + (isLong ? " long" : "")
    }
}

struct TableHeading: ExpressibleByStringLiteral {
    let text: String
    let isNumeric: Bool
    /// Whether its few values make a list to choose from where the table can be filtered.
    let isChoice: Bool

    init(_ text: String, isNumeric: Bool = false, isChoice: Bool = false) {
        self.text = text
        self.isNumeric = isNumeric
        self.isChoice = isChoice
    }

    init(stringLiteral text: String) { self.init(text) }

    /// Words of a heading are kept whole; a long one would make its column broader than the page.
    fileprivate var style: String? {
        let isLong = text.count > 8
        return isNumeric ? (isLong ? "number long" : "number") : isLong ? "long" : nil
    }
}

import HTML
import Model

/// How much room a table needs, by its columns.
struct TableWidth {
    let columnCount: Int

    /// The least width on a screen: cells of Chinese text would else shrink to a character's width.
    var style: String {
        switch columnCount {
        case ...3: "narrow"
        case 4...6: "middling"
        case 7...9: "broad"
        default: "very-broad"
        }
    }

    /// Whether it is printed on paper laid across, as a wide sheet of the notice board is. The whole page then is: a table alone
    /// would leave its heading behind on a sheet of its own.
    @MarkupBuilder var paper: some Markup {
        if SheetFormat(columnCount: columnCount).isWide { Requirement(.acrossStyleSheet) }
    }
}

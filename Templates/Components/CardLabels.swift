/// A table's headings as custom properties of its element, by which the style sheet labels the cells of cards.
///
/// A label at every cell would double a large table; so each heading is written once, and the cells take it by their place.
enum CardLabels {
    /// The style sheet has a rule for so many columns (`row-cards.css`).
    static let limit = 16

    /// The value of `style`. The first column names the card and has no label, unless it counts.
    static func style(of headings: [TableHeading]) -> String {
        var style = ""
        for (index, heading) in headings.enumerated() where index > 0 || heading.isNumeric {
            style += Self.style(heading.text, at: index + 1)
        }
        return style
    }

    /// The label of the cell at a position, from 1. A cell names itself where it, or one before it, stands for several columns.
    static func style(_ label: String, at position: Int) -> String {
        var style = "--c\(position):'"
        for scalar in label.unicodeScalars {
            switch scalar {
            case "'", "\\":
                style += "\\"
                style.unicodeScalars.append(scalar)
            // A string of CSS ends with its line.
            case _ where scalar.value < 0x20: style += " "
            default: style.unicodeScalars.append(scalar)
            }
        }
        return style + "';"
    }
}

import HTML

/// The frame of a table whose head and foot are its own: scrolls sideways where the screen is too narrow.
struct TableGroup<Inside: Markup>: Markup {
    private let captionText: String
    private let unit: String?
    private let columnCount: Int
    private let inside: Inside

    init(_ captionText: String, unit: String?, columnCount: Int, @MarkupBuilder inside: () -> Inside) {
        self.captionText = captionText
        self.unit = unit
        self.columnCount = columnCount
        self.inside = inside()
    }

    var content: some Markup {
        div(.class("table-scroll"), .role("group"), .label("表格：\(captionText)"), .named("tabindex", "0")) {
            table(.class(width)) {
                caption {
                    span { captionText }
                    if let unit { span(.class("unit")) { "单位：\(unit)" } }
                }
                inside
            }
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

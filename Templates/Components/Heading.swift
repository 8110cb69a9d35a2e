import HTML

/// How deep a heading stands where a component is used at several depths.
enum HeadingLevel {
    case second, third
}

/// A heading whose level the surrounding page decides.
struct Heading<Inside: Markup>: Markup {
    private let level: HeadingLevel
    private let style: String
    private let inside: Inside

    init(_ level: HeadingLevel, class style: String, @MarkupBuilder inside: () -> Inside) {
        self.level = level
        self.style = style
        self.inside = inside()
    }

    var content: some Markup {
        switch level {
        case .second: h2(.class(style)) { inside }
        case .third: h3(.class(style)) { inside }
        }
    }
}

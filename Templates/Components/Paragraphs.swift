import HTML

/// A plain text from a table, a paragraph a line.
struct Paragraphs: Markup {
    private let lines: [Substring]

    init(_ text: String) { lines = text.split(whereSeparator: \.isNewline) }

    var content: some Markup {
        ForEach(lines) { line in
            p { String(line) }
        }
    }
}

/// A plain text within a line of other things: its own line ends are kept.
struct Lines: Markup {
    private let lines: [Substring]

    init(_ text: String) { lines = text.split(whereSeparator: \.isNewline) }

    var content: some Markup {
        ForEach(lines.enumerated()) { position, line in
            if position > 0 { br() }
            String(line)
        }
    }
}

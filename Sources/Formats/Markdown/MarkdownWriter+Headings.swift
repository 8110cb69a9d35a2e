import Model

extension MarkdownWriter {
    mutating func openHeading(_ node: MarkdownNode) -> Bool {
        if let table = tables[node] {
            write(table, tight: false)
            return false
        }
        resolveQueries(below: node)
        let title = node.plainText
        let anchor = anchors.anchor(for: title)
        headings.append(RichText.Heading(level: node.headingLevel, anchor: anchor, title: title))
        html.startLine()
        html.markup("<h")
        html.number(shownLevel(of: node))
        if hasAnchors {
            html.markup(" id=\"")
            html.text(Array(anchor.utf8))
            html.markup("\"")
        }
        html.markup(">")
        return true
    }

    mutating func closeHeading(_ node: MarkdownNode) {
        html.markup("</h")
        html.number(shownLevel(of: node))
        html.markup(">\n")
    }

    private func shownLevel(of node: MarkdownNode) -> Int {
        min(max(node.headingLevel + headingShift, 1), 6)
    }
}

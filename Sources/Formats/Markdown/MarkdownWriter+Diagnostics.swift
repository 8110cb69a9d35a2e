import Diagnostics

extension MarkdownWriter {
    /// Where in the file a text stands that the tree has in `node`.
    mutating func location(of text: [UInt8], in node: MarkdownNode) -> SourceLocation {
        let (line, column) = place.position(of: text, in: node, source: lines)
        return SourceLocation(source.file, line: source.firstLine + line - 1, column: column)
    }

    mutating func report(_ rule: Rule, at location: SourceLocation, excerpt: String?, zh: String, en: String) {
        diagnostics.append(Diagnostic(rule, at: location, zh: zh, en: en, excerpt: excerpt.map(Excerpt.init(address:))))
    }
}

extension Excerpt {
    /// An address or tag, all of it marked: cut where it is long, and harmless to a terminal.
    fileprivate init(address: String) {
        let limit = 80
        var line = String.UnicodeScalarView()
        for scalar in ShownAddress(address).description.unicodeScalars.prefix(limit) {
            line.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
        }
        if address.unicodeScalars.count > limit { line.append("…") }
        self.init(line: String(line), column: 1, length: String(line).count)
    }
}

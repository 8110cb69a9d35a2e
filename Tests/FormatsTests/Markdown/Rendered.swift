import Diagnostics
import Formats
import Model

/// A Markdown text as it comes out, in terms that a test can compare.
struct Rendered {
    let html: String
    let headings: [RichText.Heading]
    let diagnostics: [Diagnostic]

    init(
        _ markdown: String, headingShift: Int = 1, firstLine: Int = 1,
        resolve: (MarkdownLink) -> LinkResolution = { .use($0.destination) }
    ) {
        self.init(Array(markdown.utf8), headingShift: headingShift, firstLine: firstLine, resolve: resolve)
    }

    init(
        _ bytes: [UInt8], headingShift: Int = 1, firstLine: Int = 1,
        resolve: (MarkdownLink) -> LinkResolution = { .use($0.destination) }
    ) {
        let source = MarkdownSource(bytes: bytes, file: "页.md", firstLine: firstLine)
        let (text, diagnostics) = MarkdownRenderer(headingShift: headingShift).render(source, resolve: resolve)
        html = String(decoding: text.html, as: UTF8.self)
        headings = text.headings
        self.diagnostics = diagnostics
    }

    /// The content of the only paragraph.
    var paragraph: String {
        html.hasPrefix("<p>") && html.hasSuffix("</p>\n") ? String(html.dropFirst(3).dropLast(5)) : html
    }

    /// `rule line:column` of each finding.
    var findings: [String] {
        diagnostics.map { finding in
            guard case .text(let line, let column) = finding.location.position else { return finding.rule.id }
            return "\(finding.rule.id) \(line):\(column.map(String.init) ?? "-")"
        }
    }

    /// The cells of the tables, a row a line, `|` between them.
    var cells: String {
        html.split(separator: "<tr>\n").dropFirst().map { row in
            row.prefix(upTo: row.firstRange(of: "</tr>")?.lowerBound ?? row.endIndex)
                .split(separator: "\n")
                .map { $0.drop { $0 != ">" }.dropFirst().dropLast(5) }
                .joined(separator: "|")
        }.joined(separator: "\n")
    }
}

import Diagnostics
import Model

/// Renders Markdown as HTML that is safe to publish: CommonMark with pipe tables and the habits of Chinese writing.
///
/// A source is parsed by libcmark; tables are found in its tree and their cells parsed; then one walk over the tree
/// writes the bytes. What is not allowed on a page is shown as text and reported, never left out.
public struct MarkdownRenderer: Sendable {
    private let headingShift: Int
    private let hasAnchors: Bool

    /// By default `# A` becomes `<h2>`, since a page has its own title above; no heading goes below `<h6>`. Without anchors
    /// several texts can stand on one page.
    public init(headingShift: Int = 1, hasAnchors: Bool = true) {
        self.headingShift = headingShift
        self.hasAnchors = hasAnchors
    }

    /// Renders a text for one page.
    ///
    /// `resolve` is asked, in the text's order, for each link and image whose scheme is allowed: whether the page exists
    /// and how it is written from here is the caller's to know, and to report. Without `directives` their marks are text.
    public func render(
        _ source: MarkdownSource, directives: (any MarkdownDirectives)? = nil,
        resolve: (MarkdownLink) -> LinkResolution
    ) -> (text: RichText, diagnostics: [Diagnostic]) {
        let marked = EmphasisBoundary.marking(source.bytes)
        let lines = SourceLines(marked ?? source.bytes)
        let document = MarkdownNode(parsing: lines.bytes)
        defer { document.free() }
        let tables = PipeTables(in: document, lines: lines)
        defer { tables.free() }
        return withoutActuallyEscaping(resolve) { resolve in
            var writer = MarkdownWriter(
                source: source, lines: lines, tables: tables, headingShift: headingShift, hasAnchors: hasAnchors,
                resolve: resolve, directives: directives)
            writer.write(document)
            let insertions = writer.placedInsertions
            if marked != nil { writer.html.removeBoundaryMarks() }
            return (
                RichText(html: writer.html.bytes, headings: writer.headings, insertions: insertions),
                writer.diagnostics
            )
        }
    }
}

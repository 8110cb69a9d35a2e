import CCmark
import Diagnostics
import Model

/// Writes libcmark's tree as HTML, in one walk and in the form of libcmark's own renderer.
///
/// What is peculiar to a kind of node stands in an extension: headings, links and images, raw HTML, tables.
struct MarkdownWriter {
    let source: MarkdownSource
    let lines: SourceLines
    let tables: PipeTables
    let headingShift: Int
    let hasAnchors: Bool
    let resolve: (MarkdownLink) -> LinkResolution
    let directives: (any MarkdownDirectives)?

    var html: MarkupBuffer
    var headings: [RichText.Heading] = []
    var diagnostics: [Diagnostic] = []
    /// Blocks by how many bytes of `html` come before them.
    var insertions: [(offset: Int, block: ContentBlock)] = []

    var anchors = HeadingAnchors()
    var lineJoin = LineJoin()
    var place: MarkdownPlace
    var isInLink = false
    var tableCount = 0
    /// How many cells may still be added to rows that lack them: a row of one letter must not become a thousand cells
    /// over and over.
    var paddingLeft = 100_000

    init(
        source: MarkdownSource, lines: SourceLines, tables: PipeTables, headingShift: Int, hasAnchors: Bool,
        resolve: @escaping (MarkdownLink) -> LinkResolution, directives: (any MarkdownDirectives)?
    ) {
        self.directives = directives
        self.source = source
        self.lines = lines
        self.tables = tables
        self.headingShift = headingShift
        self.hasAnchors = hasAnchors
        self.resolve = resolve
        html = MarkupBuffer(capacity: source.bytes.count + source.bytes.count / 2)
        place = MarkdownPlace()
    }

    mutating func write(_ node: MarkdownNode) {
        node.walk(enter: { self.enter($0) }, leave: { self.leave($0) })
    }

    mutating func writeChildren(of node: MarkdownNode) {
        var child = node.firstChild
        while let node = child {
            write(node)
            child = node.next
        }
    }

    /// Whether the node has an end to be written, and children before it.
    private mutating func enter(_ node: MarkdownNode) -> Bool {
        switch node.kind {
        case CMARK_NODE_TEXT:
            resolveQueries(in: node)
            text(node.literal)
        case CMARK_NODE_SOFTBREAK: lineEnd()
        case CMARK_NODE_LINEBREAK: lineBreak()
        case CMARK_NODE_CODE: code(node)
        case CMARK_NODE_EMPH: return open("<em>")
        case CMARK_NODE_STRONG: return open("<strong>")
        case CMARK_NODE_LINK: return openLink(node)
        case CMARK_NODE_IMAGE: image(node)
        case CMARK_NODE_HTML_INLINE: rawHTML(inline: node)
        case CMARK_NODE_PARAGRAPH: return beginText(node) && openParagraph(node)
        case CMARK_NODE_HEADING: return beginText(node) && openHeading(node)
        case CMARK_NODE_BLOCK_QUOTE: return openBlock("<blockquote>\n")
        case CMARK_NODE_LIST: return openList(node)
        case CMARK_NODE_ITEM: return openBlock("<li>")
        case CMARK_NODE_CODE_BLOCK: if !insertBlock(node) { codeBlock(node) }
        case CMARK_NODE_HTML_BLOCK: rawHTML(block: node)
        case CMARK_NODE_THEMATIC_BREAK: _ = openBlock("<hr />\n")
        default: return true
        }
        return false
    }

    private mutating func leave(_ node: MarkdownNode) {
        switch node.kind {
        case CMARK_NODE_EMPH: html.markup("</em>")
        case CMARK_NODE_STRONG: html.markup("</strong>")
        case CMARK_NODE_LINK: closeLink()
        case CMARK_NODE_PARAGRAPH: if !node.isTightParagraph { html.markup("</p>\n") }
        case CMARK_NODE_HEADING: closeHeading(node)
        case CMARK_NODE_BLOCK_QUOTE:
            html.startLine()
            html.markup("</blockquote>\n")
        case CMARK_NODE_LIST: html.markup(node.isOrderedList ? "</ol>\n" : "</ul>\n")
        case CMARK_NODE_ITEM: html.markup("</li>\n")
        default: break
        }
    }

    private mutating func open(_ tag: StaticString) -> Bool {
        html.markup(tag)
        return true
    }

    private mutating func openBlock(_ tag: StaticString) -> Bool {
        html.startLine()
        return open(tag)
    }

    /// A paragraph or heading begins, to which no line end before it belongs.
    private mutating func beginText(_ block: MarkdownNode) -> Bool {
        lineJoin.interrupt()
        place.enter(block)
        return true
    }

    private mutating func openParagraph(_ node: MarkdownNode) -> Bool {
        if let table = tables[node] {
            write(table, tight: node.isTightParagraph)
            return false
        }
        return node.isTightParagraph || openBlock("<p>")
    }

    private mutating func openList(_ node: MarkdownNode) -> Bool {
        guard node.isOrderedList else { return openBlock("<ul>\n") }
        guard node.listStart != 1 else { return openBlock("<ol>\n") }
        _ = openBlock("<ol start=\"")
        html.number(node.listStart)
        return open("\">\n")
    }

    private mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        if let lineEnd = lineJoin.superfluousLineEnd(before: text) { html.remove(at: lineEnd) }
        html.text(text)
        lineJoin.text(text)
    }

    private mutating func lineEnd() {
        lineJoin.lineEnd(at: html.bytes.count)
        html.markup("\n")
    }

    mutating func lineBreak() {
        html.markup("<br />\n")
        lineJoin.interrupt()
    }

    private mutating func code(_ node: MarkdownNode) {
        html.markup("<code>")
        html.text(node.literal)
        html.markup("</code>")
        lineJoin.interrupt()
    }

    private mutating func codeBlock(_ node: MarkdownNode) {
        html.startLine()
        let language = node.fenceInfo.prefix { !$0.isBlank }
        if language.isEmpty {
            html.markup("<pre><code>")
        } else {
            html.markup("<pre><code class=\"language-")
            html.text(UnsafeBufferPointer(rebasing: language))
            html.markup("\">")
        }
        html.text(node.literal)
        html.markup("</code></pre>\n")
    }
}

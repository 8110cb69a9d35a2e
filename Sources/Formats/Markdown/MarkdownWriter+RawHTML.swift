import Diagnostics

extension MarkdownWriter {
    /// Shows the tags as text, so that nothing written is lost.
    mutating func rawHTML(inline node: MarkdownNode) {
        let fragment = HTMLFragment(node.literal)
        if fragment.isEmpty { return }
        if fragment.isLineBreak { return lineBreak() }
        // An end tag's fault is its start tag's.
        if !fragment.isEndTag { reportRawHTML(fragment, at: location(of: Array(node.literal), in: node)) }
        html.text(fragment.bytes)
        lineJoin.interrupt()
    }

    mutating func rawHTML(block node: MarkdownNode) {
        let fragment = HTMLFragment(node.literal)
        if fragment.isEmpty || fragment.isLineBreak { return }
        place.enter(node)
        reportRawHTML(fragment, at: location(of: Array(fragment.bytes.prefix { $0 != UInt8(ascii: "\n") }), in: node))
        html.startLine()
        html.markup("<p>")
        html.text(fragment.bytes)
        html.markup("</p>\n")
    }

    private mutating func reportRawHTML(_ fragment: HTMLFragment, at location: SourceLocation) {
        guard let tag = fragment.tagName else {
            if fragment.isOpenComment {
                report(
                    .rawHTML, at: location, excerpt: "<!--",
                    zh: "这个注释没有写结尾 -->，从这里起按原样显示。", en: "This comment has no end -->; it is shown as text.")
            } else {
                report(
                    .rawHTML, at: location, excerpt: nil,
                    zh: "这里与注释或 HTML 同在一行，按原样显示，Markdown 写法不起作用。",
                    en: "Beside a comment or other HTML, Markdown has no effect; this is shown as text.")
            }
            return
        }
        report(
            .rawHTML, at: location, excerpt: "<\(tag)>",
            zh: "HTML 标记 <\(tag)> 会按原样显示成文字。", en: "The HTML tag <\(tag)> is shown as text.")
    }
}

extension Rule {
    static let rawHTML = Rule(
        "raw-html", .warning,
        statement: BilingualText(
            zh: "正文只用 Markdown 书写；HTML 标记不起作用，按原样显示（换行 <br> 和注释 <!-- --> 除外）。",
            en: "Texts are written in Markdown; HTML tags have no effect and are shown, but for <br> and comments."),
        explanation: .init(
            zh: "从网页复制来的 HTML 会打乱版式，也可能夹带脚本，所以一律不执行。原样显示，是为了不丢字。",
            en:
                "HTML copied from elsewhere breaks the layout and can carry scripts, so it is never obeyed. It is shown as text so that no word is lost."
        ),
        remedy: BilingualText(
            zh: "删去标记，改用 Markdown：加粗写 **文字**，表格用竖线 | 分列；要显示尖括号本身，写成 &lt;。",
            en: "Use Markdown instead: **bold**, pipe tables; for the character < itself write &lt;."))
}

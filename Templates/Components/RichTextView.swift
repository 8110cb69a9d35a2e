import HTML
import Model

/// A rendered text, with its table of contents where it is long.
struct RichTextView: Markup {
    let text: RichText
    var showsContents = false
    /// Of the text, where it is not the page's.
    var language: String?

    var content: some Markup {
        if !text.isEmpty {
            if showsContents, text.headings.count >= 3 { TableOfContents(headings: text.headings) }
            div(.class("prose"), .named("lang", language)) {
                // A text that starts with a lower heading would else skip one.
                if startsLow { h2(.class("visually-hidden")) { "正文" } }
                RichTextBody(text: text)
            }
        }
    }

    private var startsLow: Bool { text.headings.first.map { $0.level > 1 } ?? false }
}

/// The text's HTML with its blocks in their places.
struct RichTextBody: Markup {
    let text: RichText
    typealias Content = Never

    func write(to buffer: inout HTMLBuffer) {
        var start = 0
        for (number, insertion) in text.insertions.enumerated() {
            buffer.append(Array(text.html[start..<insertion.offset]))
            ContentBlockView(block: insertion.block, id: "block-\(number + 1)").write(to: &buffer)
            start = insertion.offset
        }
        buffer.append(Array(text.html[start...]))
    }
}

/// 目录: the headings of a long text.
struct TableOfContents: Markup {
    let headings: [RichText.Heading]

    var content: some Markup {
        nav(.class("toc"), .label("目录"), .searchable(false)) {
            p(.class("toc-title")) { "目录" }
            ol {
                ForEach(headings.filter { $0.level <= top + 1 }) { heading in
                    li(.class(heading.level > top ? "lower" : nil)) {
                        a(.href("#\(heading.anchor)")) { heading.title }
                    }
                }
            }
        }
    }

    private var top: Int { headings.map(\.level).min() ?? 1 }
}

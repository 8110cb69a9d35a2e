import HTML
import Model

/// A plain page.
struct TextTemplate: Markup {
    let page: TextContentPage

    var content: some Markup {
        if !page.page.summary.isEmpty {
            div(.class("lead")) { Paragraphs(page.page.summary) }
        }
        RichTextView(text: page.body, showsContents: true)
        FactList([Fact("更新日期", page.page.updated)], class: "facts inline")
    }
}

import HTML
import Model

/// A plain page; one of a manual has the manual's contents beside it.
struct TextTemplate: Markup {
    let page: TextContentPage

    var content: some Markup {
        if let manual = page.manual {
            let path = PagePath.page(page.page.code)
            div(.class("manual")) {
                div(.class("manual-page")) {
                    PlainText(page: page)
                    ManualTurn(manual: manual, path: path)
                }
                ManualContents(manual: manual, path: path)
            }
        } else {
            PlainText(page: page)
        }
    }
}

private struct PlainText: Markup {
    let page: TextContentPage

    var content: some Markup {
        if !page.page.summary.isEmpty {
            div(.class("lead"), .named("lang", language)) { Paragraphs(page.page.summary) }
        }
        RichTextView(text: page.body, showsContents: true, language: language)
        FactList([Fact("更新日期", page.page.updated)], class: "facts inline")
    }

    private var language: String? { page.page.language?.rawValue }
}

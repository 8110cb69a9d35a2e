import HTML
import Model

/// A document under its metadata block (政府信息公开条例 §12).
struct DocumentTemplate: Markup {
    let page: DocumentPage

    var content: some Markup {
        if let badge = Badge(validity: document.validity) { p(.class("state")) { badge } }
        FactList(particulars, class: "facts block")
        RichTextView(text: page.body, showsContents: true)
    }

    private var document: Document { page.document }

    private var particulars: [Fact] {
        [
            Fact("索引号", document.indexNumber),
            Fact("发文机关", document.issuer),
            Fact("发文字号", document.number),
            Fact("成文日期", document.written),
            Fact("发布日期", document.published),
            Fact("生效日期", document.effective),
            Fact("废止日期", document.repealed),
            Fact("有效性", document.validity),
            Fact("主题分类", document.subject),
            Fact("体裁", document.genre),
            Fact("公开目录", document.catalogue),
            Fact("公开责任部门", document.department),
            Fact("公开方式", document.disclosureMode),
            Fact("主题词", document.keywords),
            Fact("来源", document.source),
            Fact("内容概述", document.summary),
        ]
    }
}

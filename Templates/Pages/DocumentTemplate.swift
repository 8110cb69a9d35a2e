import HTML
import Model

/// A document under its metadata block (政府信息公开条例 §12).
struct DocumentTemplate: Markup {
    let page: DocumentPage

    var content: some Markup {
        DocumentValidity(document: document)
        FactList(particulars, class: "facts block")
        RichTextView(text: page.body, showsContents: true)
        if !page.attachments.isEmpty {
            PageSection("附件", id: "attachments", searchable: false) { LinkList(page.attachments) }
        }
        if !page.related.isEmpty {
            PageSection("关联解读", id: "related", searchable: false) { LinkList(page.related) }
        }
    }

    private var document: Document { page.document }

    private var particulars: [Fact] {
        [
            Fact("索引号", document.indexNumber),
            Fact("信息分类", document.subject),
            Fact("发布机构", document.issuer),
            Fact("文号", document.number),
            Fact("成文日期", document.written),
            Fact("发布日期", document.published),
            Fact("生效日期", document.effective),
            Fact("废止日期", document.repealed),
            Fact("有效性", document.validity),
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

/// Whether a document is in force; what is not says so before anything else.
struct DocumentValidity: Markup {
    let document: Document

    var content: some Markup {
        if document.isVoid {
            div(.class("callout void")) {
                p {
                    Icon(.warning)
                    strong { "本文件已\(document.validity)" }
                    if let day = document.repealed {
                        "（自 "
                        DayText(day)
                        " 起）"
                    }
                    "，不再作为办事依据，仅供查阅。"
                }
            }
        } else if let badge = Badge(validity: document.validity) {
            p(.class("state")) { badge }
        }
    }
}

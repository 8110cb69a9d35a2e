import HTML
import Model

/// Names under their letters, with a bar to jump from letter to letter.
struct NameIndexTemplate: Markup {
    let page: NameIndexPage

    var content: some Markup {
        div(.searchable(false)) {
            p(.class("lead")) { "共 \(page.count) 个名称，按汉语拼音字母的顺序排列。" }
            nav(.class("jumps"), .label("字母")) { LinkList(page.jumps, class: "chips") }
            ForEach(page.letters) { letter in
                PageSection(letter.title, id: letter.anchor) {
                    LinkList(letter.links, class: "links compact lettered")
                }
            }
        }
    }
}

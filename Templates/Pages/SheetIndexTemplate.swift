import HTML
import Model

/// The list of all sheets, by the place on whose board each hangs: for the office that prints them, not for a board.
struct SheetIndexTemplate: Markup {
    let page: SiteMapPage
    let pageTitle: String
    let context: SiteContext

    var content: some Markup {
        h1 { pageTitle }
        p(.class("private")) { "本文件夹含有不上网的内容，只供打印张贴，不要复制到网站或者优盘副本中。" }
        if context.settings.baseURL.isEmpty {
            p(.class("note")) {
                "张贴件上没有二维码：不知道网站的网址。在 site.yaml 里写明“网址”（base_url），或者加 --base-url 重新生成。"
            }
        }
        if page.groups.isEmpty { p { "这一天没有要张贴的内容。" } }
        ForEach(page.groups) { group in
            section {
                h2 { group.title }
                ul {
                    ForEach(group.links) { link in
                        li {
                            a(.href(link.path)) { link.title }
                            if !link.detail.isEmpty { span(.class("detail")) { link.detail } }
                        }
                    }
                }
            }
        }
        SheetFoot(context: context, isOffWeb: false)
    }
}

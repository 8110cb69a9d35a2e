import HTML
import Model

/// What stands at an address that was given up: leads on by itself, and says where to.
struct RedirectTemplate: Markup {
    let page: RedirectPage
    let context: SiteContext

    var content: some Markup {
        StaticHTML("<!DOCTYPE html>\n")
        html(.lang("zh-CN")) {
            head {
                meta(.named("charset", "utf-8"))
                meta(.name("viewport"), .contentText("width=device-width, initial-scale=1"))
                ContentSecurityPolicy()
                RedirectDirections(target: page.target.path)
                title { "\(page.target.title) - \(context.settings.name)" }
                link(.rel("stylesheet"), .href(.styleSheet))
            }
            body {
                main(.id("main"), .class("wrap")) {
                    h1 { page.target.title }
                    RedirectMessage(page: page)
                }
            }
        }
    }
}

/// The same directions to browsers and to search engines.
struct RedirectDirections: Markup {
    let target: PagePath
    typealias Content = Never

    func write(to buffer: inout HTMLBuffer) {
        let address = buffer.pathToRoot + target.description
        meta(.named("http-equiv", "refresh"), .contentText("0; url=\(address)")).write(to: &buffer)
        meta(.name("robots"), .contentText("noindex")).write(to: &buffer)
        link(.rel("canonical"), .href(address)).write(to: &buffer)
    }
}

/// Why the page has moved, and the way on for whoever is not led there.
struct RedirectMessage: Markup {
    let page: RedirectPage

    var content: some Markup {
        if !page.reason.isEmpty { p { page.reason } }
        p {
            "请到新页面："
            a(.href(page.target.path)) { page.target.title }
        }
    }
}

import HTML
import Model

/// The whole document of a page that lies at a bundle's root, above the portal in `data/`, and is in its style.
struct BundleLayout<Body: Markup>: Markup {
    private let heading: String
    private let settings: SiteSettings
    private let inside: Body
    typealias Content = Never

    init(_ heading: String, settings: SiteSettings, @MarkupBuilder inside: () -> Body) {
        self.heading = heading
        self.settings = settings
        self.inside = inside()
    }

    func write(to buffer: inout HTMLBuffer) {
        buffer.pathToRoot = "data/"
        StaticHTML("<!DOCTYPE html>\n").write(to: &buffer)
        document.write(to: &buffer)
    }

    private var document: some Markup {
        html(.lang("zh-CN")) {
            head {
                meta(.named("charset", "utf-8"))
                meta(.name("viewport"), .contentText("width=device-width, initial-scale=1"))
                // Chinese dual-engine browsers choose the old engine without it.
                meta(.name("renderer"), .contentText("webkit"))
                ContentSecurityPolicy()
                meta(.name("robots"), .contentText("noindex"))
                title { "\(heading) - \(settings.name)" }
                link(.rel("stylesheet"), .href(.styleSheet))
                link(.rel("stylesheet"), .href(.contentStyleSheet))
            }
            body {
                header(.class("site-header")) {
                    if !settings.banner.isEmpty { p(.class("banner")) { settings.banner } }
                    div(.class("wrap masthead")) { SiteName(settings: settings) }
                }
                main(.id("main"), .class("wrap")) {
                    h1 { heading }
                    inside
                }
            }
        }
    }
}

import HTML

/// The whole document of a sheet or of several: its style lies within it, and no search engine may list it.
struct SheetLayout<Body: Markup>: Markup {
    private let windowTitle: String
    private let paper: SheetPaper
    private let inside: Body

    init(windowTitle: String, paper: SheetPaper, @MarkupBuilder inside: () -> Body) {
        self.windowTitle = windowTitle
        self.paper = paper
        self.inside = inside()
    }

    var content: some Markup {
        StaticHTML("<!DOCTYPE html>\n")
        html(.lang("zh-CN"), .class(paper.size.rawValue), .id(paper.isChosenByReader ? "a3" : nil)) {
            head {
                meta(.named("charset", "utf-8"))
                meta(.name("viewport"), .contentText("width=device-width, initial-scale=1"))
                meta(.named("http-equiv", "Content-Security-Policy"), .contentText(policy))
                meta(.name("robots"), .contentText("noindex, nofollow, noarchive"))
                title { windowTitle }
                Element("style", [], RawHTML(PackageResources.sheet_css))
                Element("style", [], RawHTML(Array(paper.rules.utf8)))
            }
            body { main(.id(paper.isChosenByReader ? "a4" : nil)) { inside } }
        }
    }

    /// Beside a page of the portal lie its pictures; beside a sheet of the office lies nothing.
    private var policy: String {
        let pictures = paper.isChosenByReader ? "'self' file: data:" : "data:"
        return "default-src 'none'; style-src 'unsafe-inline'; img-src \(pictures)"
    }
}

import HTML

/// How a sheet lies on the paper.
struct SheetFormat {
    let paper: NoticeboardSheets.Paper
    /// How many columns its table has, 0 without one.
    let columnCount: Int

    /// A wide table is laid across the paper, for small type is not read from a step away.
    private var isWide: Bool { columnCount >= 8 }

    var pageRule: String {
        let size = paper == .a3 ? "A3" : "A4"
        return "@page{size:\(size) \(isWide ? "landscape" : "portrait")}"
    }

    /// So many columns fit in smaller type only; a browser would else shrink the whole sheet, its title with it.
    private var isDense: Bool { columnCount >= 12 }

    var style: String { paper.rawValue + (isWide ? " wide" : "") + (isDense ? " dense" : "") }
}

/// The whole document of a sheet: its style lies within it, it fetches nothing, and no search engine may list it.
struct SheetLayout<Body: Markup>: Markup {
    private let windowTitle: String
    private let format: SheetFormat
    private let inside: Body

    init(windowTitle: String, format: SheetFormat, @MarkupBuilder inside: () -> Body) {
        self.windowTitle = windowTitle
        self.format = format
        self.inside = inside()
    }

    var content: some Markup {
        StaticHTML("<!DOCTYPE html>\n")
        html(.lang("zh-CN"), .class(format.style)) {
            head {
                meta(.named("charset", "utf-8"))
                meta(.name("viewport"), .contentText("width=device-width, initial-scale=1"))
                meta(
                    .named("http-equiv", "Content-Security-Policy"),
                    .contentText("default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
                meta(.name("robots"), .contentText("noindex, nofollow, noarchive"))
                title { windowTitle }
                Element("style", [], RawHTML(PackageResources.sheet_css))
                Element("style", [], RawHTML(Array(format.pageRule.utf8)))
            }
            body { main { inside } }
        }
    }
}

import HTML

/// A page of one file for the office itself, on screen and on paper: no search engine keeps it, and nothing is fetched.
struct OfficeDocument<Inside: Markup>: Markup {
    private let heading: String
    private let inside: Inside

    init(_ heading: String, @MarkupBuilder _ inside: () -> Inside) {
        self.heading = heading
        self.inside = inside()
    }

    var content: some Markup {
        StaticHTML("<!DOCTYPE html>\n")
        html(.lang("zh-CN")) {
            head {
                meta(.named("charset", "utf-8"))
                meta(.name("viewport"), .contentText("width=device-width, initial-scale=1"))
                meta(.name("robots"), .contentText("noindex"))
                title { heading }
                InlineStyle(bytes: PackageResources.office_css)
            }
            body {
                h1 { heading }
                inside
            }
        }
    }
}

import HTML
import Model

/// A feed as Atom (RFC 4287). Titles and addresses only: what is withdrawn from the portal must not stay behind in readers' copies.
struct AtomDocument: Markup {
    let feed: Feed
    let settings: SiteSettings
    let asOf: Day

    var content: some Markup {
        StaticHTML("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        Element("feed", [.named("xmlns", "http://www.w3.org/2005/Atom"), .named("xml:lang", "zh-CN")], parts)
    }

    @MarkupBuilder private var parts: some Markup {
        text("title", feed.title)
        text("id", address(of: feed.path))
        text("updated", Self.time(feed.entries.first?.published ?? asOf))
        Element("author", [], text("name", settings.owner))
        link(to: feed.path, "self")
        link(to: feed.page, "alternate")
        ForEach(feed.entries) { entry in
            Element("entry", [], parts(of: entry))
        }
    }

    @MarkupBuilder private func parts(of entry: Feed.Entry) -> some Markup {
        text("title", entry.title)
        text("id", address(of: entry.path))
        link(to: entry.path, "alternate")
        text("updated", Self.time(entry.published))
        Element("author", [], text("name", entry.author))
        if !entry.category.isEmpty { Element("category", [.named("term", entry.category)], EmptyMarkup()) }
    }

    private func text(_ name: StaticString, _ value: String) -> Element<Text> { Element(name, [], Text(value)) }

    private func link(to path: PagePath, _ relation: String) -> Element<EmptyMarkup> {
        Element("link", [.rel(relation), .href(address(of: path))], EmptyMarkup())
    }

    private func address(of path: PagePath) -> String { settings.baseURL + path.description }

    /// Days have no hours; Atom asks for them. They begin in Beijing.
    private static func time(_ day: Day) -> String { "\(day)T00:00:00+08:00" }
}

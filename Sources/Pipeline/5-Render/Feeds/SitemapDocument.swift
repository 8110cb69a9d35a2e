import HTML
import Model

/// The addresses of pages for search engines (sitemaps.org, protocol 0.9).
struct SitemapDocument: Markup {
    struct Entry {
        let path: PagePath
        let changed: Day?
    }

    /// The protocol's bound on the entries of one file.
    static let mostEntries = 50_000

    let entries: ArraySlice<Entry>
    let baseURL: String

    var content: some Markup {
        StaticHTML("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        Element("urlset", [.named("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")], addresses)
    }

    private var addresses: some Markup {
        ForEach(entries) { entry in
            Element("url", [], parts(of: entry))
            Text("\n")
        }
    }

    @MarkupBuilder private func parts(of entry: Entry) -> some Markup {
        Element("loc", [], Text(baseURL + (entry.path == .home ? "" : entry.path.description)))
        if let changed = entry.changed { Element("lastmod", [], Text(changed.description)) }
    }
}

/// The list of sitemaps where one file does not hold all addresses.
struct SitemapIndexDocument: Markup {
    let paths: [PagePath]
    let baseURL: String

    var content: some Markup {
        StaticHTML("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        Element("sitemapindex", [.named("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")], sitemaps)
    }

    private var sitemaps: some Markup {
        ForEach(paths) { path in
            Element("sitemap", [], Element("loc", [], Text(baseURL + path.description)))
        }
    }
}

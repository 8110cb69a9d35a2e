import HTML
import Model

/// The files that tell machines what the portal holds and what is new: Atom feeds, sitemap and robots.txt.
///
/// All of them name pages by their addresses on the web, so that a portal without one has none of them.
struct SiteFeeds {
    let assembler: PageAssembler
    let settings: SiteSettings

    typealias File = (path: PagePath, bytes: [UInt8])

    /// Made one after the other, as they are asked for: a city has a feed for each of 1,800 places.
    var files: some Sequence<File> {
        guard !settings.baseURL.isEmpty else { return [AnySequence<File>]().joined() }
        let feeds = assembler.feeds.lazy.map { feed in
            Self.file(feed.path, AtomDocument(feed: feed, settings: settings, asOf: assembler.asOf))
        }
        return [AnySequence(feeds), AnySequence(sitemaps + [(.robots, Array(robots.utf8))])].joined()
    }

    private var sitemaps: [File] {
        let entries = assembler.plan.pages.compactMap { page in
            assembler.indexing(of: page) == .none
                ? nil : SitemapDocument.Entry(path: page.path, changed: assembler.published(page))
        }
        let starts = Array(stride(from: 0, to: entries.count, by: SitemapDocument.mostEntries))
        let parts = starts.enumerated().map { number, start in
            let end = min(start + SitemapDocument.mostEntries, entries.count)
            return Self.file(
                starts.count == 1 ? .sitemap : .sitemap(number: number + 1),
                SitemapDocument(entries: entries[start..<end], baseURL: settings.baseURL))
        }
        guard parts.count > 1 else { return parts }
        return parts + [
            Self.file(.sitemap, SitemapIndexDocument(paths: parts.map(\.path), baseURL: settings.baseURL))
        ]
    }

    /// RFC 9309. Hosts look for it at their root only: a portal under another site's path has it there merged by hand.
    private var robots: String {
        let root = settings.baseURL.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        let path = root.count == 4 ? root[3] : ""
        return """
            User-agent: *
            Disallow: /\(path)search/
            Sitemap: \(settings.baseURL)\(PagePath.sitemap)

            """
    }

    private static func file(_ path: PagePath, _ document: some Markup) -> File {
        var buffer = HTMLBuffer()
        document.write(to: &buffer)
        return (path, buffer.withBytes { Array($0) })
    }
}

import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("Feeds, sitemap and robots.txt")
struct SiteFeedTests {
    private let settings = "网站名称: 示例公开栏\n主办单位: 示例市民政局\n网址: https://www.example/gk\n"

    private func notice(_ code: String, _ title: String, start: String) -> (String, String) {
        (
            "notices/\(code).md",
            "---\ncode: \(code)\ntitle: \(title)\ncategory: 宅基地\nregion: 990101001201\nstart: \(start)\ndays: 7\n---\n正文。\n"
        )
    }

    private func built(_ changes: [String: String?] = [:]) throws -> SiteFixture {
        let site = try SiteFixture(["site.yaml": settings].merging(changes) { $1 })
        #expect(try site.build().findings == [])
        return site
    }

    @Test("are not made where the portal's address is not known")
    func withoutAddress() throws {
        let site = try SiteFixture()
        _ = try site.build()
        for file in ["feed.xml", "sitemap.xml", "robots.txt", "990101001201/feed.xml"] {
            #expect(!site.isPublished(file))
        }
    }

    @Test("A feed names what was published by its address on the web, the newest first")
    func feed() throws {
        let site = try built(
            [
                notice("a", "甲 & 乙", start: "2026-11-20"), notice("b", "丙", start: "2026-11-21"),
            ].reduce(into: [:]) { $0[$1.0] = $1.1 })
        let feed = try Feed(site.published("feed.xml"))
        #expect(feed.texts["title"] == ["示例公开栏", "丙", "甲 & 乙", "松溪村2026年6月财务收支"])
        #expect(
            feed.texts["id"]?[1...] == [
                "https://www.example/gk/notices/b.html", "https://www.example/gk/notices/a.html",
                "https://www.example/gk/990101001201/2026-06/finance.html",
            ])
        #expect(feed.texts["updated"]?.first == "2026-11-21T00:00:00+08:00")
        #expect(feed.links["self"] == ["https://www.example/gk/feed.xml"])
    }

    @Test("A place has a feed if it published something, and its pages only")
    func placeFeed() throws {
        let site = try built()
        let feed = try Feed(site.published("990101001201/feed.xml"))
        #expect(
            feed.links["alternate"] == [
                "https://www.example/gk/990101001201/index.html",
                "https://www.example/gk/990101001201/2026-06/finance.html",
            ])
        #expect(!site.isPublished("990101001/feed.xml"))
    }

    @Test("A feed holds no text of a page: readers keep copies")
    func noText() throws {
        let site = try built([notice("a", "甲", start: "2026-11-20")].reduce(into: [:]) { $0[$1.0] = $1.1 })
        #expect(try !site.published("feed.xml").contains("正文"))
    }

    @Test("The sitemap lists pages but those that search engines are to leave out")
    func sitemap() throws {
        let site = try built(
            [
                notice("posted", "甲", start: "2026-11-20"), notice("over", "乙", start: "2026-10-01"),
            ].reduce(into: [:]) { $0[$1.0] = $1.1 })
        let sitemap = try Feed(site.published("sitemap.xml"))
        let addresses = Set(sitemap.texts["loc"] ?? [])
        #expect(addresses.contains("https://www.example/gk/"))
        #expect(addresses.contains("https://www.example/gk/notices/posted.html"))
        for left in ["notices/over.html", "search.html", "404.html", "index.html"] {
            #expect(!addresses.contains("https://www.example/gk/" + left), "\(left)")
        }
        #expect(sitemap.texts["lastmod"]?.contains("2026-07-15") == true)
    }

    @Test("robots.txt names the sitemap and keeps search data out of others' lists")
    func robots() throws {
        let text = try built().published("robots.txt")
        #expect(text == "User-agent: *\nDisallow: /gk/search/\nSitemap: https://www.example/gk/sitemap.xml\n")
    }
}

/// The texts and links of an XML document, read by a parser that is not ours.
private final class Feed: NSObject, XMLParserDelegate {
    private(set) var texts: [String: [String]] = [:]
    private(set) var links: [String: [String]] = [:]
    private var text = ""

    init(_ xml: String) throws {
        super.init()
        let parser = XMLParser(data: Data(xml.utf8))
        parser.delegate = self
        try #require(parser.parse())
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        text = ""
        if let relation = attributes["rel"], let address = attributes["href"] {
            links[relation, default: []].append(address)
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        texts[name, default: []].append(text)
    }
}

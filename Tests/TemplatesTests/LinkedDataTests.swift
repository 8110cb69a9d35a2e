import Foundation
import Model
import Testing

@testable import Templates

@Suite struct LinkedDataTests {
    private let service = PageContent.service(
        ServicePage(
            service: .sample([
                "code": "jz-001", "name": "最低生活保障</script>", "plain_name": "低保", "field": "社会救助",
                "department": "民政局", "delivery": "直办", "summary": "每月发给。",
            ]), materials: [], sites: [], scope: [], duties: [], related: [], body: .empty))

    private func document(_ content: PageContent, indexing: Indexing = .full, in portal: Portal = Portal()) -> String {
        portal.render(
            Page(
                path: PagePath("services/jz-001.html"), title: "最低生活保障",
                breadcrumbs: [PageLink("首页", .home), PageLink("办事指南", .services)], indexing: indexing, content: content)
        )
    }

    /// The nodes of the document's linked data, read by a parser that is not ours.
    private func nodes(_ document: String) throws -> [[String: Any]] {
        let start = try #require(document.firstRange(of: "<script type=\"application/ld+json\">")).upperBound
        let end = try #require(document[start...].firstRange(of: "</script>")).lowerBound
        let value = try JSONSerialization.jsonObject(with: Data(document[start..<end].utf8))
        return try #require((value as? [String: Any])?["@graph"] as? [[String: Any]])
    }

    @Test func `a page names the way to it`() throws {
        let trail = try nodes(document(service))[0]
        let items = try #require(trail["itemListElement"] as? [[String: Any]])
        #expect(items.compactMap { $0["name"] as? String } == ["首页", "办事指南", "最低生活保障"])
        #expect(items.compactMap { $0["item"] as? String } == ["../index.html", "../services/index.html"])
    }

    @Test func `addresses are absolute where the portal has one`() throws {
        let portal = Portal(settings: .sample(["name": "甲", "owner": "乙", "base_url": "https://www.example/gk/"]))
        let document = document(service, in: portal)
        #expect(try nodes(document)[1]["url"] as? String == "https://www.example/gk/services/jz-001.html")
        #expect(document.contains("<link rel=\"canonical\" href=\"https://www.example/gk/services/jz-001.html\">"))
        #expect(document.contains("<meta property=\"og:url\" content=\"https://www.example/gk/services/jz-001.html\">"))
    }

    @Test func `a service is described, whatever its texts hold`() throws {
        let node = try nodes(document(service))[1]
        #expect(node["@type"] as? String == "GovernmentService")
        #expect(node["name"] as? String == "最低生活保障</script>")
        #expect(node["alternateName"] as? String == "低保")
        #expect(node["areaServed"] == nil)
    }

    @Test(arguments: [("财务收支", "桃源村财务收支"), ("桃源村2026年10月财务收支", "桃源村2026年10月财务收支")])
    func `a disclosed table is named once for its office`(title: String, name: String) throws {
        let region = Region.sample(["code": "990101001201", "name": "桃源村"])
        let disclosure = Disclosure(
            header: .sample([:]), region: region.code, period: .of("2026-10"), item: "finance", tableFile: nil,
            textFile: nil)
        let content = PageContent.disclosure(
            DisclosurePage(
                region: region, ancestors: [], disclosure: disclosure, obligation: nil, citations: [],
                table: DataTable(columns: [.init(title: "项目", isNumeric: false)], rows: [["收入"]]), outline: nil,
                comparison: nil, concealment: nil, body: .empty,
                tablePath: .disclosureTable(region.code, .of("2026-10"), "finance"), dataPath: nil, sources: [],
                versions: [], previous: nil, next: nil, samePeriod: []))
        let page = Page(
            path: .disclosure(region.code, .of("2026-10"), "finance"), title: title,
            breadcrumbs: [PageLink("首页", .home)], content: content)
        let node = try nodes(Portal().render(page))[1]
        #expect(node["@type"] as? String == "Dataset")
        #expect(node["name"] as? String == name)
        #expect(node["description"] as? String == name)
    }

    @Test func `without an address there is neither og:url nor canonical`() {
        let document = document(service)
        #expect(!document.contains("og:url"))
        #expect(!document.contains("canonical"))
    }

    @Test(arguments: [(Indexing.full, nil), (.withoutCopy, "noarchive"), (.none, "noindex")])
    func `search engines are told what to leave out`(indexing: Indexing, robots: String?) {
        let document = document(service, indexing: indexing)
        #expect(document.contains("<meta name=\"robots\"") == (robots != nil))
        if let robots { #expect(document.contains("<meta name=\"robots\" content=\"\(robots)\">")) }
    }
}

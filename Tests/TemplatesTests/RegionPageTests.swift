import Model
import Testing

@testable import Templates

@Suite struct RegionPageTests {
    private let village = PageLink("桃源村", .region(.of("990101001201")))

    private func page(_ region: Region, children: [PageLink] = [], disclosures: [DisclosureSummary] = []) -> PageContent
    {
        .region(
            RegionPage(
                region: region, ancestors: [], children: children, disclosures: disclosures,
                disclosureCount: disclosures.count, notices: [], serviceGroups: [], sites: [], facilities: [],
                duties: [], superior: nil, codedUnder: nil))
    }

    @Test func `a village shows its newest disclosures and whom to turn to`() {
        let region = Region.sample([
            "code": "990101001201", "name": "桃源村", "kind": "村", "head": "赵春生", "phone": "0990-1234571",
        ])
        let disclosure = DisclosureSummary(
            title: "财务收支", regionName: "桃源村", period: .of("2026-10"), category: .finance, published: .on("2026-11-05"),
            path: .disclosure(region.code, .of("2026-10"), "finance"))
        let body = Portal().body(page(region, disclosures: [disclosure]), at: village.path)
        #expect(body.contains("<a href=\"../990101001201/2026-10/finance.html\">财务收支</a>"))
        #expect(body.contains("<dt>负责人</dt><dd>赵春生</dd>"))
        #expect(body.contains("href=\"../990101001201/disclosure.html\">全部 1 项</a>"))
        #expect(!body.contains("户数"))
    }

    @Test func `a township leads to the villages below it`() {
        let region = Region.sample(["code": "990101001", "name": "柳溪镇", "kind": "镇"])
        let body = Portal().body(page(region, children: [village]), at: .region(region.code))
        #expect(body.contains("下辖村和社区"))
        #expect(body.contains("<a href=\"../990101001201/index.html\">桃源村</a>"))
    }

    @Test func `lists of other pages are kept out of the search`() {
        let region = Region.sample(["code": "990101001201", "name": "桃源村", "kind": "村"])
        let body = Portal().body(page(region), at: village.path)
        #expect(body.contains("id=\"disclosures\" data-search=\"off\""))
        #expect(body.contains("id=\"contact\">"))
    }

    @Test func `sections that the portal may not have are not linked`() {
        let region = Region.sample(["code": "990101001201", "name": "桃源村"])
        let body = Portal().body(page(region), at: village.path)
        #expect(!body.contains("href="))
        #expect(!body.contains("联系我们"))
    }

    @Test func `the front page asks what one has come for`() {
        let home = HomePage(
            searchSuggestions: ["低保"], serviceGroups: [], regions: [], villageGroups: [LinkGroup("柳溪镇", [village])],
            disclosures: [], notices: [], documents: [], sections: [])
        let document = Portal().render(Page(path: .home, title: "青禾县公开栏", content: .home(home)))
        #expect(document.count(of: "<h1") == 1)
        #expect(document.contains("<h1>您要办什么？</h1>"))
        #expect(document.count(of: "role=\"search\"") == 1)
        #expect(document.contains("<a href=\"990101001201/index.html\">桃源村</a>"))
        #expect(document.contains("<title>青禾县公开栏</title>"))
    }

    @Test func `all disclosures of an office stand under their periods`() {
        let region = Region.sample(["code": "990101001201", "name": "桃源村"])
        let content = PageContent.regionDisclosures(
            RegionDisclosuresPage(region: region, periods: [.init(period: .of("2026q3"), disclosures: [])]))
        let body = Portal().body(content)
        #expect(body.contains("<section class=\"part\" id=\"period-2026q3\" data-search=\"off\">"))
        #expect(body.contains("<h2>2026年第3季度</h2>"))
    }
}

import Model
import Testing

@testable import Templates

@Suite struct RegionPageTests {
    private let village = PageLink("桃源村", .region(.of("990101001201")))

    private func page(
        _ region: Region, children: [PageLink] = [], disclosures: [DisclosureSummary] = [],
        board: PageLink? = nil, tally: DisclosureTally? = nil, money: MoneySummary? = nil, superior: Region? = nil,
        services: [ServiceGroup] = [], handling: [String: ServiceHandling] = [:],
        measure: FacilitiesPage.Measure? = nil
    ) -> PageContent {
        .region(
            RegionPage(
                region: region, ancestors: [], children: children, disclosures: disclosures,
                disclosureCount: disclosures.count, notices: [], serviceGroups: services, sites: [], facilities: [],
                duties: [], superior: superior, codedUnder: nil, board: board, tally: tally, money: money,
                handling: handling, facilityMeasure: measure))
    }

    @Test func `each service says whether it is handled in the village`() {
        let region = Region.sample(["code": "990101001201", "name": "桃源村"])
        let services = ["a-1", "a-2", "a-3"].map {
            Service.sample([
                "code": .init(stringLiteral: $0), "name": "事项", "field": "社会救助", "department": "民政局", "delivery": "直办",
            ])
        }
        let township = ServiceHandling(place: "柳溪镇", isInVillage: false, isTerminal: false)
        let body = Portal().body(
            page(
                region, services: [ServiceGroup(field: "社会救助", services: services)],
                handling: [
                    "a-1": ServiceHandling(place: "桃源村", isInVillage: true, isTerminal: false), "a-2": township,
                    "a-3": township,
                ]), at: village.path)
        #expect(body.contains("<p>在本村（社区）办 1 项，到柳溪镇办 2 项。</p>"))
        #expect(body.contains("<span class=\"badge good\">在本村（社区）办</span>"))
        #expect(body.contains("<span class=\"badge plain\">到柳溪镇办</span>"))
    }

    @Test func `what facilities offer stands beside what the plan asks for`() {
        let region = Region.sample(["code": "990101001", "name": "柳溪镇"])
        let measure = FacilitiesPage.Measure(
            place: PageLink("柳溪镇", .region(region.code)), level: .township, villages: 3, largeEnough: 2, measured: 3,
            households: nil, area: nil, areaPerHundredHouseholds: nil, facilities: 5, openLongEnough: 4, timed: 5)
        let body = Portal().body(page(region, measure: measure), at: .region(region.code))
        #expect(body.contains("<dd>2/3 个</dd>") && body.contains("<dd>4/5 处</dd>") && body.contains("未公布"))
        #expect(body.contains("规划要求每百户不低于 30 平方米"))
        #expect(!Portal().body(page(region), at: .region(region.code)).contains("规划要求"))
    }

    @Test func `how to reach the office comes before everything else`() throws {
        let region = Region.sample(["code": "990101001201", "name": "桃源村", "phone": "0990-1234571", "hours": "周一至周五"])
        let body = Portal().body(page(region), at: village.path)
        let phone = try #require(body.range(of: "<dt>办公电话</dt>"))
        let list = try #require(body.range(of: "id=\"disclosures\""))
        #expect(phone.lowerBound < list.lowerBound)
    }

    @Test func `the latest statement is told in a line, to the last digit`() {
        let region = Region.sample(["code": "990101001201", "name": "桃源村"])
        let path = PagePath.disclosure(region.code, .of("2026-09"), "finance")
        let money = MoneySummary(
            period: .of("2026-09"), income: ExactDecimal("3340.91"), expense: ExactDecimal("33570.40"), balance: nil,
            path: path)
        let body = Portal().body(page(region, money: money), at: village.path)
        #expect(body.contains("<h2>2026年9月集体收支</h2>"))
        #expect(body.contains("<dt>收入</dt><dd>3,340.91 元</dd>") && body.contains("33,570.40 元"))
        #expect(!body.contains("期末余额"))
        #expect(
            MoneySummary(period: .of("2026-09"), income: nil, expense: nil, balance: money?.income, path: path) == nil)
    }

    @Test func `what is overdue is counted in one line, and the office above named`() {
        let region = Region.sample(["code": "990101001201", "name": "桃源村"])
        let tally = DisclosureTally([.onTime, .onTime, .late])
        let superior = Region.sample(["code": "990101001", "name": "柳溪镇", "phone": "0990-1234570"])
        let body = Portal().body(
            page(region, board: PageLink("公开情况", .board(of: region.code)), tally: tally, superior: superior),
            at: village.path)
        #expect(body.contains("应公开 3 项，按时公开 2 项，逾期未公开 1 项。"))
        #expect(body.contains("<dt>名称</dt><dd><a href=\"../990101001/index.html\">柳溪镇</a></dd>"))
    }

    @Test func `a list of disclosures leads to other years and to one category alone`() {
        let region = Region.sample(["code": "990101001201", "name": "桃源村"])
        let lines = [Obligation.Category.finance, .affairs].map { category in
            DisclosureSummary(
                title: category.label, regionName: "", period: .of("2026-10"), category: category, published: nil,
                path: .home)
        }
        let years = [
            PageLink("2026年", .disclosures(of: region.code)),
            PageLink("2025年", .disclosures(of: region.code, year: 2025)),
        ]
        let body = Portal().body(
            .regionDisclosures(
                RegionDisclosuresPage(
                    region: region, periods: [.init(period: .of("2026-10"), disclosures: lines)], years: years,
                    year: 2026,
                    total: 9)), at: .disclosures(of: region.code))
        #expect(body.contains("已公开 9 项"))
        #expect(body.contains("aria-current=\"page\">2026年</a>") && body.contains("disclosure-2025.html\">2025年</a>"))
        #expect(body.contains("<a href=\"#only-finance\">财务公开</a>") && body.contains("id=\"only-finance\""))
        #expect(body.contains("class=\"category is-finance\""))
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

    @Test func `among those of others a disclosure begins with its office, and says its period once`() {
        func entry(_ title: String, namesRegion: Bool = true) -> Entry {
            Entry(
                DisclosureSummary(
                    title: title, regionName: "桃源村", period: .of("2026-10"), category: .finance, published: nil,
                    path: .home), namesRegion: namesRegion)
        }
        #expect(entry("2026年10月财务收支月报").heading == "桃源村2026年10月财务收支月报")
        #expect(entry("2026年10月财务收支月报").details == ["财务公开"])
        #expect(entry("桃源村村规民约").heading == "桃源村村规民约")
        #expect(entry("桃源村村规民约").details == ["2026年10月", "财务公开"])
        #expect(entry("财务收支", namesRegion: false).heading == "财务收支")
    }

    @Test func `the front page names the events of a life below the fields of services`() {
        let group = ServiceGroup(field: "户籍管理", services: [])
        let home = HomePage(
            searchSuggestions: [], serviceGroups: [group], regions: [], villageGroups: [], disclosures: [], notices: [],
            documents: [], sections: [], events: [PageLink("新生儿出生一件事", .serviceEvent("newborn"))])
        let document = Portal().render(Page(path: .home, title: "青禾县公开栏", content: .home(home)))
        #expect(document.contains("<a href=\"services/events/newborn.html\">新生儿出生一件事</a>"))
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
        #expect(body.contains("id=\"notices\" data-search=\"off\""))
    }

    @Test func `sections that the portal may not have are not linked`() {
        let region = Region.sample(["code": "990101001201", "name": "桃源村"])
        let body = Portal().body(page(region), at: village.path)
        #expect(!body.contains("href="))
        #expect(!body.contains("上级单位"))
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
        #expect(!body.contains("年份") && !body.contains("类别"))
        #expect(body.contains("<section class=\"part\" id=\"period-2026q3\" data-search=\"off\">"))
        #expect(body.contains("<h2>2026年第3季度</h2>"))
    }
}

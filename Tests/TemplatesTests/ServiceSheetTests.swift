import Model
import Testing

@testable import Templates

@Suite struct ServiceSheetTests {
    private func sheet(
        _ cells: [String: SampleCell] = [:], materials: [ServiceMaterial] = [], sites: [ServiceSite] = []
    )
        -> String
    {
        let service = Service.sample(
            ["code": "a", "name": "低保", "field": "社会救助", "department": "民政局", "delivery": "委托受理"]
                .merging(cells) { $1 })
        return Portal().body(.serviceSheet(ServiceSheetPage(service: service, materials: materials, sites: sites)))
    }

    @Test func `a sheet lists what to bring with what to know of it`() {
        let card = ServiceMaterial.sample([
            "service": "a", "order": 1, "name": "身份证", "kind": "原件", "copies": "1", "required": false,
            "shared_by_data": true, "notes": "电子的也行。",
        ])
        #expect(sheet(materials: [card]).contains("<li>身份证（用得上才带；原件 1 份；系统查得到的可以不交；电子的也行）</li>"))
    }

    @Test func `a sheet names the places, or leaves a line to write one's own in`() {
        let site = ServiceSite.sample([
            "code": "s", "name": "桃源村为民服务站", "region": "990101001201", "kind": "村为民服务站", "address": "村口",
        ])
        #expect(sheet(sites: [site]).contains("桃源村为民服务站　村口"))
        #expect(!sheet(sites: [site]).contains("我的村（社区）站点"))
        #expect(sheet().contains("我的村（社区）站点：＿"))
    }

    @Test func `the type is as large as the text allows`() {
        func size(_ characters: Int) -> Int {
            PaperFit.points(for: [.text(String(repeating: "字", count: characters))])
        }
        #expect(size(10) == 16)
        #expect(size(1000) < size(500))
        #expect(size(100_000) == 8)
    }

    @Test func `hours are told by the day, with what is lacking to eight`() {
        let site = ServiceSite.sample([
            "code": "s", "name": "站", "region": "990101001201", "kind": "村为民服务站",
            "hours": "周一至周五 9:00—12:00，13:00—17:00",
        ])
        let page = ServiceSitesPage(sites: [SiteSummary(site: site, region: PageLink("桃源村", .home))])
        let body = Portal().body(.serviceSites(page))
        #expect(body.contains("<dt>周一至周五</dt><dd>9:00—12:00，13:00—17:00</dd>"))
        #expect(body.contains("<dt>周六、周日</dt><dd>休息</dd>"))
        #expect(body.contains("每天开放 7 小时，少于规划要求的 8 小时"))
    }

    @Test func `a village that does not take it is sent to the counter above`() {
        let counter = ServiceSite.sample([
            "code": "c", "name": "河口镇便民服务中心", "region": "990101001", "kind": "乡镇便民服务中心",
        ])
        func answer(_ name: String, isInVillage: Bool, isOffered: Bool) -> ServiceAvailability.Answer {
            .init(
                place: PageLink(name, .home), code: .of("990101001201"), counter: counter, isInVillage: isInVillage,
                isOffered: isOffered)
        }
        let group = ServiceAvailability.Group(
            township: PageLink("河口镇", .home),
            answers: [
                answer("甲村", isInVillage: false, isOffered: true), answer("乙村", isInVillage: true, isOffered: true),
                answer("丙村", isInVillage: false, isOffered: false),
            ], villageCount: 3, inVillageCount: 1)
        let service = Service.sample([
            "code": "a", "name": "低保", "field": "社会救助", "department": "民政局", "delivery": "帮办代办",
        ])
        let page = ServicePage(
            service: service, materials: [], availability: ServiceAvailability(groups: [group]), sites: [], scope: [],
            duties: [], related: [], body: .empty)
        let body = Portal().body(.service(page))
        #expect(body.contains("3 个村（社区）中 1 个能办"))
        #expect(body.contains("到河口镇便民服务中心办"))
        #expect(body.contains("在村里能办"))
        #expect(body.contains("这里不办这项业务"))
        #expect(body.contains("村（社区）代办员帮您跑"))
    }
}

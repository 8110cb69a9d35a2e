import Model
import Testing

@testable import Templates

@Suite struct ServicePageTests {
    private let plain = Service.sample([
        "code": "SB-001", "name": "低保", "field": "社会救助", "department": "民政局", "delivery": "直办",
    ])

    private func page(
        _ service: Service, materials: [ServiceMaterial] = [], sites: [SiteSummary] = []
    ) -> PageContent {
        .service(
            ServicePage(
                service: service, materials: materials, sites: sites, scope: [], duties: [], related: [], body: .empty))
    }

    @Test func `what a service does not say leaves no empty row or heading`() {
        let body = Portal().body(page(plain))
        for absent in ["多久办好", "要带什么", "怎么办</h2>", "到哪里办", "拿到什么", "常见问题", "在我的村", "相关事项", "<dd></dd>", "<td></td>"] {
            #expect(!body.contains(absent), "\(absent)")
        }
        #expect(body.contains("<dt>责任部门</dt><dd>民政局</dd>"))
    }

    @Test func `facts, steps and questions are shown in their order`() {
        let service = Service.sample([
            "code": "a", "name": "低保", "field": "社会救助", "department": "民政局", "delivery": "直办",
            "promised_time": "20 个工作日",
            "visits": 0, "steps": ["申请", "审核"], "questions": ["要多久？", "20 天。", "没有回答的？"],
        ])
        let body = Portal().body(page(service))
        #expect(body.contains("<dt>多久办好</dt><dd>20 个工作日</dd>"))
        #expect(body.contains("<dt>要跑几趟</dt><dd>不用跑</dd>"))
        #expect(body.contains("<ol class=\"steps\"><li>申请</li><li>审核</li></ol>"))
        #expect(body.contains("<dt>要多久？</dt><dd>20 天。</dd>"))
        #expect(body.contains("<dt>没有回答的？</dt><dd>请拨打咨询电话。</dd>"))
    }

    @Test func `materials are a table with a caption`() {
        let material = ServiceMaterial.sample([
            "service": "a", "order": 1, "name": "身份证", "kind": "原件", "copies": "1", "shared_by_data": true,
        ])
        let body = Portal().body(page(plain, materials: [material]))
        #expect(body.contains("<caption class=\"visually-hidden\"><span>申请材料清单</span></caption>"))
        #expect(body.contains("原件 1 份"))
        #expect(body.contains("能免交"))
        #expect(body.contains("<label><input type=\"checkbox\">身份证</label>"))
    }

    @Test func `an address that is no web address is no link`() {
        let service = Service.sample([
            "code": "a", "name": "低保", "field": "社会救助", "department": "民政局", "delivery": "直办",
            "online_address": "javascript:alert(1)",
        ])
        #expect(!Portal().body(page(service)).contains("href=\"javascript"))
    }

    @Test func `phone numbers can be dialled one by one`() {
        let service = Service.sample([
            "code": "a", "name": "低保", "field": "社会救助", "department": "民政局", "delivery": "直办",
            "enquiry_phone": "0990-1234567、12345；张主任",
        ])
        let body = Portal().body(page(service))
        #expect(body.contains("href=\"tel:09901234567\""))
        #expect(body.contains("href=\"tel:12345\""))
        #expect(body.contains("、张主任"))
    }

    @Test func `many counters wait behind a summary`() {
        let sites = (1...9).map { number in
            SiteSummary(
                site: .sample([
                    "code": .text("s\(number)"), "name": .text("站点\(number)"), "region": "990101001201",
                    "kind": "村为民服务站",
                ]),
                region: PageLink("桃源村", .region(.of("990101001201"))))
        }
        let body = Portal().body(page(plain, sites: sites))
        #expect(body.contains("<summary>其余 5 个办理点</summary>"))
        #expect(body.contains("站点9"))
    }

    @Test func `the catalogue links every service by its code`() {
        let group = ServiceGroup(field: "社会救助", services: [plain])
        let body = Portal().body(.services(ServicesPage(groups: [group])), at: .services)
        #expect(body.contains("<h3 id=\"社会救助\">"))
        #expect(body.contains("<a href=\"../services/sb-001.html\">低保</a>"))
    }
}

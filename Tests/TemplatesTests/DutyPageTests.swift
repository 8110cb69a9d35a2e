import Model
import Testing

@testable import Templates

@Suite struct DutyPageTests {
    @Test func `township duties stand by list and category, each row with an anchor`() {
        let duties = [("own", 1, "党的建设"), ("own", 2, "民生服务"), ("own", 3, "党的建设")].map { list, order, category in
            TownshipDuty.sample([
                "list": .text(list), "order": .integer(order), "category": .text(category), "name": .text("事项\(order)"),
            ])
        }
        let body = Portal().body(
            .townshipDuties(TownshipDutiesPage(region: nil, lists: [.init(list: .own, duties: duties)], services: [:])))
        #expect(body.contains("<a href=\"#own-1\">党的建设</a><span class=\"count\">2 项</span>"))
        #expect(body.contains("<a href=\"#own-2\">民生服务</a>"))
        // Two columns: what the script puts beside the table has to stay in the second.
        #expect(body.contains("</nav><div><div class=\"table-scroll"))
        #expect(body.contains("<tr id=\"own-3\">"))
        #expect(body.values(of: "id").filter { $0.hasPrefix("own-") } == ["own-1", "own-3", "own-2"])
        #expect(!body.contains("这件事找谁"))
    }

    @Test func `a list with gaps in its numbers says why`() {
        func body(_ orders: [Int]) -> String {
            let duties = orders.map {
                TownshipDuty.sample(["list": "own", "order": .integer($0), "category": "甲", "name": "乙"])
            }
            return Portal().body(
                .townshipDuties(
                    TownshipDutiesPage(region: nil, lists: [.init(list: .own, duties: duties)], services: [:])))
        }
        #expect(!body([1, 2]).contains("序号空缺"))
        #expect(body([1, 3]).contains("序号空缺"))
    }

    @Test func `a duty leads to the services that residents come for`() {
        let duty = TownshipDuty.sample([
            "list": "own", "order": 1, "category": "民生服务", "name": "低保初审", "services": .list(["SR-1", "sr-9"]),
        ])
        let page = TownshipDutiesPage(
            region: nil, lists: [.init(list: .own, duties: [duty])],
            services: ["sr-1": PageLink("申请低保", .service("SR-1"))])
        let body = Portal().body(.townshipDuties(page), at: .townshipDuties)
        #expect(body.contains("怎么办</th>"))
        #expect(body.contains("<td><a href=\"../services/sr-1.html\">申请低保</a></td>"))
    }

    @Test func `who may not certify says where to go instead`() {
        let duty = VillageDuty.sample([
            "list": "refused_certificates", "order": 1, "name": "亲属关系证明", "alternative": "到派出所办理",
        ])
        let region = Region.sample(["code": "990101001201", "name": "桃源村"])
        let body = Portal().body(
            .certificates(
                VillageDutiesPage(
                    region: region, lists: [.init(list: .refusedCertificates, duties: [duty])], services: [:])))
        #expect(body.contains("<span class=\"badge warning\">村里不开</span>"))
        #expect(body.contains("<dt>去哪里办</dt><dd>到派出所办理</dd>"))
        #expect(body.contains("适用于：<a href=\"../990101001201/index.html\">桃源村</a>"))
    }

    @Test func `a list of real size is no heavier than a page may be`() {
        // A township has some 117 duties of its own, helps with 99 and has given 124 back; the texts are as long as usual.
        for (list, count) in [(TownshipDuty.List.own, 117), (.shared, 99), (.withdrawn, 124)] {
            let duties = (1...count).map { order in
                TownshipDuty.sample([
                    "list": .text(list.rawValue), "order": .integer(order), "category": .text("类别\(order % 18)"),
                    "name": .text(String(repeating: "事", count: 28)), "department": "县（区）住房和城乡建设局",
                    "department_duty": .text(list == .shared ? String(repeating: "职", count: 90) : ""),
                    "township_duty": .text(list == .shared ? String(repeating: "责", count: 70) : ""),
                    "handling": .text(list == .withdrawn ? String(repeating: "办", count: 60) : ""),
                ])
            }
            let page = TownshipDutiesPage(region: nil, lists: [.init(list: list, duties: duties)], services: [:])
            let body = Portal().body(.townshipDuties(page), at: .townshipDuties(list, of: nil))
            #expect(body.utf8.count < 95_000, "\(list) \(body.utf8.count)")
            #expect(body.count(of: "<tr id=") == count)
        }
    }

    @Test func `the way to a township's lists names every category`() {
        let page = DutyIndexPage(
            region: nil,
            lists: [
                .init(
                    list: .shared, link: PageLink("配合履职事项清单", .townshipDuties(.shared, of: nil)), count: 2,
                    categories: [
                        PageLink(
                            "民生服务", PagePath.townshipDuties(.shared, of: nil).at("shared-1"), detail: "2 项")
                    ])
            ])
        let body = Portal().body(.dutyIndex(page), at: .townshipDuties)
        #expect(body.contains("<a href=\"../duties/township/shared.html#shared-1\">民生服务（2 项）</a>"))
        #expect(body.contains("看全部 2 项"))
    }

    @Test func `a power shows its steps as a chart and in words`() {
        let power = VillagePower.sample(["code": "P-1", "category": "工程", "name": "招投标", "body": "村委会"])
        let steps = [(1, "动议", false, []), (2, "公告", true, ["有异议→退回 1", "无异议→结束"])].map {
            order, name, isDisclosed, next in
            PowerStep.sample([
                "power": "P-1", "order": .integer(order), "name": .text(name), "body": "村委会",
                "disclosed": .flag(isDisclosed), "next": .list(next),
            ])
        }
        let body = Portal().body(.power(PowerPage(power: power, flow: StepFlow(steps))))
        #expect(body.contains("<title id=\"flow-title\">招投标：办理流程图</title>"))
        #expect(body.contains(">这一步要公开</text>") || body.contains("公开：这一步要公开</text>"))
        #expect(body.contains("<strong>公告</strong> <span class=\"badge strong\">公开环节</span>"))
        // In the chart and in words.
        #expect(body.count(of: "有异议：退回第\u{A0}1\u{A0}步") == 2)
        #expect(body.count(of: "无异议：结束") == 2)
    }

    @Test func `the list of powers leads to each`() {
        let power = VillagePower.sample(["code": "P-1", "category": "工程", "name": "招投标", "body": "村委会"])
        let body = Portal().body(.powers(PowersPage(groups: [.init(category: "工程", powers: [power])])), at: .powers)
        #expect(body.contains("<a href=\"../duties/powers/p-1.html\">招投标</a>"))
    }

    @Test func `the risk of a power is told by a word`() {
        let power = VillagePower.sample([
            "code": "P-1", "category": "工程", "name": "招投标", "body": "村委会", "risk_level": "高",
        ])
        let body = Portal().body(.powers(PowersPage(groups: [.init(category: "工程", powers: [power])])), at: .powers)
        #expect(body.count(of: "高风险") == 2)
        #expect(body.contains("<dd>1 项</dd>"))
    }

    @Test func `the way in names the lists and the places`() {
        let page = DutiesPage(
            lists: [PageLink("小微权力清单", .powers, detail: "怎么用")],
            byRegion: [PageLink("柳溪镇", .duties(of: .of("990101001")))])
        let body = Portal().body(.duties(page), at: .duties)
        #expect(body.contains("<span class=\"detail\">怎么用</span>"))
        #expect(body.contains("<a href=\"../990101001/duties.html\">柳溪镇</a>"))
    }
}

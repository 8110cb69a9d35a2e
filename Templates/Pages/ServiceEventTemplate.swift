import HTML
import Model

/// 一件事: the services in their order, one list of papers, one set of places.
struct ServiceEventTemplate: Markup {
    let page: ServiceEventPage

    var content: some Markup {
        if let badge = Badge(page.event.status) { p { badge } }
        p(.class("plain-name")) { "什么时候用：\(page.event.trigger)" }
        if !page.event.summary.isEmpty { div(.class("lead")) { Paragraphs(page.event.summary) } }
        FactList(
            [
                Fact("一次办完", page.services.count, unit: "件事"),
                Fact("要带的材料", merged),
                Fact("多久办好", page.event.promisedTime),
                Fact("省了什么", page.event.savings),
            ], class: "glance")
        PageSection("一共办哪几件", id: "services") {
            ol(.class("steps")) {
                ForEach(page.services) { EventStep(service: $0) }
            }
        }
        if !page.materials.isEmpty {
            PageSection("要带什么：一份清单", id: "materials") {
                if !page.event.form.isEmpty {
                    p(.class("note")) { FileLink("一张表：\(page.event.name)申请表", page.event.form) }
                }
                MaterialTable(materials: page.materials.map { .init($0) })
            }
        }
        PageSection("到哪里办", id: "places") {
            FactList(contacts)
            if !page.sites.isEmpty { SiteList(sites: page.sites) }
        }
        FactSection("谁负责", id: "responsibility", responsibility)
    }

    private var merged: String {
        let count = page.materials.count
        return page.separateMaterialCount > count
            ? "\(count) 份（分开办要 \(page.separateMaterialCount) 份）" : "\(count) 份"
    }

    private var contacts: [Fact] {
        [
            Fact(phone: "联系电话", page.event.phone),
            Fact(address: "网上办理", page.event.onlineAddress),
            Fact("适用地区", page.scope),
        ]
    }

    private var responsibility: [Fact] {
        [
            Fact("牵头部门", page.event.department),
            Fact("配合部门", page.event.partners),
            Fact(phone: "监督投诉", page.event.complaintPhone),
            Fact("依据", page.event.basis),
            Fact("更新日期", page.event.updated),
        ]
    }
}

struct EventStep: Markup {
    let service: Service

    var content: some Markup {
        li {
            a(.href(.service(service.code))) { service.name }
            if let badge = Badge(service.status) { badge }
            span(.class("line quiet")) {
                [service.department, service.timeToExpect, service.result.isEmpty ? "" : "拿到\(service.result)"]
                    .filter { !$0.isEmpty }.joined(separator: "，")
            }
        }
    }
}

/// All life events with the services that they join.
struct ServiceEventsTemplate: Markup {
    let page: ServiceEventsPage

    var content: some Markup {
        p(.class("lead")) { "遇到一件大事，常常要跑好几个部门。下面这些事已经并成“一件事”：填一张表、交一套材料、一次办完。" }
        ul(.class("cards")) {
            ForEach(page.events) { entry in
                li {
                    h2(.class("card-title")) {
                        a(.href(.serviceEvent(entry.event.code))) { entry.event.name }
                    }
                    p(.class("quiet")) { entry.event.trigger }
                    FactList([
                        Fact("包含", entry.services), Fact("多久办好", entry.event.promisedTime),
                        Fact(phone: "联系电话", entry.event.phone),
                    ])
                }
            }
        }
    }
}

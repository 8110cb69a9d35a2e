import HTML
import Model

/// A service guide with the elements of GB/T 39046—2020, in the order in which a resident asks for them.
struct ServiceTemplate: Markup {
    let page: ServicePage

    var content: some Markup {
        ServiceLead(service: page.service)
        ServiceAtAGlance(service: page.service)
        ServiceWays(page: page)
        if !page.service.conditions.isEmpty {
            PageSection("我能不能办", id: "conditions") {
                div(.class("prose")) { Paragraphs(page.service.conditions) }
            }
        }
        ServiceMaterials(materials: page.materials)
        ServiceVillages(availability: page.availability, delivery: page.service.delivery)
        ServicePlaces(page: page)
        ServiceSteps(steps: page.service.steps)
        ServiceOutcome(service: page.service)
        RichTextView(text: page.body)
        ServiceQuestions(questions: page.service.questions)
        ServiceComplaints(page: page)
        if let rating = page.rating {
            PageSection("群众评价", id: "rating") {
                RatingLine(tally: rating, page: PageLink("各事项好差评", .ratings(rating.period)))
            }
        }
        ServiceFormalities(page: page)
        if !page.related.isEmpty {
            PageSection("相关事项", id: "related", searchable: false) { LinkList(page.related) }
        }
    }
}

/// The everyday name, whether it can be had now, and what it is.
struct ServiceLead: Markup {
    let service: Service

    var content: some Markup {
        if let badge = Badge(service.status) { p { badge } }
        if !service.plainName.isEmpty {
            p(.class("plain-name")) { "大家常说：\(service.plainName)" }
        }
        if !service.summary.isEmpty {
            div(.class("lead")) { Paragraphs(service.summary) }
        }
    }
}

/// How long, how much, how often one has to come, who does it in the village.
struct ServiceAtAGlance: Markup {
    let service: Service

    var content: some Markup {
        FactList(
            [
                Fact("多久办好", service.timeToExpect),
                Fact("收费", service.fee),
                Fact("要跑几趟", service.visitsInWords),
                Fact("在村里怎么办", service.delivery.label),
            ], class: "glance")
    }
}

extension Service {
    /// What was promised, else what the law grants.
    var timeToExpect: String { promisedTime.text.isEmpty ? statutoryTime.description : promisedTime.description }

    var visitsInWords: String {
        switch visits {
        case nil: ""
        case 0?: "不用跑"
        case let count?: "\(count) 趟"
        }
    }
}

/// What one may do from here: take the sheet home, apply online, have several things done at once.
struct ServiceWays: Markup {
    let page: ServicePage

    var content: some Markup {
        ul(.class("chips screen-only"), .searchable(false)) {
            li { a(.href(.serviceSheet(page.service.code))) { "打印明白纸" } }
            if page.service.hasOnlineAddress {
                li { a(.class("external"), .href(page.service.onlineAddress), .rel("noopener noreferrer")) { "网上办理" } }
            }
            ForEach(page.events) { event in
                li { a(.href(event.path)) { "一件事一次办：\(event.title)" } }
            }
        }
    }
}

extension Service {
    fileprivate var hasOnlineAddress: Bool { onlineAddress.hasPrefix("https://") || onlineAddress.hasPrefix("http://") }
}

struct ServiceSteps: Markup {
    let steps: [String]

    var content: some Markup {
        if !steps.isEmpty {
            PageSection("怎么办", id: "steps") {
                ol(.class("steps")) {
                    ForEach(steps) { step in
                        li { Lines(step) }
                    }
                }
            }
        }
    }
}

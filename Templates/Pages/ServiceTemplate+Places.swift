import HTML
import Model

/// Whether it can be had in one's village, and who does it there: townships open to their villages, and where the script
/// runs one's own village is chosen once and remembered.
struct ServiceVillages: Markup {
    let availability: ServiceAvailability
    let delivery: ServiceDelivery

    var content: some Markup {
        if !availability.groups.isEmpty {
            PageSection("在我的村能办吗，谁帮我办", id: "village") {
                p(.class("measure")) {
                    strong { delivery.label }
                    "\(delivery.meaning)。"
                }
                div(.class("my-village"), .searchable(false)) {
                    ForEach(availability.groups) { VillageAnswers(group: $0, delivery: delivery) }
                }
            }
        }
    }
}

struct VillageAnswers: Markup {
    let group: ServiceAvailability.Group
    let delivery: ServiceDelivery

    var content: some Markup {
        if group.answers.isEmpty {
            p(.class("line")) {
                a(.href(group.township.path.at("sites"))) { group.township.title }
                span(.class("count")) { summaryText }
            }
        } else {
            details(.class("fold")) {
                summary {
                    group.township.title
                    span(.class("count")) { summaryText }
                }
                ul(.class("entries")) {
                    ForEach(group.answers) { VillageAnswer(answer: $0, delivery: delivery) }
                }
            }
        }
    }

    private var summaryText: String {
        let what = delivery.isTakenInVillage ? "能办" : "能帮忙"
        return switch group.inVillageCount {
        case 0: "村（社区）不办"
        case group.villageCount: "\(group.villageCount) 个村（社区）都\(what)"
        default: "\(group.villageCount) 个村（社区）中 \(group.inVillageCount) 个\(what)"
        }
    }
}

/// A village's answer, with all that one needs to go there.
struct VillageAnswer: Markup {
    let answer: ServiceAvailability.Answer
    let delivery: ServiceDelivery

    var content: some Markup {
        li(.named("data-place", answer.code.description)) {
            a(.href(answer.place.path)) { answer.place.title }
            verdict
            if answer.isOffered, let counter = answer.counter {
                p(.class("entry-meta")) {
                    span { counter.name }
                    if !counter.agents.isEmpty, answer.isInVillage {
                        span { "代办员：\(counter.agents.joined(separator: "、"))" }
                    }
                    if !counter.address.isEmpty { span { counter.address } }
                    if !counter.hours.isEmpty { span { counter.hours } }
                    if !counter.phone.isEmpty { span { PhoneText(counter.phone) } }
                }
            }
        }
    }

    private var verdict: Badge {
        guard answer.isOffered else { return Badge("这里不办这项业务") }
        guard let counter = answer.counter else { return Badge("请打咨询电话问办理点") }
        guard answer.isInVillage else { return Badge("到\(counter.name)办", .warning) }
        if counter.kind == ServiceSite.terminal { return Badge("自助机上能办", .good) }
        return delivery.isTakenInVillage ? Badge("在村里能办", .good) : Badge("村里帮忙，手续到部门办")
    }
}

/// Where to go, when, whom to call, what can be done from home.
struct ServicePlaces: Markup {
    let page: ServicePage

    var content: some Markup {
        let facts = self.facts.filter { !$0.isMissing }
        if !facts.isEmpty || !page.sites.isEmpty {
            PageSection("到哪里办、什么时候去", id: "places") {
                FactList(facts)
                if !page.sites.isEmpty { SiteList(sites: page.sites) }
            }
        }
    }

    private var facts: [Fact] {
        let service = page.service
        return [
            Fact(phone: "咨询电话", service.enquiryPhone),
            Fact("咨询方式", service.enquiry),
            Fact("办理形式", service.channels),
            Fact("预约", service.takesBookings.map { $0 ? "可以先预约" : "不用预约，直接去" } ?? ""),
            Fact("为何要到场", service.visitReason),
            Fact(address: "网上办理", service.onlineAddress),
            Fact("通办范围", [service.elements.reach, service.elements.reachNote].filter { !$0.isEmpty }),
            Fact("适用地区", page.scope),
        ]
    }
}

/// 常见问题: the texts are question and answer in turn.
struct ServiceQuestions: Markup {
    let questions: [String]

    var content: some Markup {
        if !questions.isEmpty {
            PageSection("常见问题", id: "questions") {
                dl(.class("faq")) {
                    ForEach(pairs) { pair in
                        div {
                            dt { pair.question }
                            dd { Lines(pair.answer) }
                        }
                    }
                }
            }
        }
    }

    private var pairs: [(question: String, answer: String)] {
        stride(from: 0, to: questions.count, by: 2).map { index in
            (questions[index], index + 1 < questions.count ? questions[index + 1] : "请拨打咨询电话。")
        }
    }
}

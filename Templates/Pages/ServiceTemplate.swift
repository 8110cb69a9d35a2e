import HTML
import Model

/// A service guide with the elements of GB/T 39046—2020, in the order in which a resident asks for them.
struct ServiceTemplate: Markup {
    let page: ServicePage

    var content: some Markup {
        ServiceLead(service: page.service)
        ServiceAtAGlance(service: page.service)
        if !page.service.conditions.isEmpty {
            PageSection("办理条件", id: "conditions") {
                div(.class("prose")) { Paragraphs(page.service.conditions) }
            }
        }
        ServiceMaterials(materials: page.materials)
        ServiceSteps(steps: page.service.steps)
        ServicePlaces(page: page)
        RichTextView(text: page.body)
        ServiceQuestions(questions: page.service.questions)
        ServiceResponsibility(page: page)
        if let rating = page.rating {
            PageSection("群众评价", id: "rating") {
                RatingLine(tally: rating, page: PageLink("各事项好差评", .ratings(rating.period)))
            }
        }
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

/// How long, how much, how often one has to come.
struct ServiceAtAGlance: Markup {
    let service: Service

    var content: some Markup {
        FactList(
            [
                Fact("承诺时限", service.promisedTime),
                Fact("收费", service.fee),
                Fact("到现场次数", visits),
                Fact("办件类型", service.caseType),
                Fact("法定时限", service.statutoryTime),
            ], class: "glance")
    }

    private var visits: String {
        switch service.visits {
        case nil: ""
        case 0?: "不用到现场"
        case let count?: "\(count) 次"
        }
    }
}

/// What to bring, as a list to tick off.
struct ServiceMaterials: Markup {
    let materials: [ServiceMaterial]

    var content: some Markup {
        if !materials.isEmpty {
            PageSection("申请材料", id: "materials") {
                TableFrame(
                    "申请材料清单", showsCaption: false, headings: ["材料", "要求", "从哪里来"], class: "checklist"
                ) {
                    ForEach(materials) { MaterialRow(material: $0) }
                }
            }
        }
    }
}

struct MaterialRow: Markup {
    let material: ServiceMaterial

    var content: some Markup {
        tr {
            th(.scope("row"), .class("tick")) {
                material.name
                if !material.notes.isEmpty { span(.class("detail")) { Lines(material.notes) } }
            }
            td {
                span(.class("line")) { material.isRequired ? "必备" : "视情况提供" }
                if !material.form.isEmpty { span(.class("line")) { material.form } }
                if material.canBePromised { Badge("可告知承诺", .good) }
                if material.isSharedByData { Badge("免提交", .good) }
            }
            td {
                if !material.source.isEmpty { span(.class("line")) { material.source } }
                if !material.issuer.isEmpty { span(.class("line")) { material.issuer } }
            }
        }
    }
}

extension ServiceMaterial {
    /// 原件 1份.
    fileprivate var form: String {
        let hasUnit = copies.last.map { !$0.isNumber } ?? true
        return [kind, hasUnit ? copies : "\(copies) 份"].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

struct ServiceSteps: Markup {
    let steps: [String]

    var content: some Markup {
        if !steps.isEmpty {
            PageSection("办理流程", id: "steps") {
                ol(.class("steps")) {
                    ForEach(steps) { step in
                        li { Lines(step) }
                    }
                }
            }
        }
    }
}

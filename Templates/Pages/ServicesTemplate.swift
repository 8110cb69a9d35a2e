import HTML
import Model

/// The service catalogue: by field, and by what happens in a life.
struct ServicesTemplate: Markup {
    let page: ServicesPage

    var content: some Markup {
        p(.class("lead")) {
            "共 \(page.groups.map(\.services.count).reduce(0, +)) 项。"
            if let sites = page.sites {
                "到哪里办："
                a(.href(sites.path)) { sites.title }
                "。"
            }
        }
        FieldJumps(groups: page.groups)
        PageSection("按领域", id: "by-field") { ServiceDirectory(groups: page.groups, hasAnchors: true) }
        if !page.lifeEvents.isEmpty {
            PageSection("按人生大事", id: "by-event", searchable: false) {
                div(.class("directory")) {
                    ForEach(page.lifeEvents) { event in
                        section(.class("field")) {
                            h3 { event.title }
                            LinkList(event.links, class: "services")
                        }
                    }
                }
            }
        }
    }
}

/// Ways down the page to each field.
struct FieldJumps: Markup {
    let groups: [ServiceGroup]

    var content: some Markup {
        if groups.count > 1 {
            nav(.class("jumps"), .label("服务领域"), .searchable(false)) {
                ul(.class("chips")) {
                    ForEach(groups) { group in
                        li { a(.href("#\(group.field.asAnchor)")) { group.field } }
                    }
                }
            }
        }
    }
}

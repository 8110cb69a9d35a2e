import HTML
import Model

/// Services by field, the name that people use beside the official one.
struct ServiceDirectory: Markup {
    let groups: [ServiceGroup]
    /// Whether each field can be linked to, and services filtered: only where the directory is the page's own.
    var hasAnchors = false

    var content: some Markup {
        div(.class("directory")) {
            ForEach(groups) { group in
                section(.class("field")) {
                    h3(.id(hasAnchors ? group.field.asAnchor : nil)) {
                        group.field
                        span(.class("count")) { "\(group.services.count) 项" }
                    }
                    ul(.class("services")) {
                        ForEach(group.services) { ServiceLine(service: $0, isFilterable: hasAnchors) }
                    }
                }
            }
        }
    }
}

struct ServiceLine: Markup {
    let service: Service
    /// Whether the filters of the catalogue are to know it.
    let isFilterable: Bool
    /// Where it is handled for the village whose page this is.
    var handling: ServiceHandling?

    var content: some Markup {
        li(.named("data-facets", isFilterable ? service.facetValues.map(\.slug).joined(separator: " ") : nil)) {
            a(.href(.service(service.code))) { service.name }
            if let badge = Badge(service.status) { badge }
            if let handling { Badge(handling.words, handling.isInVillage ? .good : .plain) }
            if !service.plainName.isEmpty { span(.class("detail")) { "也叫“\(service.plainName)”" } }
        }
    }
}

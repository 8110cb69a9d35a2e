import HTML
import Model

/// Services by field, each field folded: on a page that is about something else they would make two thirds of it.
struct FoldedServices: Markup {
    let groups: [ServiceGroup]

    var content: some Markup {
        div(.class("directory folded")) {
            ForEach(groups) { group in
                details(.class("more-sites")) {
                    summary {
                        group.field
                        span(.class("count")) { "\(group.services.count) 项" }
                    }
                    ul(.class("services")) {
                        ForEach(group.services) { ServiceLine(service: $0, isFilterable: false) }
                    }
                }
            }
        }
    }
}

import HTML
import Model

/// The service catalogue: life events first, then every service by field, with the facets as ways to it.
///
/// A facet's value leads to its page; where the script runs it becomes a button that filters the list below.
struct ServicesTemplate: Markup {
    let page: ServicesPage

    var content: some Markup {
        p(.class("lead")) {
            "共 \(page.groups.map(\.services.count).reduce(0, +)) 项。不知道叫什么，就按下面的分类找，或者用上面的搜索。"
        }
        if !page.more.isEmpty { LinkList(page.more, class: "tiles") }
        if !page.events.isEmpty {
            PageSection(
                "一件事一次办", id: "events", more: PageLink("全部一件事", .serviceEvents), searchable: false
            ) {
                LinkList(
                    page.events.map { PageLink($0.name, .serviceEvent($0.code), detail: $0.trigger) }, class: "tiles")
            }
        }
        PageSection("全部事项", id: "by-field") {
            details(.class("fold"), .flag("open"), .searchable(false)) {
                summary { "按类别找" }
                div(.class("facets"), .named("data-filters", "catalogue")) {
                    ForEach(page.facets) { FacetChoice(choice: $0, current: nil) }
                }
            }
            div(.id("catalogue")) { ServiceDirectory(groups: page.groups, hasAnchors: true) }
        }
    }
}

/// The values of a facet, each with how many services have it.
struct FacetChoice: Markup {
    let choice: ServiceFacetChoice
    let current: ServiceFacet.Value?

    var content: some Markup {
        div(.role("group"), .label(choice.facet.title)) {
            h3 { choice.facet.title }
            ul(.class("chips")) {
                ForEach(choice.options) { option in
                    li {
                        a(
                            .href(.services(by: option.value)), .current(option.value == current),
                            .named("data-value", option.value.slug)
                        ) {
                            option.value.label
                            span(.class("count")) { "\(option.count)" }
                        }
                    }
                }
            }
        }
    }
}

/// The services that share one value of a facet.
struct ServiceFacetTemplate: Markup {
    let page: ServiceFacetPage

    var content: some Markup {
        p(.class("lead")) {
            "\(page.value.facet.title)：\(page.value.label)，共 \(page.groups.map(\.services.count).reduce(0, +)) 项。"
            a(.href(.services)) { "看全部事项" }
        }
        if let meaning { p(.class("note")) { "\(meaning)。" } }
        PageSection("事项", id: "services", searchable: false) { ServiceDirectory(groups: page.groups) }
        nav(.class("part facets"), .label("其他分类")) { FacetChoice(choice: page.choice, current: page.value) }
    }

    /// A word of administration explained.
    private var meaning: String? {
        page.value.facet == .delivery ? ServiceDelivery(rawValue: page.value.code)?.meaning : nil
    }
}

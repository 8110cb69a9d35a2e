import HTML
import Model

/// Links one below the other, each with the words that tell it from its neighbours.
struct LinkList: Markup {
    private let links: [PageLink]
    private let style: String

    init(_ links: [PageLink], class style: String = "links") {
        self.links = links
        self.style = style
    }

    var content: some Markup {
        ul(.class(style)) {
            ForEach(links) { link in
                li {
                    a(.href(link.path)) { link.title }
                    if !link.detail.isEmpty { span(.class("detail")) { link.detail } }
                }
            }
        }
    }
}

/// Links within a line.
struct InlineLinks: Markup {
    private let links: [PageLink]

    init(_ links: [PageLink]) { self.links = links }

    var content: some Markup {
        ForEach(links.enumerated()) { position, link in
            if position > 0 { "、" }
            a(.href(link.path)) { link.title }
        }
    }
}

/// Links under headings, as on the site map.
struct LinkGroups: Markup {
    private let groups: [LinkGroup]

    init(_ groups: [LinkGroup]) { self.groups = groups.filter { !$0.links.isEmpty } }

    var content: some Markup {
        div(.class("link-groups")) {
            ForEach(groups) { group in
                section {
                    h2 { group.title }
                    LinkList(group.links, class: "links compact")
                }
            }
        }
    }
}

/// Large links with a line on each: the ways into a part of the portal.
struct TileList: Markup {
    private let links: [PageLink]

    init(_ links: [PageLink]) { self.links = links }

    var content: some Markup {
        LinkList(links, class: "tiles")
    }
}

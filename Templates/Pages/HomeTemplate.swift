import HTML
import Model

/// The front page: what residents come for first, what is new after it.
struct HomeTemplate: Markup {
    let page: HomePage

    var content: some Markup {
        HomeSearch(suggestions: page.searchSuggestions)
        HomeServices(groups: page.serviceGroups)
        HomePlaces(regions: page.regions, groups: page.villageGroups)
        HomeNews(page: page)
        if !page.sections.isEmpty {
            PageSection("公开栏目", id: "sections", searchable: false) { TileList(page.sections) }
        }
    }
}

/// 您要办什么？
struct HomeSearch: Markup {
    let suggestions: [String]

    var content: some Markup {
        div(.class("hero")) {
            h1 { "您要办什么？" }
            SearchForm()
            SearchSuggestions(suggestions)
        }
    }
}

struct HomeServices: Markup {
    let groups: [ServiceGroup]

    var content: some Markup {
        if !groups.isEmpty {
            PageSection("办事指南", id: "services", more: PageLink("全部事项", .services), searchable: false) {
                LinkList(groups.map { tile($0) }, class: "tiles fields")
            }
        }
    }

    private func tile(_ group: ServiceGroup) -> PageLink {
        PageLink(group.field, .services.at(group.field.asAnchor), detail: "\(group.services.count) 项")
    }
}

/// 我的村（社区）.
struct HomePlaces: Markup {
    let regions: [PageLink]
    let groups: [LinkGroup]

    var content: some Markup {
        if !regions.isEmpty || !groups.isEmpty {
            PageSection("我的村（社区）", id: "places", searchable: false) {
                if !groups.isEmpty {
                    VillageChoice(groups: groups, townships: regions)
                } else {
                    LinkList(regions, class: "tiles")
                }
            }
        }
    }
}

/// Villages by township.
struct VillageChoice: Markup {
    let groups: [LinkGroup]
    let townships: [PageLink]

    var content: some Markup {
        div(.class("villages")) {
            ForEach(groups) { group in
                section {
                    h3 {
                        if let township = townships.first(where: { $0.title == group.title }) {
                            a(.href(township.path)) { group.title }
                        } else {
                            group.title
                        }
                    }
                    LinkList(group.links, class: "chips")
                }
            }
        }
    }
}

/// What was disclosed and posted last.
struct HomeNews: Markup {
    let page: HomePage

    var content: some Markup {
        div(.class("columns")) {
            PageSection("最新公开", id: "newest", more: section("公开目录", .disclosureCatalogue), searchable: false) {
                EntryList(page.disclosures.map { Entry($0) }, none: "还没有公开的事项。")
            }
            PageSection("正在公示", id: "posted", more: section("全部公示", .notices), searchable: false) {
                EntryList(page.notices.map { Entry($0) }, none: "目前没有正在公示的事项。")
            }
        }
        if !page.documents.isEmpty {
            PageSection("政策文件", id: "documents", more: PageLink("全部文件", .documents), searchable: false) {
                EntryList(page.documents.map { Entry($0) })
            }
        }
    }

    /// The way to a section, nil where the portal has none.
    private func section(_ name: String, _ path: PagePath) -> PageLink? {
        page.sections.contains { $0.path == path } ? PageLink(name, path) : nil
    }
}

import HTML
import Model

/// The front page: what residents come for first, what is new after it.
struct HomeTemplate: Markup {
    let page: HomePage
    let context: SiteContext

    var content: some Markup {
        HomeSearch(page: page)
        if let own = context.partials.homeTop { PartialView(own, context: context) }
        if !page.serviceGroups.isEmpty {
            PageSection("办事指南", id: "services", more: PageLink("全部事项", .services), searchable: false) {
                ServiceFieldTiles(groups: page.serviceGroups)
                LifeEvents(links: page.events)
            }
        }
        HomePlaces(regions: page.regions, groups: page.villageGroups, index: page.villageIndex)
        if page.hasNews { HomeNews(page: page) }
        HomeStandings(standings: page.standings)
        HomeManuals(manuals: page.manuals)
        if !page.sections.isEmpty {
            PageSection("公开栏目", id: "sections", searchable: false, secondary: true) { TileList(page.sections) }
        }
    }
}

/// Manuals by their chapters.
struct HomeManuals: Markup {
    let manuals: [Manual]

    var content: some Markup {
        ForEach(manuals.enumerated()) { position, manual in
            PageSection(manual.title, id: "manual-\(position + 1)", more: more(manual), searchable: false) {
                TileList(manual.chapters.flatMap(links))
            }
        }
    }

    private func more(_ manual: Manual) -> PageLink? { manual.pages.first.map { PageLink("从头看", $0.path) } }

    /// A chapter by its first page; without chapters every page.
    private func links(to chapter: LinkGroup) -> [PageLink] {
        guard !chapter.title.isEmpty else { return chapter.links }
        return chapter.links.prefix(1).map { PageLink(chapter.title, $0.path, detail: "\(chapter.links.count) 篇") }
    }
}

extension HomePage {
    /// Whether there is anything that becomes new; a portal of manuals alone has no empty columns for it.
    fileprivate var hasNews: Bool {
        !disclosures.isEmpty || !notices.isEmpty || !documents.isEmpty
            || sections.contains { $0.path == .disclosureCatalogue || $0.path == .notices } || !isForReading
    }

    /// Whether nothing is done or disclosed here: people come to look something up.
    fileprivate var isForReading: Bool { !manuals.isEmpty && serviceGroups.isEmpty && regions.isEmpty }
}

/// 您要办什么？ With the village that was looked at last, and whom to call when there is no time to lose.
struct HomeSearch: Markup {
    let page: HomePage

    var content: some Markup {
        div(.class("hero")) {
            h1 { page.isForReading ? "您想查什么？" : "您要办什么？" }
            SearchForm()
            SearchSuggestions(page.searchSuggestions)
            p(.id("my-village"), .flag("hidden")) {
                Icon(.village)
                "上次看的村："
                a(.href(.home)) {}
                button(.type("button")) { "不再显示" }
            }
            EmergencyNumbers(lines: page.emergencyNumbers)
        }
    }
}

/// Numbers to call at once, each under what it is for: `火警 119`.
struct EmergencyNumbers: Markup {
    let lines: [String]

    var content: some Markup {
        FactList(lines.map(Self.fact), class: "facts inline emergency")
    }

    private static func fact(_ line: String) -> Fact {
        guard let space = line.lastIndex(where: \.isWhitespace) else { return Fact(phone: "应急电话", line) }
        return Fact(phone: String(line[..<space]), String(line[line.index(after: space)...]))
    }
}

/// The fields of services, each with its icon; the frame around them leaves no ragged end.
struct ServiceFieldTiles: Markup {
    let groups: [ServiceGroup]

    var content: some Markup {
        ul(.class("tiles fields")) {
            ForEach(groups) { group in
                li {
                    Icon(Icon.Name(serviceField: group.field))
                    a(.href(PagePath.services.at(group.field.asAnchor))) { group.field }
                    span(.class("detail")) { "\(group.services.count) 项" }
                }
            }
        }
    }
}

/// What happens in a life, for which several services are asked for at once.
struct LifeEvents: Markup {
    let links: [PageLink]

    var content: some Markup {
        if !links.isEmpty {
            div(.class("suggestions")) {
                p { "遇到大事，一次办完：" }
                LinkList(links, class: "chips")
            }
        }
    }
}

/// 我的村（社区）.
struct HomePlaces: Markup {
    let regions: [PageLink]
    let groups: [LinkGroup]
    let index: PageLink?

    var content: some Markup {
        if !regions.isEmpty || !groups.isEmpty {
            PageSection("我的村（社区）", id: "places", more: index, searchable: false) {
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
            PageSection(
                "政策文件", id: "documents", more: PageLink("全部文件", .documents), searchable: false, secondary: true
            ) {
                EntryList(page.documents.map { Entry($0) })
            }
        }
    }

    /// The way to a section, nil where the portal has none.
    private func section(_ name: String, _ path: PagePath) -> PageLink? {
        page.sections.contains { $0.path == path } ? PageLink(name, path) : nil
    }
}

/// What is public in time and what is overdue, with the way to the boards that say which.
struct HomeStandings: Markup {
    let standings: [HomePage.Standing]

    var content: some Markup {
        ForEach(standings.enumerated()) { position, standing in
            PageSection(
                "\(standing.place.title)公开情况", id: "standing-\(position + 1)",
                more: PageLink("逐村查看", standing.place.path), searchable: false, secondary: true
            ) {
                FactList(facts(standing.tally), class: "glance")
            }
        }
    }

    private func facts(_ tally: DisclosureTally) -> [Fact] {
        [
            Fact("到期应公开", tally.owed, unit: "项"), Fact("按时公开", tally[.onTime], unit: "项"),
            Fact("逾期后公开", tally[.publishedLate], unit: "项"), Fact("逾期未公开", tally.overdue, unit: "项"),
        ]
    }
}

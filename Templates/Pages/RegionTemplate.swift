import HTML
import Model

/// A place's own page: a village's as its residents bookmark it, a township's or county's as the way to those below.
struct RegionTemplate: Markup {
    let page: RegionPage

    var content: some Markup {
        RegionLead(region: page.region)
        if page.region.level < .village { RegionChildren(page: page) }
        div(.class("columns main-aside")) {
            div {
                RegionDisclosures(page: page)
                RegionDecisions(page: page)
                RegionNotices(page: page)
            }
            div(.class("aside")) {
                RegionContacts(page: page)
                RegionDuties(links: page.duties)
            }
        }
        RegionServices(page: page)
        RegionFacilities(facilities: page.facilities.map(\.facility))
        RegionEvaluationSection(evaluation: page.evaluation)
        if page.region.level == .village { RegionChildren(page: page) }
    }
}

struct RegionLead: Markup {
    let region: Region

    var content: some Markup {
        if !region.introduction.isEmpty {
            div(.class("lead")) { Paragraphs(region.introduction) }
        }
    }
}

/// The places below this one.
struct RegionChildren: Markup {
    let page: RegionPage

    var content: some Markup {
        if !page.children.isEmpty {
            PageSection(heading, id: "children", searchable: false) { LinkList(page.children, class: "tiles") }
        }
    }

    private var heading: String {
        switch page.region.level {
        case .township: "下辖村和社区"
        case .county: "下辖乡镇和街道"
        case .province, .prefecture: "下辖县区"
        case .village: "下属单位"
        }
    }
}

struct RegionDisclosures: Markup {
    let page: RegionPage

    var content: some Markup {
        PageSection(isAbove ? "最新公开" : "村务公开", id: "disclosures", more: all, searchable: false) {
            EntryList(page.disclosures.map { Entry($0, namesRegion: isAbove) }, none: "还没有公开的事项。")
            if let board = page.board {
                p(.class("more-below")) {
                    a(.href(board.path)) { "看\(page.region.name)公开情况：哪些按时公开，哪些逾期" }
                }
            }
        }
    }

    /// Whether others lie below, whose disclosures are listed too.
    private var isAbove: Bool { page.region.level < .village }

    private var all: PageLink? {
        guard page.disclosureCount > 0 else { return nil }
        return PageLink("\(isAbove ? "本级" : "")全部 \(page.disclosureCount) 项", .disclosures(of: page.region.code))
    }
}

struct RegionNotices: Markup {
    let page: RegionPage

    var content: some Markup {
        PageSection("公示公告", id: "notices", more: all, searchable: false) {
            EntryList(page.notices.map { entry(of: $0) }, none: "目前没有正在公示的事项。")
        }
    }

    /// Notices of the places above are listed too, and say so.
    private func entry(of notice: NoticeSummary) -> Entry {
        Entry(notice, namesRegion: notice.regionName != page.region.name)
    }

    /// A portal without any notice has no such section.
    private var all: PageLink? { page.notices.isEmpty ? nil : PageLink("全部公示", .notices) }
}

/// What can be had done, and where.
struct RegionServices: Markup {
    let page: RegionPage

    var content: some Markup {
        if !page.sites.isEmpty {
            PageSection("到哪里办", id: "sites") { SiteList(sites: page.sites) }
        }
        if !page.serviceGroups.isEmpty {
            PageSection("能办什么", id: "services", more: PageLink("办事指南", .services), searchable: false) {
                ServiceDirectory(groups: page.serviceGroups)
            }
        }
    }
}

/// Whom to turn to.
struct RegionContacts: Markup {
    let page: RegionPage

    var content: some Markup {
        FactSection("联系我们", id: "contact", facts)
    }

    private var facts: [Fact] {
        let region = page.region
        return [
            Fact("负责人", region.head),
            Fact(phone: "办公电话", region.phone),
            Fact("办公时间", region.officeHours),
            Fact("办公地址", region.address),
            Fact("类型", region.kind),
            Fact("户数", region.households, unit: "户"),
            Fact("人口", region.population, unit: "人"),
            Fact("上级单位", page.superior.map { [PageLink($0.name, .region($0.code))] } ?? []),
            Fact(phone: "上级电话", page.superior?.phone ?? ""),
            Fact("统计代码所在", page.codedUnder.map { [$0] } ?? []),
        ]
    }
}

struct RegionDuties: Markup {
    let links: [PageLink]

    var content: some Markup {
        if !links.isEmpty {
            PageSection("谁负责什么", id: "duties", searchable: false) { LinkList(links) }
        }
    }
}

struct RegionFacilities: Markup {
    let facilities: [Facility]

    var content: some Markup {
        if !facilities.isEmpty {
            PageSection("服务设施", id: "facilities", more: PageLink("全部设施", .facilities)) {
                ul(.class("cards")) {
                    ForEach(facilities) { facility in
                        li { FacilityCard(facility: facility) }
                    }
                }
            }
        }
    }
}

import Model

/// Home, search and site map: the ways in.
extension PageAssembler {
    /// Above so many villages a list of them all helps nobody; the way then leads through counties and townships.
    private static let villagesOnHome = 60

    var home: HomePage {
        HomePage(
            searchSuggestions: site.settings.searchSuggestions, serviceGroups: serviceGroups(site.services),
            regions: topRegions, villageGroups: villageGroups,
            disclosures: newestDisclosures(in: disclosuresOnHome, count: 5),
            notices: newestNotices(5, of: isOnHome), documents: newestDocuments(3),
            sections: sections, standings: standings, emergencyNumbers: site.settings.emergencyNumbers,
            events: site.serviceEvents.map { PageLink($0.name, .serviceEvent($0.code)) },
            villageIndex: villageIndex, manuals: relations.manuals)
    }

    /// A copy begins with the places that it is of.
    private func isOnHome(_ code: RegionCode) -> Bool { copyScope?.reaches(code) ?? true }

    private var disclosuresOnHome: [Int] {
        site.disclosures.indices.filter { copyScope?.within.contains(site.disclosures[$0].region) ?? true }
    }

    /// Where not every village stands on the front page, the list of all by sound.
    private var villageIndex: PageLink? {
        villageGroups.isEmpty && plan.contains(.names(.villages))
            ? PageLink("按音序查", .names(.villages)) : nil
    }

    /// The counties of a city; the townships where the portal is a county's.
    private var topRegions: [PageLink] {
        if let copyScope, !copyScope.isWhole { return copyScope.roots.map(link(toPlaceOnHome:)) }
        let roots = site.regions.roots
        let shown = roots.count == 1 ? site.regions.children(of: roots[0].code) : roots
        return (shown.isEmpty ? roots : shown).map(link(toPlaceOnHome:))
    }

    private func link(toPlaceOnHome region: Region) -> PageLink {
        let villages = site.regions.subtree(of: region.code).count { $0.level == .village }
        let isVillage = region.level == .village
        return PageLink(
            region.name, .region(region.code),
            detail: villages > 0 && !isVillage ? "\(villages) 个村（社区）" : region.kind)
    }

    private var villageGroups: [LinkGroup] {
        guard site.regions.regions.count(where: { $0.level == .village }) <= Self.villagesOnHome else { return [] }
        return site.regions.regions.filter { $0.level == .township }.compactMap { township in
            let villages = site.regions.children(of: township.code).filter {
                copyScope?.within.contains($0.code) ?? true
            }
            return villages.isEmpty
                ? nil : LinkGroup(township.name, villages.map { PageLink($0.name, .region($0.code)) })
        }
    }

    /// The sections that a portal can have, with what each answers.
    private static let contentSections = [
        PageLink("办事指南", .services, detail: "能办什么、带什么材料、到哪里办"),
        PageLink("村务公开", .disclosureCatalogue, detail: "该公开什么，各村公开了什么"),
        PageLink("权责清单", .duties, detail: "什么事归谁管"),
        PageLink("公示公告", .notices, detail: "正在公示的事项和监督电话"),
        PageLink("政策文件", .documents, detail: "政策原文和解读"),
        PageLink("规划监测", .plan, detail: "规划指标和任务完成情况"),
        PageLink("群众评价", .evaluation, detail: "群众满意不满意，差评改了没有"),
        PageLink("服务设施", .facilities, detail: "办事和活动的场所、开放时间"),
        PageLink("名录", .registers, detail: "社会组织、网格员等名单"),
        PageLink("报告", .reports, detail: "规划监测报告、村级财务年度报告"),
    ]

    /// What `site.yaml` can put into the navigation by name.
    static let everySection = [PageLink("首页", .home)] + contentSections

    /// The sections that have content.
    var sections: [PageLink] { Self.contentSections.filter { plan.contains($0.path) } }

    var search: SearchPage {
        SearchPage(suggestions: site.settings.searchSuggestions, browse: siteMap)
    }

    var siteMap: [LinkGroup] {
        let places = site.regions.regions.filter { $0.level < .village }
        let isSmall = site.regions.regions.count <= 300
        let groups = [
            LinkGroup(
                "栏目",
                sections
                    + [
                        PageLink("服务站点", .serviceSites), serviceEventsLink, PageLink("准入事项", .serviceAdmissions),
                        PageLink("年度任务清单", .planTasks), PageLink("数据下载", .datasets), decisionsLink,
                    ].filter {
                        plan.contains($0.path)
                    } + copiesLink + topBoards),
            LinkGroup("索引", indexes),
            LinkGroup("市、县、乡", places.map { PageLink($0.name, .region($0.code)) }),
            LinkGroup(
                "村和社区",
                isSmall
                    ? site.regions.regions.filter { $0.level == .village }.map { PageLink($0.name, .region($0.code)) }
                    : []),
            LinkGroup("办事指南", site.services.map { PageLink($0.name, .service($0.code)) }),
            LinkGroup("政策文件", newestDocuments(50).map { PageLink($0.title, .document($0.code)) }),
            LinkGroup("名录", site.registers.map { PageLink($0.title, .register($0.name)) }),
            LinkGroup("关于本站", relations.singlePages),
        ]
        return (groups + relations.manuals.map { LinkGroup($0.title, $0.pages) }).filter { !$0.links.isEmpty }
    }
}

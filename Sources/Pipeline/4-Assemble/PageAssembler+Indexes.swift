import Model

/// Lists by sound, by place and by topic: the ways to everything for who searches without a script, or without a word.
extension PageAssembler {
    func nameIndexParts(_ kind: NameIndexPage.Kind, part: Int) -> Parts {
        let content = PageContent.nameIndex(relations.nameIndex(kind).page(part))
        return switch kind {
        case .services: (content, [homeLink, servicesLink], column("办事指南", "办事服务"))
        case .villages: (content, [homeLink], PageMetadata())
        }
    }

    var regionIndexParts: Parts {
        let places = site.regions
        let counties = places.regions.filter { $0.level == .county }
        let heads = counties.isEmpty ? places.roots : counties
        let groups = heads.map { head in
            LinkGroup(
                head.name,
                [PageLink(head.name, .region(head.code), detail: "本级")]
                    + places.subtree(of: head.code).filter { $0.level == .township }.map { township in
                        let villages = places.children(of: township.code).count
                        return PageLink(
                            township.name, .region(township.code), detail: villages > 0 ? "\(villages) 个村（社区）" : "")
                    })
        }
        return (.siteMap(SiteMapPage(groups: groups)), [homeLink], PageMetadata())
    }

    var topicIndexParts: Parts {
        let services = ServiceFacet.allCases.map { facet in
            LinkGroup(
                "办事：\(facet.title)",
                choice(of: facet).options.map {
                    PageLink($0.value.label, .services(by: $0.value), detail: "\($0.count) 项")
                })
        }
        let categories = Obligation.Category.allCases.compactMap { category in
            let count = site.obligations.count { $0.category == category }
            return count == 0
                ? nil
                : PageLink(category.label, .disclosureCatalogue.at(category.rawValue), detail: "\(count) 项")
        }
        let groups = services + [LinkGroup("公开目录", categories), LinkGroup("栏目", sections)]
        return (.siteMap(SiteMapPage(groups: groups)), [homeLink], PageMetadata())
    }

    /// The lists that the portal has.
    var indexes: [PageLink] {
        [
            PageLink("按音序查事项", .names(.services), detail: "A–Z，俗称也在内"),
            PageLink("按音序查村和社区", .names(.villages), detail: "A–Z"),
            PageLink("按地区查", .regionIndex, detail: "县区和乡镇"), PageLink("按主题查", .topicIndex, detail: "人生大事、领域、类别"),
        ].filter { plan.contains($0.path) }
    }
}

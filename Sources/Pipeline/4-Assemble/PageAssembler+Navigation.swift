import Model

extension PageAssembler {
    /// What every page's header leads to: as `site.yaml` says, else the sections that have content.
    var navigation: [PageLink] {
        let chosen = site.settings.navigation.compactMap { item -> PageLink? in
            guard !item.section.isEmpty else { return PageLink(item.title, PagePath(item.path)) }
            return Self.everySection.first { $0.title == item.section && plan.contains($0.path) }
                .map { PageLink(item.title.isEmpty ? $0.title : item.title, $0.path) }
        }
        return chosen.isEmpty ? [homeLink] + sections : chosen
    }

    /// What every page's footer leads to.
    var footerLinks: [PageLink] {
        let manuals = relations.manuals.compactMap { manual in
            manual.pages.first.map { PageLink(manual.title, $0.path) }
        }
        return [PageLink("网站地图", .siteMap)] + copiesLink + manuals + relations.singlePages
    }
}

import Model

extension PageAssembler {
    /// What every page's header leads to: as `site.yaml` says, else the sections that have content.
    var navigation: [PageLink] {
        let chosen = site.settings.navigation.map { PageLink($0.title, PagePath($0.path)) }
        return chosen.isEmpty ? [homeLink] + sections : chosen
    }

    /// What every page's footer leads to.
    var footerLinks: [PageLink] {
        let pages = site.pages.sorted { ($0.order, $0.code) < ($1.order, $1.code) }
        return [PageLink("网站地图", .siteMap)] + pages.map { PageLink($0.title, .page($0.code)) }
    }
}

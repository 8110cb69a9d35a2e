import HTML
import Model

/// All counters, by place.
struct ServiceSitesTemplate: Markup {
    let page: ServiceSitesPage

    var content: some Markup {
        p(.class("lead")) { "共 \(page.count) 个办理点。出门前可以先打电话问一问；规划要求每天开放不少于 8 小时，达不到的照实写明。" }
        ForEach(places) { place in
            PageSection(place.region.title, id: "place-\(place.id)") {
                ul(.class("cards")) {
                    ForEach(place.sites) { site in
                        li { SiteCard(site: site) }
                    }
                }
            }
        }
        ForEach(page.places.enumerated()) { position, group in
            PageSection(group.title + "各乡镇（街道）", id: "townships-\(position + 1)", searchable: false) {
                LinkList(group.links)
            }
        }
    }

    /// Neighbours in the list that lie in one place.
    private var places: [(id: Int, region: PageLink, sites: [SiteSummary])] {
        var places: [(id: Int, region: PageLink, sites: [SiteSummary])] = []
        for site in page.sites {
            if places.last?.region.path == site.region.path {
                places[places.count - 1].sites.append(site)
            } else {
                places.append((places.count + 1, site.region, [site]))
            }
        }
        return places
    }
}

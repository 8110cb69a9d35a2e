import Model

/// Where services are handled.
extension PageAssembler {
    /// Above so many villages a guide names townships only, whose pages lead on: it is to stay small on an old phone.
    private static let villagesOnGuide = 120
    /// Above so many counters their page names those of counties only.
    private static let countersOnPage = 60

    /// Counters that name the service, and those that name none and so take what there is; the latter only from the township up.
    func counters(taking service: Service) -> [ServiceSite] {
        let code = service.code.lowercased()
        return site.serviceSites.indices.filter { takes($0, code) }.map { site.serviceSites[$0] }.filter {
            service.scope.isEmpty || site.regions.scope(service.scope, reaches: $0.region)
        }
    }

    private func takes(_ counter: Int, _ code: String) -> Bool {
        let named = relations.servicesOfSites[counter]
        return named.isEmpty || named.contains(code)
    }

    /// The counters that a guide shows as cards: those of villages stand among the answers for each village.
    func places(taking service: Service) -> [SiteSummary] {
        let all = counters(taking: service)
        let hasVillages = site.regions.regions.contains { $0.level == .village }
        var shown = all.filter { !hasVillages || $0.region.level < .village || $0.kind == ServiceSite.terminal }
        if shown.count > Self.countersOnPage { shown = shown.filter { $0.region.level < .township } }
        return shown.map(summary(of:))
    }

    func summary(of counter: ServiceSite) -> SiteSummary {
        SiteSummary(
            site: counter, region: regionLink(counter.region),
            rating: relations.evaluations.latestRating(of: .site, counter.code))
    }

    /// For every village the nearest counter on the way up that takes the service.
    func availability(of service: Service) -> ServiceAvailability {
        let code = service.code.lowercased()
        let villageCount = site.regions.regions.count { $0.level == .village }
        let namesVillages = villageCount <= Self.villagesOnGuide
        var groups: [ServiceAvailability.Group] = []

        func visit(_ region: Region, above: ServiceSite?) {
            let counter = counter(in: region.code, taking: code) ?? above
            let children = site.regions.children(of: region.code)
            let villages = children.filter { $0.level == .village }
            if !villages.isEmpty {
                let answers = villages.map { answer(for: $0, service, above: counter) }
                groups.append(
                    .init(
                        township: regionLink(region.code), answers: namesVillages ? answers : [],
                        villageCount: answers.count, inVillageCount: answers.count { $0.isOffered && $0.isInVillage }))
            }
            for child in children where child.level < .village { visit(child, above: counter) }
        }
        for root in site.regions.roots { visit(root, above: nil) }
        return ServiceAvailability(groups: groups)
    }

    private func answer(for village: Region, _ service: Service, above: ServiceSite?) -> ServiceAvailability.Answer {
        let own = counter(in: village.code, taking: service.code.lowercased())
        return ServiceAvailability.Answer(
            place: regionLink(village.code), code: village.code, counter: own ?? above, isInVillage: own != nil,
            isOffered: site.regions.scope(service.scope, reaches: village.code))
    }

    /// People before machines.
    private func counter(in region: RegionCode, taking code: String) -> ServiceSite? {
        let taking = (relations.serviceSites[region] ?? []).filter { takes($0, code) }.map { site.serviceSites[$0] }
        return taking.first { $0.kind != ServiceSite.terminal } ?? taking.first
    }

    /// Where each service is handled for one village, by its code.
    func handling(of services: [Service], in village: RegionCode) -> [String: ServiceHandling] {
        let places = site.regions.path(to: village).reversed()
        var handling: [String: ServiceHandling] = [:]
        for service in services {
            let code = service.code.lowercased()
            for place in places {
                guard let nearest = counter(in: place.code, taking: code) else { continue }
                handling[service.code] = ServiceHandling(
                    place: place.name, isInVillage: place.code == village,
                    isTerminal: nearest.kind == ServiceSite.terminal)
                break
            }
        }
        return handling
    }

    /// By place, so that each place's counters stand under one heading.
    var serviceSites: ServiceSitesPage {
        let all = site.serviceSites.sorted { ($0.region, $0.code) < ($1.region, $1.code) }
        guard all.count > Self.countersOnPage else { return ServiceSitesPage(sites: all.map(summary(of:))) }
        let counties = site.regions.regions.filter { $0.level == .county }
        let places = counties.map { county in
            LinkGroup(
                county.name,
                site.regions.children(of: county.code).map { township in
                    let count = site.regions.subtree(of: township.code).reduce(0) {
                        $0 + (relations.serviceSites[$1.code]?.count ?? 0)
                    }
                    return PageLink(township.name, .region(township.code), detail: "\(count) 个站点")
                })
        }
        return ServiceSitesPage(
            sites: all.filter { $0.region.level < .township }.map(summary(of:)),
            places: places.filter { !$0.links.isEmpty }, count: all.count)
    }
}

import Model

extension PageAssembler {
    var servicesLink: PageLink { PageLink("办事指南", .services) }

    /// By field, in the order of the code set; within a field in the order of the table.
    func serviceGroups(_ services: [Service]) -> [ServiceGroup] {
        let groups = Dictionary(grouping: services, by: \.field)
        return Service.fields.labels.compactMap { field in
            groups[field].map { ServiceGroup(field: field, services: $0) }
        }
    }

    var services: ServicesPage {
        var events: [String] = []
        for service in site.services where !service.lifeEvent.isEmpty && !events.contains(service.lifeEvent) {
            events.append(service.lifeEvent)
        }
        return ServicesPage(
            groups: serviceGroups(site.services),
            lifeEvents: events.map { event in
                LinkGroup(
                    event,
                    site.services.filter { $0.lifeEvent == event }.map { PageLink($0.name, .service($0.code)) })
            },
            sites: plan.contains(.serviceSites) ? PageLink("服务站点", .serviceSites) : nil)
    }

    /// By place, so that each place's counters stand under one heading.
    var serviceSites: ServiceSitesPage {
        ServiceSitesPage(
            sites: site.serviceSites.sorted { ($0.region, $0.code) < ($1.region, $1.code) }.map(summary(of:)))
    }

    private func summary(of counter: ServiceSite) -> SiteSummary {
        SiteSummary(
            site: counter, region: regionLink(counter.region),
            rating: relations.evaluations.latestRating(of: .site, counter.code))
    }

    func servicePage(_ service: Service, body: Body) -> Parts {
        let code = service.code.lowercased()
        let related = site.services.filter { $0.field == service.field && $0.code != service.code }
        let content = ServicePage(
            service: service, materials: relations.materials[code] ?? [], sites: counters(taking: service),
            scope: service.scope.map(regionLink), duties: duties(naming: code),
            related: related.prefix(8).map { PageLink($0.name, .service($0.code)) }, body: body.text,
            rating: relations.evaluations.latestRating(of: .service, code))
        return (
            .service(content), [homeLink, servicesLink],
            PageMetadata(
                column: "办事指南", columnType: "办事服务",
                description: service.summary, keywords: [service.plainName, service.field].filter { !$0.isEmpty })
        )
    }

    /// Counters that name the service; where none does, those that name no service at all and so take what there is.
    private func counters(taking service: Service) -> [SiteSummary] {
        let code = service.code.lowercased()
        let within = site.serviceSites.filter { counter in
            service.scope.isEmpty || site.regions.scope(service.scope, reaches: counter.region)
        }
        let naming = within.filter { $0.services.contains { $0.lowercased() == code } }
        return (naming.isEmpty ? within.filter(\.services.isEmpty) : naming).map(summary(of:))
    }

    /// Each duty that names the service, at its row.
    private func duties(naming code: String) -> [PageLink] {
        links(to: site.townshipDuties, naming: code) + links(to: site.villageDuties, naming: code)
    }

    private func links<Duty: ListedDuty>(to duties: [Duty], naming code: String) -> [PageLink] {
        duties.filter { $0.services.contains { $0.lowercased() == code } }.map { duty in
            // A row for some places only stands on the pages of those.
            let page = Duty.path(of: duty.list, in: duty.places(in: site.regions).first)
            return PageLink("\(duty.list.label)：\(duty.name)", page.at(duty.anchor))
        }
    }
}

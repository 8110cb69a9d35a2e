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
        let more = [
            PageLink("服务站点", .serviceSites, detail: "到哪里办、几点开门"),
            PageLink("按音序查", .names(.services), detail: "A–Z，俗称也在内"),
            PageLink("准入事项", .serviceAdmissions, detail: "哪些工作进了村、经费怎么来"),
        ]
        return ServicesPage(
            groups: serviceGroups(site.services), events: site.serviceEvents,
            facets: ServiceFacet.allCases.map(choice(of:)).filter { $0.options.count > 1 },
            more: more.filter { plan.contains($0.path) })
    }

    func choice(of facet: ServiceFacet) -> ServiceFacetChoice {
        ServiceFacetChoice(
            facet: facet,
            options: facet.values.compactMap { value in
                let count = site.services.count { facet.contains($0, with: value) }
                return count > 0 ? .init(value, count: count) : nil
            })
    }

    func serviceFacetParts(_ value: ServiceFacet.Value) -> Parts {
        let services = site.services.filter { value.facet.contains($0, with: value) }
        let content = ServiceFacetPage(
            value: value, groups: serviceGroups(services), choice: choice(of: value.facet))
        return (.serviceFacet(content), [homeLink, servicesLink], column("办事指南", "办事服务"))
    }

    func servicePage(_ service: Service, body: Body) -> Parts {
        let code = service.code.lowercased()
        let related = site.services.filter { $0.field == service.field && $0.code != service.code }
        let content = ServicePage(
            service: service, materials: relations.materials[code] ?? [], availability: availability(of: service),
            sites: places(taking: service), scope: service.scope.map(regionLink), duties: duties(naming: code),
            events: events(joining: code), admissions: admissions(of: code),
            related: related.prefix(8).map { PageLink($0.name, .service($0.code)) }, body: body.text,
            rating: relations.evaluations.latestRating(of: .service, code))
        return (
            .service(content), [homeLink, servicesLink],
            PageMetadata(
                column: "办事指南", columnType: "办事服务",
                description: service.summary, keywords: [service.plainName, service.field].filter { !$0.isEmpty })
        )
    }

    /// More places than these are not printed on one sheet of paper.
    private static let placesOnSheet = 3

    func serviceSheetParts(_ service: Service) -> Parts {
        let counters = counters(taking: service)
        let content = ServiceSheetPage(
            service: service, materials: relations.materials[service.code.lowercased()] ?? [],
            sites: counters.count <= Self.placesOnSheet ? counters : [])
        return (
            .serviceSheet(content), [homeLink, servicesLink, PageLink(service.name, .service(service.code))],
            column("办事指南", "办事服务")
        )
    }

    private func events(joining code: String) -> [PageLink] {
        site.serviceEvents.filter { $0.services.contains { $0.lowercased() == code } }
            .map { PageLink($0.name, .serviceEvent($0.code)) }
    }

    private func admissions(of code: String) -> [PageLink] {
        site.serviceAdmissions.filter { $0.service.lowercased() == code && $0.state(on: asOf) == .current }
            .map { PageLink("\($0.name)（备案号 \($0.code)）", .serviceAdmissions.at($0.code.lowercased())) }
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

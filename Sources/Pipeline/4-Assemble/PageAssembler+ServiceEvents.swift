import Model

/// 一件事 and 准入.
extension PageAssembler {
    var serviceEventsLink: PageLink { PageLink("高效办成一件事", .serviceEvents) }

    var serviceEvents: ServiceEventsPage {
        ServiceEventsPage(
            events: site.serviceEvents.map { event in
                .init(event, services: services(of: event).map { PageLink($0.name, .service($0.code)) })
            })
    }

    /// Those that may be shown, in the event's order.
    private func services(of event: ServiceEvent) -> [Service] {
        event.services.compactMap { code in site.services.first { $0.code.lowercased() == code.lowercased() } }
    }

    func serviceEventParts(_ event: ServiceEvent) -> Parts {
        let services = services(of: event)
        let materials = sharedMaterials(of: services)
        let content = ServiceEventPage(
            event: event, services: services, materials: materials,
            separateMaterialCount: materials.reduce(0) { $0 + $1.services.count },
            sites: places(of: event, taking: services), scope: event.scope.map(regionLink))
        return (
            .serviceEvent(content), [homeLink, servicesLink, serviceEventsLink],
            PageMetadata(
                column: "办事指南", columnType: "办事服务", description: event.summary,
                keywords: [event.plainName, event.trigger].filter { !$0.isEmpty })
        )
    }

    /// Papers of the same name and kind are one.
    private func sharedMaterials(of services: [Service]) -> [ServiceEventPage.SharedMaterial] {
        struct Key: Hashable {
            let name: String
            let kind: String
        }
        var order: [Key] = []
        var uses: [Key: [(service: Service, material: ServiceMaterial)]] = [:]
        for service in services {
            for material in relations.materials[service.code.lowercased()] ?? [] {
                let key = Key(name: material.name.filter { !$0.isWhitespace }, kind: material.kind)
                if uses[key] == nil { order.append(key) }
                uses[key, default: []].append((service, material))
            }
        }
        return order.compactMap { key in
            guard let uses = uses[key], let first = uses.first else { return nil }
            return ServiceEventPage.SharedMaterial(
                material: first.material, services: uses.map { PageLink($0.service.name, .service($0.service.code)) },
                isRequired: uses.contains(where: \.material.isRequired))
        }
    }

    /// Counters that take all the services.
    private func places(of event: ServiceEvent, taking services: [Service]) -> [SiteSummary] {
        let taking = services.map { Set(counters(taking: $0).map { $0.code.lowercased() }) }
        guard let first = taking.first else { return [] }
        let common = taking.dropFirst().reduce(first) { $0.intersection($1) }
        return site.serviceSites.filter { counter in
            common.contains(counter.code.lowercased()) && site.regions.scope(event.scope, reaches: counter.region)
        }.map(summary(of:))
    }

    var serviceAdmissions: ServiceAdmissionsPage {
        ServiceAdmissionsPage(
            entries: site.serviceAdmissions.map { admission in
                let path = PagePath.service(admission.service)
                let service = site.services.first { $0.code.lowercased() == admission.service.lowercased() }
                return .init(
                    admission: admission, service: service.map { PageLink($0.name, path) },
                    scope: admission.scope.map(regionLink), state: admission.state(on: asOf))
            })
    }
}

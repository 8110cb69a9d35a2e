import Model

/// Lets through only what may be shown on the web on the day of the build; no later stage sees anything else.
enum PublicationGate {
    static func open(_ site: Site, on day: Day) -> Site {
        var records = site.records
        let items = Set(site.obligations.filter(\.isOnWeb).map { $0.item.lowercased() })
        records.disclosures.removeAll { disclosure in
            guard let published = disclosure.published else { return true }
            return disclosure.isDraft || published > day || !items.contains(disclosure.item)
                || disclosure.signOff.verdict == .returned
        }
        records.services.removeAll { service in
            service.status == .draft || service.status == .abolished
                || service.effectiveFrom.map { $0 > day } == true || service.effectiveTo.map { $0 < day } == true
        }
        records.documents.removeAll { $0.isOnRequest || $0.published.map { $0 > day } == true }
        let services = Set(records.services.map { $0.code.lowercased() })
        records.serviceMaterials.removeAll { !services.contains($0.service.lowercased()) }
        return Site(settings: site.settings, regions: site.regions, records: records)
    }
}

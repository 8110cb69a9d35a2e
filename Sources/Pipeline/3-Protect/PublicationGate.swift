import Diagnostics
import Model

/// Lets through only what may be shown on the web on the day of the build; no later stage sees anything else.
struct PublicationGate {
    private let day: Day

    /// The site with what may be shown, and what was kept back.
    static func open(_ site: Site, on day: Day) -> (site: Site, withheld: [WithheldRecord]) {
        PublicationGate(day: day).open(site)
    }

    private func open(_ site: Site) -> (site: Site, withheld: [WithheldRecord]) {
        var records = site.records
        let items = Set(site.obligations.filter(\.isOnWeb).map { $0.item.lowercased() })
        var withheld = drop(from: &records.disclosures, at: \.location) { reason(for: $0, onWeb: items) }
        withheld += drop(from: &records.services, at: \.location) { reason(for: $0) }
        withheld += drop(from: &records.documents, at: \.location) { document in
            document.isOnRequest ? .onRequest : document.published.map { $0 > day } == true ? .waiting : nil
        }
        withheld += drop(from: &records.surveys, at: \.location) { _ in .inspection }
        let services = Set(records.services.map { $0.code.lowercased() })
        withheld += drop(from: &records.serviceMaterials, at: \.location) {
            services.contains($0.service.lowercased()) ? nil : .dependent
        }
        return (Site(settings: site.settings, regions: site.regions, records: records), withheld)
    }

    /// Takes out the records for which there is a reason.
    private func drop<Element>(
        from records: inout [Element], at location: (Element) -> SourceLocation,
        for reason: (Element) -> WithheldRecord.Reason?
    ) -> [WithheldRecord] {
        var dropped: [WithheldRecord] = []
        records.removeAll { record in
            guard let reason = reason(record) else { return false }
            dropped.append(WithheldRecord(location: location(record), reason: reason))
            return true
        }
        return dropped
    }

    private func reason(for disclosure: Disclosure, onWeb items: Set<String>) -> WithheldRecord.Reason? {
        guard !disclosure.isDraft, let published = disclosure.published else { return .draft }
        if disclosure.signOff.verdict == .returned { return .returned }
        if !items.contains(disclosure.item) { return .channel }
        return published > day ? .waiting : nil
    }

    private func reason(for service: Service) -> WithheldRecord.Reason? {
        if service.status == .draft { return .draft }
        if service.status == .abolished || service.effectiveTo.map({ $0 < day }) == true { return .abolished }
        return service.effectiveFrom.map { $0 > day } == true ? .notInForce : nil
    }
}

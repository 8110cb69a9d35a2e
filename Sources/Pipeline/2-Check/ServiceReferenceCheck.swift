import Diagnostics
import Model

/// Every service that materials, counters, life events, admissions and duties name exists.
enum ServiceReferenceCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        let services = UnknownReference(
            zh: "服务事项", en: "service", known: site.services.map(\.code),
            isComplete: !incomplete.contains(.table(.services)))
        var uses: [(codes: [String], location: SourceLocation)] = []
        uses += site.serviceMaterials.map { ([$0.service], $0.location) }
        uses += site.serviceSites.map { ($0.services, $0.location) }
        uses += site.serviceEvents.map { ($0.services, $0.location) }
        uses += site.serviceAdmissions.map { ([$0.service], $0.location) }
        uses += site.townshipDuties.map { ($0.services, $0.location) }
        uses += site.villageDuties.map { ($0.services, $0.location) }
        return services.findings(uses)
    }
}

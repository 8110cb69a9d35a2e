import Diagnostics
import Model

/// Every region that a record names exists.
enum RegionReferenceCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        let regions = UnknownReference(
            zh: "区划", en: "region", known: site.regions.regions.map(\.code.description),
            isComplete: !incomplete.contains(.table(.regions)), areRegions: true)
        var uses: [(codes: [RegionCode], location: SourceLocation)] = []
        uses += site.services.map { ($0.scope, $0.location) }
        uses += site.serviceSites.map { ([$0.region], $0.location) }
        uses += site.serviceEvents.map { ($0.scope, $0.location) }
        uses += site.serviceAdmissions.map { ($0.scope, $0.location) }
        uses += site.townshipDuties.map { ($0.scope, $0.location) }
        uses += site.villageDuties.map { ($0.scope, $0.location) }
        uses += site.powers.map { ($0.scope, $0.location) }
        uses += site.disclosures.map { ([$0.region], $0.location) }
        uses += site.events.map { ([$0.region], $0.location) }
        uses += site.exemptions.map { ([$0.region], $0.location) }
        uses += site.decisions.map { ([$0.region], $0.location) }
        uses += site.notices.map { ([$0.region], $0.location) }
        uses += site.indicatorValues.map { ([$0.region], $0.location) }
        uses += site.facilities.map { ([$0.region], $0.location) }
        uses += site.reports.map { ($0.region.map { [$0] } ?? [], $0.location) }
        uses += site.surveys.map { ([$0.region], $0.location) }
        uses += site.ratings.map { ([$0.region], $0.location) }
        uses += site.copies.map { ([$0.region], $0.location) }
        uses += site.hotline.map { ([$0.region], $0.location) }
        return regions.findings(uses.map { ($0.codes.map(\.description), $0.location) })
    }
}

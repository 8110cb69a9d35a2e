import Diagnostics
import Model

/// Every step belongs to a village power.
enum PowerReferenceCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        let powers = UnknownReference(
            zh: "小微权力", en: "village power", known: site.powers.map(\.code),
            isComplete: !incomplete.contains(.table(.powers)))
        return powers.findings(site.powerSteps.map { ([$0.power], $0.location) })
    }
}

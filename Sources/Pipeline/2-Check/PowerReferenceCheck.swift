import Diagnostics
import Model

/// Every step belongs to a village power.
enum PowerReferenceCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        let powers = UnknownReference(
            zh: "小微权力", en: "village power", known: site.powers.map(\.code),
            isComplete: !incomplete.contains(.table(.powers)))
        return site.powerSteps.flatMap { powers.findings(for: [$0.power], at: $0.location) }
    }
}

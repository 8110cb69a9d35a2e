import Diagnostics
import Model

/// Every value belongs to an indicator, and so does every indicator that is part of another.
enum IndicatorReferenceCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        let indicators = UnknownReference(
            zh: "指标", en: "indicator", known: site.indicators.map(\.code),
            isComplete: !incomplete.contains(.table(.indicators))
        )
        return indicators.findings(
            site.indicatorValues.map { ([$0.indicator], $0.location) }
                + site.indicators.map { ([$0.parent], $0.location) })
    }
}

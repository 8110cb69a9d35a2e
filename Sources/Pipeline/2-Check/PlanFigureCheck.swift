import Diagnostics
import Figures
import Model

/// The figures of indicators and regions agree with each other.
enum PlanFigureCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        // Where a place or a value could not be read, the others do not sum to anything.
        guard incomplete.isDisjoint(with: [.table(.regions), .table(.indicators), .table(.indicatorValues)]) else {
            return []
        }
        return PlanFigures.findings(values: site.indicatorValues, indicators: site.indicators, regions: site.regions)
    }
}

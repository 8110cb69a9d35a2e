import Diagnostics
import Model

/// All checks of the addresses that a portal will have.
enum PlanChecks {
    static func findings(in plan: SitePlan, settings: SiteSettings, partials: Partials) -> [Diagnostic] {
        AddressCheck.findings(in: plan) + AddressNameCheck.findings(in: plan)
            + NavigationCheck.findings(in: plan, settings: settings)
            + PartialAddressCheck.findings(in: plan, partials: partials)
    }
}

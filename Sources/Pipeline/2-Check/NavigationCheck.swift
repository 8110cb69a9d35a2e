import Diagnostics
import Model

/// What `site.yaml` puts into the navigation is there.
enum NavigationCheck {
    static func findings(in plan: SitePlan, settings: SiteSettings) -> [Diagnostic] {
        settings.navigation.filter { !plan.addresses.contains($0.path) }.map { item in
            Diagnostic(
                .brokenLink, at: item.location, zh: "导航“\(ShownName(item.title))”指向的页面 \(ShownAddress(item.path)) 不存在。",
                en: "The navigation's \"\(ShownAddress(item.path))\" leads to nothing.",
                suggestion: NearMiss.suggestion(for: item.path, among: plan.addresses.near(item.path)))
        }
    }
}

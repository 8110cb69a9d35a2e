import Diagnostics
import Model

/// What `site.yaml` puts into the navigation is there.
enum NavigationCheck {
    static func findings(in plan: SitePlan, settings: SiteSettings) -> [Diagnostic] {
        settings.navigation.compactMap { item in
            item.section.isEmpty ? page(item, in: plan) : section(item, in: plan)
        }
    }

    private static func page(_ item: SiteSettings.NavigationItem, in plan: SitePlan) -> Diagnostic? {
        guard !plan.addresses.contains(item.path) else { return nil }
        return Diagnostic(
            .brokenLink, at: item.location, zh: "导航“\(ShownName(item.title))”指向的页面 \(ShownAddress(item.path)) 不存在。",
            en: "The navigation's \"\(ShownAddress(item.path))\" leads to nothing.",
            suggestion: NearMiss.suggestion(for: item.path, among: plan.addresses.near(item.path)))
    }

    private static func section(_ item: SiteSettings.NavigationItem, in plan: SitePlan) -> Diagnostic? {
        guard let section = PageAssembler.everySection.first(where: { $0.title == item.section }) else {
            return Diagnostic(
                .navigationSection, at: item.location, zh: "没有名为“\(ShownName(item.section))”的栏目。",
                en: "There is no section \"\(ShownName(item.section))\".",
                suggestion: NearMiss.suggestion(for: item.section, among: PageAssembler.everySection.map(\.title)))
        }
        guard !plan.contains(section.path) else { return nil }
        return Diagnostic(
            .navigationSection, at: item.location, zh: "栏目“\(section.title)”还没有内容，导航中不能有它。",
            en: "The section \"\(section.title)\" has no content, so that the navigation can't lead to it.")
    }
}

extension Rule {
    static let navigationSection = Rule(
        "navigation-section",
        statement: .init(zh: "导航中的栏目是门户有的栏目，并且有内容。", en: "A section in the navigation exists and has content."),
        explanation: .init(
            zh: "写错的栏目名不会出现在导航里；没有内容的栏目点进去是空的，检查时按空白栏目扣分。",
            en:
                "A misspelt section would be missing from the navigation; one without content leads to nothing, and counts as an empty column in inspections."
        ),
        remedy: .init(
            zh: "改正栏目名，或从导航中删去；也可以写“标题”和“地址”，指向任何一个页面。",
            en: "Mend the name or take it out; an item with a title and a path may lead to any page."),
        basis: .init(
            zh: "政府网站与政务新媒体检查指标（国办秘函〔2019〕19号）：栏目空白",
            en: "Inspection indicators of government websites (国办秘函〔2019〕19号): empty columns"))
}

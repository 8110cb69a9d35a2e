import Diagnostics
import Model

/// The home page has shown something new within two weeks.
enum HomeFreshnessInspection: Inspection {
    static let indicator = InspectionIndicator(
        group: .veto, name: .init(zh: "首页不更新", en: "stale home page"),
        content: .init(
            zh: "2 周内首页有没有新的公开内容、公示或文件",
            en: "whether the home page has a new disclosure, notice or document within two weeks"))

    private static let days = 14

    static func outcome(for subject: InspectionSubject) -> InspectionOutcome {
        let site = subject.shown
        let dates =
            site.disclosures.compactMap(\.published) + site.notices.map(\.start)
            + site.documents.compactMap(\.published)
        guard let newest = dates.filter({ $0 <= subject.asOf }).max() else {
            return .inspected([
                Diagnostic(
                    .staleHome, at: site.settings.location, zh: "首页没有任何带日期的内容。",
                    en: "The home page has nothing with a date.")
            ])
        }
        let age = newest.days(until: subject.asOf)
        guard age > days else { return .inspected([]) }
        return .inspected([
            Diagnostic(
                .staleHome, at: site.settings.location, zh: "首页最近一次更新已过 \(age) 天。",
                en: "The home page was last new \(age) days ago.")
        ])
    }
}

extension Rule {
    static let staleHome = Rule(
        "inspection-stale-home",
        statement: .init(zh: "首页至少每 2 周更新一次。", en: "The home page has something new every two weeks."),
        explanation: .init(
            zh: "监测时往前看 2 周，首页没有更新的，单项否决，整站不合格。",
            en: "Inspectors look back two weeks; a home page without anything new fails the whole site."),
        remedy: .init(
            zh: "公开应公开的事项，如本月财务收支、正在公示的事项。", en: "Publish what is due, such as this month's accounts or notices."),
        basis: .init(
            zh: "政府网站与政务新媒体检查指标（国办秘函〔2019〕19号）：首页不更新",
            en: "Inspection indicators of government websites (国办秘函〔2019〕19号): home page not updated"))
}

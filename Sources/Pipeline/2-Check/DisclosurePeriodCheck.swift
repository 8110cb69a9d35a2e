import Diagnostics
import Model

/// A disclosure is filed under a period as long as the catalogue's frequency says.
enum DisclosurePeriodCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        let obligations = Dictionary(
            site.obligations.map { ($0.item.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        return site.disclosures.compactMap { disclosure in
            guard let obligation = obligations[disclosure.item], !obligation.frequency.matches(disclosure.period) else {
                return nil
            }
            let meant = obligation.frequency.period(containing: disclosure.period.lastDay)
            return Diagnostic(
                .disclosurePeriod, at: disclosure.location,
                zh: "“\(obligation.title)”的公开频次是“\(obligation.frequency.label)”，却放在 \(disclosure.period) 这一期。",
                en:
                    "\"\(obligation.item)\" is made public \(obligation.frequency.rawValue), but stands under the period \(disclosure.period).",
                suggestion: meant?.description)
        }
    }
}

extension Rule {
    static let disclosurePeriod = Rule(
        "disclosure-period",
        statement: .init(
            zh: "公开内容所在的期别与公开频次一致：每月的放在月份，每季度的放在季度。",
            en:
                "The period of a disclosure is as long as its frequency says: a month for monthly items, a quarter for quarterly ones."
        ),
        explanation: .init(
            zh: "放错期别的内容虽然公开了，公开情况表上该期仍是缺公开，前后期也接不上。",
            en: "What is filed under another period leaves its own period missing on the board, and breaks the series."),
        remedy: .init(
            zh: "把文件移到正确的期别文件夹；确实改了频次的，先改公开目录。",
            en: "Move the files to the right period's folder, or change the frequency in the catalogue."),
        basis: .init(
            zh: "中华人民共和国村民委员会组织法：一般事项至少每季度公布一次，财务往来较多的每月公布一次，重大事项随时公布",
            en:
                "Organic Law of Villagers' Committees: general matters each quarter at least, busy accounts each month, major matters at once"
        ))
}

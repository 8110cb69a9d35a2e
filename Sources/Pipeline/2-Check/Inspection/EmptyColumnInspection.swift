import Diagnostics
import Model

/// No column stands empty: no village without a disclosure, no list without a row, no page without a text.
///
/// A section without any record gets no page at all, so it cannot stand empty.
enum EmptyColumnInspection: Inspection {
    static let indicator = InspectionIndicator(
        group: .veto, name: .init(zh: "栏目空白", en: "empty columns"),
        content: .init(
            zh: "村（社区）公开栏、名录、页面是否有内容", en: "whether the columns of villages, lists and pages hold something"))

    static func outcome(for subject: InspectionSubject) -> InspectionOutcome {
        let site = subject.shown
        var findings: [Diagnostic] = []
        if site.obligations.contains(where: { $0.level == .village && $0.isOnWeb }) {
            let filled = Set(site.disclosures.map(\.region))
            findings += site.regions.regions.filter { $0.level == .village && !filled.contains($0.code) }.map {
                region in
                finding(
                    at: region.location, zh: "\(region.code) 还没有公开任何内容。", en: "\(region.code) discloses nothing yet.")
            }
        }
        findings += site.registers.filter(\.rows.isEmpty).map { register in
            finding(at: register.location, zh: "名录里一行也没有。", en: "The list has no rows.")
        }
        findings += site.pages.filter { $0.body?.isEmpty ?? true }.map { page in
            finding(at: page.location, zh: "页面只有标题，没有正文。", en: "The page has a title and no text.")
        }
        return .inspected(findings)
    }

    private static func finding(at location: SourceLocation, zh: String, en: String) -> Diagnostic {
        Diagnostic(.emptyColumn, at: location, zh: zh, en: en)
    }
}

extension Rule {
    static let emptyColumn = Rule(
        "inspection-empty-column",
        statement: .init(zh: "开设的栏目都有内容。", en: "Every column that is there holds something."),
        explanation: .init(
            zh: "群众点进来一片空白，检查时按栏目空白计，属单项否决。",
            en: "Residents who open it find nothing; inspectors count it, and it fails the whole site."),
        remedy: .init(zh: "补上内容；暂时没有内容的栏目先不开设。", en: "Fill it, or do without the column until there is something."),
        basis: .init(
            zh: "政府网站与政务新媒体检查指标（国办秘函〔2019〕19号）：栏目空白",
            en: "Inspection indicators of government websites (国办秘函〔2019〕19号): empty columns"))
}

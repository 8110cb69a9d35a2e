import Diagnostics
import Model

/// Columns that live from new entries have had one within half a year: notices and policy documents.
///
/// Disclosures have a frequency each, which the catalogue states and the obligations judge.
enum ColumnFreshnessInspection: Inspection {
    static let indicator = InspectionIndicator(
        group: .veto, name: .init(zh: "栏目不更新", en: "stale columns"),
        content: .init(
            zh: "公示公告、政策文件 6 个月内有没有更新", en: "whether notices and documents have something new within six months"))

    private static let days = 183

    static func outcome(for subject: InspectionSubject) -> InspectionOutcome {
        let site = subject.shown
        let notices = site.notices.map { (day: $0.start, location: $0.location) }
        let documents = site.documents.compactMap { document in
            document.published.map { (day: $0, location: document.location) }
        }
        guard !notices.isEmpty || !documents.isEmpty else { return .notApplicable }
        return .inspected(
            [
                finding(notices, zh: "公示公告", en: "notices", on: subject.asOf),
                finding(documents, zh: "政策文件", en: "documents", on: subject.asOf),
            ].compactMap(\.self))
    }

    private static func finding(
        _ entries: [(day: Day, location: SourceLocation)], zh: String, en: String, on day: Day
    ) -> Diagnostic? {
        guard let newest = entries.filter({ $0.day <= day }).max(by: { $0.day < $1.day }) else { return nil }
        let age = newest.day.days(until: day)
        guard age > days else { return nil }
        return Diagnostic(
            .staleColumn, at: newest.location, zh: "“\(zh)”栏目最新一条已过 \(age) 天。",
            en: "The newest of the \(en) is \(age) days old.")
    }
}

extension Rule {
    static let staleColumn = Rule(
        "inspection-stale-column",
        statement: .init(zh: "需要更新的栏目按期更新。", en: "Columns that live from new entries get them in time."),
        explanation: .init(
            zh: "通知公告、政策文件类栏目 6 个月没有更新的，检查时按栏目不更新计。",
            en: "Columns of notices and policy documents without anything new for six months count as not updated."),
        remedy: .init(
            zh: "公开新的公示和文件；确实不再使用的栏目撤下。", en: "Publish what is new, or take down a column that is no longer used."),
        basis: .init(
            zh: "政府网站与政务新媒体检查指标（国办秘函〔2019〕19号）：栏目不更新",
            en: "Inspection indicators of government websites (国办秘函〔2019〕19号): columns not updated"))
}

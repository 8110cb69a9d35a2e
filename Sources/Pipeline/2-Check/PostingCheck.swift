import Diagnostics
import Model

/// What is recorded of a sheet on the board has an end that is not before its beginning.
enum PostingCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        site.disclosures.filter { disclosure in
            guard let until = disclosure.postedUntil else { return false }
            return disclosure.postedFrom.map { until < $0 } ?? true
        }.map { disclosure in
            Diagnostic(
                .postingSpan, at: disclosure.location,
                zh: disclosure.postedFrom == nil ? "填了张贴截止，没有填张贴日期。" : "张贴截止早于张贴日期。",
                en: disclosure.postedFrom == nil
                    ? "There is a last day on the board but no first."
                    : "The last day on the board is before the first.")
        }
    }
}

extension Rule {
    static let postingSpan = Rule(
        "posting-span",
        statement: .init(
            zh: "公示栏张贴有开始日期，截止不早于开始。",
            en: "A posting on the board has a first day, and a last day that is not before it."),
        explanation: .init(
            zh: "张贴截止以后，张贴件不再生成；日期填反，名单就印不出来或者挂过了期。",
            en: "After the last day the sheet is not made any more; with the days exchanged it could never be printed."),
        remedy: .init(
            zh: "按公示栏上的实际日期改正“张贴日期”和“张贴截止”。",
            en: "Mend \"posted_from\" and \"posted_until\" by the days on which the sheet really hung."))
}

import Diagnostics
import Model

/// Dates of publication can't lie: none lies ahead, and none before the day on which the portal can first have had it.
enum PublicationDateCheck {
    static func findings(in site: Site, on day: Day, after record: PublicationRecord) -> [Diagnostic] {
        let onWeb = Set(site.obligations.filter(\.isOnWeb).map { $0.item.lowercased() })
        return site.disclosures.compactMap { disclosure in
            guard let published = disclosure.published, !disclosure.isDraft else { return nil }
            if published > day {
                guard !disclosure.isScheduled else { return nil }
                return Diagnostic(
                    .publicationDateFuture, at: disclosure.location, zh: "公开日期在 \(day) 之后。",
                    en: "The date of publication lies after \(day).")
            }
            // Of what only hangs on the board no portal can tell since when it was public.
            guard onWeb.contains(disclosure.item) else { return nil }
            return backdated(disclosure, published, on: day, after: record)
        }
    }

    private static func backdated(
        _ disclosure: Disclosure, _ published: Day, on day: Day, after record: PublicationRecord
    ) -> Diagnostic? {
        // The first build takes over what the office had published before.
        guard let last = record.lastBuild, last <= day else { return nil }
        if let stated = record[disclosure]?.stated {
            guard published < stated else { return nil }
            return Diagnostic(
                .publicationDateBackdated, at: disclosure.location,
                zh: "首次公开时写的公开日期是 \(stated)，现在改早了。",
                en: "It was first made public with the date \(stated); the date now is earlier.")
        }
        guard published < last else { return nil }
        return Diagnostic(
            .publicationDateBackdated, at: disclosure.location, zh: "上次构建（\(last)）时还没有这项内容，公开日期不能早于那一天。",
            en: "The last build, of \(last), did not have it, so it cannot have been public before that day.")
    }
}

extension Rule {
    static let publicationDateFuture = Rule(
        "publication-date-future", firmness: .strict,
        statement: .init(zh: "公开日期不能是将来的日子。", en: "A date of publication does not lie ahead."),
        explanation: .init(
            zh: "公开日期写错年份时，内容不会上网，却像已经公开；到期监测也会算错。",
            en:
                "With a mistyped year the item stays off the portal while its office believes it public, and its deadline is reckoned wrongly."
        ),
        remedy: .init(
            zh: "改正公开日期；还没有公开的标为草稿；确要到那天自动公开的，填“定时公开: 是”。",
            en: "Mend the date, mark it as a draft, or set \"scheduled\" where it is meant to appear on that day."),
        basis: .init(
            zh: "村民委员会组织法：村务公开应保证所公布事项的真实性",
            en: "Organic Law of the Villagers' Committees: what is made public must be true"))

    static let publicationDateBackdated = Rule(
        "publication-date-backdated", firmness: .strict,
        statement: .init(zh: "公开日期不能早于首次公开的日子。", en: "A date of publication is not before the first publication."),
        explanation: .init(
            zh: "每次构建都记下各项内容首次公开的日子。把晚公开的写成早公开，会让逾期看起来像按时。",
            en: "Each build notes what it first made public. An earlier date would make a missed deadline look kept."),
        remedy: .init(
            zh: "写实际公开的日期；确在公示栏按时张贴、只是补录上网的，登记豁免并写明理由。",
            en:
                "State the true date; where it hung on the board in time and only came here later, record a waiver with that reason."
        ),
        basis: .init(
            zh: "村民委员会组织法：村务公开应保证所公布事项的真实性",
            en: "Organic Law of the Villagers' Committees: what is made public must be true"))
}

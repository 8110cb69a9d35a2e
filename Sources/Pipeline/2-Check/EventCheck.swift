import Diagnostics
import Model
import Obligations

/// Events and exemptions are of items in the catalogue and can have an effect.
enum EventCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        let items = UnknownReference(
            zh: "公开事项", en: "disclosure item", known: site.obligations.map(\.item),
            isComplete: !incomplete.contains(.table(.obligations)))
        let unknown = items.findings(
            site.events.map { ([$0.item], $0.location) } + site.exemptions.map { ([$0.item], $0.location) })
        return unknown + idle(site) + turned(site)
    }

    /// Events from which no deadline is counted.
    private static func idle(_ site: Site) -> [Diagnostic] {
        let obligations = Dictionary(
            site.obligations.map { ($0.item.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        return site.events.compactMap { event in
            guard let obligation = obligations[event.item.lowercased()] else { return nil }
            guard event.region.level == obligation.level else {
                return Diagnostic(
                    .eventWithoutDeadline, at: event.location,
                    zh: "“\(obligation.title)”由\(obligation.level.label)一级公开，登记的单位不是这一级。",
                    en:
                        "\"\(obligation.item)\" is for the level of \(obligation.level.rawValue); the place is of another."
                )
            }
            let deadline = try? DeadlineReader.read(
                obligation.deadline, frequency: obligation.frequency, site.settings.deadlines)
            // One that cannot be read has its own finding.
            guard let deadline, deadline.afterEvent == nil else { return nil }
            return Diagnostic(
                .eventWithoutDeadline, at: event.location, zh: "“\(obligation.title)”的公开时限不从事项发生之日起算，登记不起作用。",
                en: "The deadline of \"\(obligation.item)\" is not counted from an event, so this one changes nothing.")
        }
    }

    /// Exemptions that end before they begin.
    private static func turned(_ site: Site) -> [Diagnostic] {
        site.exemptions.compactMap { exemption in
            guard let from = exemption.from, let to = exemption.to, to.lastDay < from.firstDay else { return nil }
            return Diagnostic(
                .exemptionSpan, at: exemption.location, zh: "截止期别早于起始期别。", en: "The last period comes before the first."
            )
        }
    }
}

extension Rule {
    static let eventWithoutDeadline = Rule(
        "event-without-deadline", .warning,
        statement: .init(
            zh: "只登记按“……后若干日内”公开、由该单位公开的事项。",
            en: "Events are registered for items that this place makes public within days of something happening."),
        explanation: .init(
            zh: "定期公开的事项到期日由期别决定，登记发生日期没有作用；多半是事项代码或单位填错了。",
            en: "A periodic item falls due by its period alone; most likely the item or the place is the wrong one."),
        remedy: .init(
            zh: "改正事项代码或区划代码，或删去这一行；确应从发生之日起算的，改公开目录的公开时限。",
            en: "Mend the item or the place, delete the row, or change the deadline in the catalogue."),
        basis: .init(
            zh: "中华人民共和国政府信息公开条例第二十六条：自信息形成或者变更之日起 20 个工作日内公开",
            en:
                "Regulation on government information disclosure, art. 26: within 20 working days of the information coming about"
        ))

    static let exemptionSpan = Rule(
        "exemption-span",
        statement: .init(zh: "免予公开的截止期别不早于起始期别。", en: "An exemption ends no earlier than it begins."),
        explanation: .init(zh: "这样的登记不覆盖任何一期，该公开的仍会显示为逾期。", en: "Such an exemption covers no period at all."),
        remedy: .init(zh: "改正期别，或把其中一个留空。", en: "Mend the periods, or leave one empty."))
}

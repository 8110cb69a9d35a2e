import HTML
import Model

/// Ratings (好差评): the sums of services, sites and villages, then each.
struct RatingsTemplate: Markup {
    let page: RatingsPage

    var content: some Markup {
        p(.class("lead")) { "每办一件事都可以评价，自愿参加，评价人信息保密。规定：差评在 15 个工作日内整改到位，逐一回访。" }
        if let trend = page.trend { ChartView(trend, id: "trend") }
        ForEach(page.sections) { section in
            PageSection(section.kind.heading, id: "by-\(section.kind.rawValue)") {
                if let total = section.total { RatingSummary(tally: total) }
                RatingTable("\(section.kind.heading)好差评", heading: section.kind.label, rows: section.rows)
                if !section.channels.isEmpty {
                    h3 { "按评价渠道" }
                    RatingTable("\(section.kind.heading)：各渠道好差评", heading: "渠道", rows: section.channels)
                }
            }
        }
        WithheldNote(limit: page.limit)
        PeriodLinks(links: page.periods)
    }
}

/// The sums of one kind, with the demand on poor ratings beside what became of them.
struct RatingSummary: Markup {
    let tally: RatingTally

    var content: some Markup {
        FactList(
            [
                Fact("好评率", tally.rate),
                Fact("参评量", CountText.text(tally.grades.total)),
                Fact("参评率", tally.participationShown),
                Fact("差评 15 个工作日内整改", tally.mendingShown),
            ], class: "glance")
    }
}

extension Rating.Kind {
    var heading: String {
        switch self {
        case .service: "各事项"
        case .site: "各站点"
        case .village: "各村（社区）"
        }
    }
}

extension RatingTally {
    /// 好评率 in words.
    var rate: String { grades.total == 0 ? "没有评价" : CountText.share(grades.satisfaction) }

    var rateWithPeriod: String { "\(rate)（\(period.chinese)）" }

    var participationShown: String {
        if let participation { return "\(participation.percent)%" }
        return handled == nil && grades.total != nil ? Figure.unknown : CountText.withheld
    }

    /// Of the poor ratings, how many were mended within 15 working days.
    var mendingShown: String {
        guard let poor = grades.poor else { return CountText.withheld }
        guard poor > 0 else { return "没有差评" }
        guard let mended else { return Figure.unknown }
        return mended == poor
            ? "\(CountText.text(poor)) 件，全部整改" : "\(CountText.text(poor)) 件中整改 \(CountText.text(mended)) 件"
    }
}

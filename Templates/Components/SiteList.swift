import HTML
import Model

/// Counters where services are handled, with what one needs to get there.
struct SiteList: Markup {
    let sites: [SiteSummary]
    /// The others wait behind a summary, as every village of a county has a counter.
    var shownAtOnce = 4

    var content: some Markup {
        cards(sites.prefix(shownAtOnce + 1 == sites.count ? sites.count : shownAtOnce))
        if sites.count > shownAtOnce + 1 {
            Requirement(.foldScript)
            details(.class("more-sites")) {
                summary { "其余 \(sites.count - shownAtOnce) 个办理点" }
                cards(sites.dropFirst(shownAtOnce))
            }
        }
    }

    private func cards(_ sites: ArraySlice<SiteSummary>) -> some Markup {
        ul(.class("cards")) {
            ForEach(sites) { site in
                li { SiteCard(site: site) }
            }
        }
    }
}

struct SiteCard: Markup {
    let site: SiteSummary

    var content: some Markup {
        h3(.class("card-title")) { site.site.name }
        FactList(facts)
    }

    private var facts: [Fact] {
        let counter = site.site
        return [
            Fact("所在地", [site.region]),
            Fact("地址", counter.address),
            Fact(hours: "服务时间", counter.hours),
            Fact("午休节假日", counter.dutyHours),
            Fact(phone: "电话", counter.phone),
            Fact("负责人", counter.head),
            Fact("代办员", counter.agents),
            Fact("无障碍设施", counter.accessibility),
            Fact("好评率", site.rating?.rateWithPeriod ?? ""),
        ]
    }
}

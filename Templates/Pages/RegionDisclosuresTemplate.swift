import HTML
import Model

/// All that one office has disclosed, the latest period first.
struct RegionDisclosuresTemplate: Markup {
    let page: RegionDisclosuresPage

    var content: some Markup {
        p(.class("lead")) {
            a(.href(.region(page.region.code))) { page.region.name }
            "已公开 \(page.periods.map(\.disclosures.count).reduce(0, +)) 项，按时期从近到远排列。"
        }
        if page.periods.isEmpty { p(.class("none")) { "还没有公开的事项。" } }
        ForEach(page.periods) { group in
            PageSection(group.period.chinese, id: "period-\(group.period)", searchable: false) {
                EntryList(group.disclosures.map { Entry($0, namesRegion: false) })
            }
        }
    }
}

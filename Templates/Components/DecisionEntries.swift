import HTML
import Model

extension Entry {
    init(_ decision: DecisionSummary, namesRegion: Bool = true) {
        let waiting = decision.outstanding.map(\.shortName).joined(separator: "、")
        self.init(
            decision.name, decision.path,
            details: [
                namesRegion ? decision.regionName : "", decision.assembly.label, decision.matter.label,
                waiting.isEmpty ? "" : "待完成：\(waiting)",
            ],
            day: decision.decided, badge: Badge(decision.verdict))
    }
}

/// What a place decided lately, on its own page.
struct RegionDecisions: Markup {
    let page: RegionPage

    var content: some Markup {
        if !page.decisions.isEmpty {
            PageSection("民主决策", id: "decisions", more: all, searchable: false) {
                EntryList(page.decisions.prefix(5).map { Entry($0, namesRegion: false) })
            }
        }
    }

    private var all: PageLink {
        PageLink("全部 \(page.decisions.count) 项", .decisions(of: page.region.code))
    }
}

/// The meetings that decided what a disclosure tells of.
struct DisclosureDecisions: Markup {
    let links: [PageLink]

    var content: some Markup {
        if !links.isEmpty {
            PageSection("由哪次会议决定", id: "decided-by", searchable: false) { LinkList(links) }
        }
    }
}

import HTML
import Model

/// 这个证明村里能不能开: what a village certifies and how, and for all else where to go instead.
struct CertificatesTemplate: Markup {
    let page: VillageDutiesPage

    var content: some Markup {
        DutyLead(region: page.region)
        p(.class("lead")) { "先找您要开的证明：写着“能开”的，到村（居）委会办；写着“村里不开”的，照下面写的去处办。" }
        DutyJumps(lists: page.lists.map { ($0.list.rawValue, $0.list.answer, $0.duties.count) })
        ForEach(page.lists) { group in
            PageSection(group.list.heading, id: group.list.rawValue) {
                ul(.class("entries")) {
                    ForEach(group.duties) { CertificateLine(duty: $0, services: page.services) }
                }
            }
        }
        p(.class("note")) {
            "清单里没有的证明，先打电话问村（居）委会。没有法律法规或者国务院决定依据的，村（社区）不能开，要您去开的单位应当说明依据。"
        }
        OtherDutyLists(links: page.others)
    }
}

/// One certificate: whether the village gives it, and what to do.
struct CertificateLine: Markup {
    let duty: VillageDuty
    let services: [String: PageLink]

    var content: some Markup {
        li(.id(duty.anchor)) {
            strong { duty.name }
            " "
            Badge(duty.list.answer, duty.list == .certificates ? .good : .warning)
            FactList([
                Fact("去哪里办", duty.alternative),
                Fact("怎么办", duty.villageDuty),
                Fact("要注意", duty.method),
                Fact("办事指南", duty.services.compactMap { services[$0.lowercased()] }),
                Fact("依据", duty.basis),
            ])
        }
    }
}

extension VillageDuty.List {
    fileprivate var answer: String { self == .certificates ? "能开" : "村里不开" }

    fileprivate var heading: String { self == .certificates ? "村（社区）能开的证明" : "不应由村（社区）开的证明" }
}

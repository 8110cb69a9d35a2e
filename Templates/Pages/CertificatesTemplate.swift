import HTML
import Model

/// 这个证明村里能不能开: what a village certifies and how, and for all else where to go instead.
struct CertificatesTemplate: Markup {
    let page: VillageDutiesPage

    var content: some Markup {
        DutyLead(region: page.region)
        p(.class("lead")) { "先找您要开的证明：写着“能开”的，到村（居）委会办；写着“村里不开”的，照右边写的去处办。" }
        DutyJumps(lists: page.lists.map { ($0.list.rawValue, $0.list.answer, $0.duties.count) })
        ForEach(page.lists) { group in
            PageSection(group.list.heading, id: group.list.rawValue) {
                RecordTable(
                    group.list.heading, showsCaption: false, group.duties, columns: columns(of: group.list),
                    anchor: { $0.anchor })
            }
        }
        p(.class("note")) {
            "清单里没有的证明，先打电话问村（居）委会。没有法律法规或者国务院决定依据的，村（社区）不能开，要您去开的单位应当说明依据。"
        }
        OtherDutyLists(links: page.others)
    }

    private func columns(of list: VillageDuty.List) -> [RecordColumn<VillageDuty>] {
        [
            RecordColumn("证明") { $0.name },
            RecordColumn("能不能开") { _ in .badge(Badge(list.answer, list == .certificates ? .good : .warning)) },
            RecordColumn("去哪里办、用什么代替") { $0.alternative },
            RecordColumn("村（社区）怎么办") { $0.villageDuty },
            RecordColumn("要注意") { $0.method },
            RecordColumn("办事指南") { duty in .links(duty.services.compactMap { page.services[$0.lowercased()] }) },
            RecordColumn("依据") { $0.basis },
        ]
    }
}

extension VillageDuty.List {
    fileprivate var answer: String { self == .certificates ? "能开" : "村里不开" }

    fileprivate var heading: String { self == .certificates ? "村（社区）能开的证明" : "不应由村（社区）开的证明" }
}

import HTML
import Model

/// The lists of villages and communities: what they do, help with and must not do.
struct VillageDutiesTemplate: Markup {
    let page: VillageDutiesPage

    var content: some Markup {
        DutyLead(region: page.region)
        DutyJumps(lists: page.lists.map { ($0.list.rawValue, $0.list.label, $0.duties.count) })
        ForEach(page.lists) { group in
            PageSection("\(group.list.label)事项清单", id: group.list.rawValue) {
                p(.class("note")) { group.list.meaning }
                RecordTable(
                    "\(group.list.label)事项清单", showsCaption: false, group.duties,
                    columns: columns(of: group.list), anchor: { $0.anchor })
            }
        }
        OtherDutyLists(links: page.others)
    }

    private func columns(of list: VillageDuty.List) -> [RecordColumn<VillageDuty>] {
        [
            RecordColumn("序号", isNumeric: true) { .number(String($0.order)) },
            RecordColumn("事项名称") { $0.name },
            RecordColumn("村（社区）职责") { $0.villageDuty },
            RecordColumn("对应上级部门") { $0.department },
            RecordColumn("工作方式") { $0.method },
            RecordColumn("经费保障") { $0.funding },
            RecordColumn(list.sendsElsewhere ? "应该到哪里办" : "替代办理途径") { $0.alternative },
            RecordColumn("去哪里办") { duty in .links(duty.services.compactMap { page.services[$0.lowercased()] }) },
            RecordColumn("事项依据") { $0.basis },
        ]
    }
}

extension VillageDuty.List {
    /// Whether residents have to be told where to go instead.
    fileprivate var sendsElsewhere: Bool { self == .negative }

    /// What the list is, in plain words.
    fileprivate var meaning: String {
        switch self {
        case .own: "村（社区）依法自己办的事。"
        case .assisting: "村（社区）协助政府办的事。"
        case .negative: "不应由村（社区）承担的事。"
        // They stand on a page of their own.
        case .certificates, .refusedCertificates: ""
        }
    }
}

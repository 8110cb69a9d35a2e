import HTML
import Model

/// The three lists of a township or street, each by category.
struct TownshipDutiesTemplate: Markup {
    let page: TownshipDutiesPage

    var content: some Markup {
        DutyLead(region: page.region)
        DutyJumps(lists: page.lists.map { ($0.list.rawValue, $0.list.label, $0.duties.count) })
        ForEach(page.lists) { group in
            PageSection("\(group.list.label)事项清单", id: group.list.rawValue) {
                p(.class("note")) { group.list.meaning }
                TownshipDutyTables(group: group, services: page.services)
            }
        }
    }
}

/// A table for each category of a list.
struct TownshipDutyTables: Markup {
    let group: TownshipDutiesPage.Group
    let services: [String: PageLink]

    var content: some Markup {
        ForEach(categories.enumerated()) { position, category in
            h3(.id("\(group.list.rawValue)-category-\(position + 1)")) {
                category.name
                span(.class("count")) { "\(category.duties.count) 项" }
            }
            RecordTable(
                "\(group.list.label)：\(category.name)", showsCaption: false, category.duties, columns: columns,
                anchor: { $0.anchor })
        }
    }

    private var columns: [RecordColumn<TownshipDuty>] {
        let common: [RecordColumn<TownshipDuty>] = [
            RecordColumn("序号", isNumeric: true) { .number(String($0.order)) },
            RecordColumn("事项名称") { $0.name },
        ]
        let whereTo = RecordColumn<TownshipDuty>("去哪里办") { duty in
            .links(duty.services.compactMap { services[$0.lowercased()] })
        }
        switch group.list {
        case .own: return common + [whereTo]
        case .shared:
            return common + [
                RecordColumn("对应上级部门") { $0.department },
                RecordColumn("上级部门职责") { $0.departmentDuty },
                RecordColumn("乡镇（街道）配合职责") { $0.townshipDuty }, whereTo,
            ]
        case .withdrawn:
            return common + [
                RecordColumn("承接部门") { $0.department }, RecordColumn("承接部门及工作方式") { $0.handling },
                whereTo,
            ]
        }
    }

    /// In the order in which the list names them.
    private var categories: [(name: String, duties: [TownshipDuty])] {
        var categories: [(name: String, duties: [TownshipDuty])] = []
        var positions: [String: Int] = [:]
        for duty in group.duties {
            if let position = positions[duty.category] {
                categories[position].duties.append(duty)
            } else {
                positions[duty.category] = categories.count
                categories.append((duty.category, [duty]))
            }
        }
        return categories
    }
}

extension TownshipDuty.List {
    /// What the list is, in plain words.
    fileprivate var meaning: String {
        switch self {
        case .own: "乡镇（街道）自己负责的事。"
        case .shared: "上级部门负责、乡镇（街道）配合的事。"
        case .withdrawn: "已由上级部门收回的事，不再由乡镇（街道）办理。"
        }
    }
}

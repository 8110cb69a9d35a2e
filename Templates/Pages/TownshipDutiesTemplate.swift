import HTML
import Model

/// One of the three lists of a township or street, by category, with the categories in sight beside it.
struct TownshipDutiesTemplate: Markup {
    let page: TownshipDutiesPage

    var content: some Markup {
        DutyLead(region: page.region)
        ForEach(page.lists) { group in
            TownshipDutyList(
                list: group.list, categories: DutyCategory.categories(of: group.duties), services: page.services,
                isCommon: page.region == nil)
        }
        OtherDutyLists(links: page.others)
    }
}

struct TownshipDutyList: Markup {
    let list: TownshipDuty.List
    let categories: [DutyCategory]
    let services: [String: PageLink]
    /// Whether it is the list of all places.
    let isCommon: Bool

    var content: some Markup {
        p(.class("note")) {
            list.meaning
            // Those of some places only stand on the pages of these.
            if !isCommon {
                "这里只列本地单有的事项，其余见各乡镇（街道）通用的清单。"
            } else if hasGaps {
                "序号空缺的，是只适用于部分地方的事项，见各地清单。"
            }
        }
        div(.class("indexed")) {
            nav(.class("jumps"), .label("类别"), .searchable(false)) {
                ul(.class("links compact")) {
                    ForEach(categories) { category in
                        li {
                            a(.href("#\(category.anchor)")) { category.name }
                            span(.class("count")) { "\(category.duties.count) 项" }
                        }
                    }
                }
            }
            // One table, as the lists are published: whoever filters or prints it has all. Its tools stand beside it in the box.
            div {
                RecordTable(
                    "\(list.label)事项清单", showsCaption: false, categories.flatMap(\.duties), columns: columns,
                    anchor: { $0.anchor })
            }
        }
    }

    private var hasGaps: Bool {
        let orders = categories.flatMap(\.duties).map(\.order)
        return orders.max() ?? 0 > orders.count
    }

    private var columns: [RecordColumn<TownshipDuty>] {
        let common: [RecordColumn<TownshipDuty>] = [
            RecordColumn("序号", isNumeric: true) { .number(String($0.order)) },
            RecordColumn("类别", isChoice: true) { $0.category },
            RecordColumn("事项名称") { $0.name },
        ]
        let whereTo = RecordColumn<TownshipDuty>("怎么办") { duty in
            .links(duty.services.compactMap { services[$0.lowercased()] })
        }
        switch list {
        case .own: return common + [whereTo]
        case .shared:
            return common + [
                RecordColumn("这件事找谁", isChoice: true) { $0.department },
                RecordColumn("上级部门职责") { $0.departmentDuty },
                RecordColumn("乡镇（街道）配合职责") { $0.townshipDuty }, whereTo,
            ]
        case .withdrawn:
            return common + [
                RecordColumn("这件事找谁", isChoice: true) { $0.department }, RecordColumn("承接部门及工作方式") { $0.handling },
                whereTo,
            ]
        }
    }
}

/// The neighbouring lists.
struct OtherDutyLists: Markup {
    let links: [PageLink]

    var content: some Markup {
        if !links.isEmpty {
            PageSection("其他清单", id: "others", searchable: false) { LinkList(links) }
        }
    }
}

import HTML
import Model

/// The way to the three lists of a township or street, by list and category.
struct DutyIndexTemplate: Markup {
    let page: DutyIndexPage

    var content: some Markup {
        DutyLead(region: page.region)
        p(.class("lead")) {
            "这件事找谁？乡镇（街道）自己管的在“基本履职”，帮上级部门办的在“配合履职”；“上级收回”的事请找承接的部门。"
        }
        ForEach(page.lists) { list in
            PageSection(list.link.title, id: list.list.rawValue, more: all(of: list), searchable: false) {
                p(.class("note")) { list.list.meaning }
                ul(.class("chips")) {
                    ForEach(list.categories) { category in
                        li { a(.href(category.path)) { "\(category.title)（\(category.detail)）" } }
                    }
                }
            }
        }
        if let common = page.common { LinkList([common]) }
    }

    private func all(of list: DutyIndexPage.List) -> PageLink {
        PageLink("看全部 \(list.count) 项", list.link.path)
    }
}

extension TownshipDuty.List {
    /// What the list is, in plain words.
    var meaning: String {
        switch self {
        case .own: "乡镇（街道）自己负责的事，找乡镇（街道）。"
        case .shared: "上级部门负责、乡镇（街道）配合的事：拿主意的是上级部门，跑腿帮忙的可以找乡镇（街道）。"
        case .withdrawn: "已由上级部门收回的事，不再由乡镇（街道）办理，找承接的部门。"
        }
    }
}

import HTML
import Model

/// What would change for residents, as one page for whoever has to approve it, on screen and on paper.
struct DifferenceTemplate: Markup {
    let difference: SiteDifference

    var content: some Markup {
        OfficeDocument(heading) {
            p { "截至 \(difference.asOf.chinese)　内部资料，批准前不公开。\(base)" }
            DifferenceTotals(difference: difference)
            ForEach(groups) { group in DifferenceGroup(group: group) }
            HeldBackTable(held: difference.held)
            ApprovalSheet(difference: difference)
        }
    }

    private var heading: String {
        difference.siteName.isEmpty ? "发布前审阅" : "\(difference.siteName)　发布前审阅"
    }

    private var base: String {
        switch difference.base {
        case .nothing: "此前没有发布过，全部是新增。"
        case .portal(let folder): "与已发布的 \(folder) 相比。"
        case .copy(let path, let issue): "与离线副本第 \(issue) 期（\(path)）相比。"
        }
    }

    /// The items are in this order already.
    private var groups: [DifferenceGroup.Group] {
        var groups: [DifferenceGroup.Group] = []
        for item in difference.items {
            if let last = groups.last, last.place == item.place, last.kind == item.kind {
                groups[groups.count - 1].items.append(item)
            } else {
                groups.append(.init(place: item.place, kind: item.kind, items: [item]))
            }
        }
        return groups
    }
}

/// How much comes, changes and goes.
struct DifferenceTotals: Markup {
    let difference: SiteDifference

    var content: some Markup {
        table {
            caption { "居民将看到的变化" }
            thead {
                tr {
                    th(.scope("col")) { "变化" }
                    th(.scope("col"), .class("number")) { "内容" }
                    th(.scope("col"), .class("number")) { "首页、栏目和清单" }
                }
            }
            tbody {
                ForEach(ReviewedItem.Change.allCases) { change in
                    tr {
                        th(.scope("row")) { change.label }
                        td(.class("number")) { String(count(change, inLists: false)) }
                        td(.class("number")) { String(count(change, inLists: true)) }
                    }
                }
            }
        }
        if difference.items.isEmpty { p { span(.class("state good")) { "没有变化" } } }
    }

    private func count(_ change: ReviewedItem.Change, inLists: Bool) -> Int {
        difference.items.count { $0.change == change && ($0.kind == .list) == inLists }
    }
}

extension ReviewedItem.Change {
    var label: String {
        switch self {
        case .added: "新增"
        case .changed: "改动"
        case .removed: "撤下"
        }
    }
}

import HTML
import Model

/// The items of one kind at one place. What only repeats others is folded away.
struct DifferenceGroup: Markup {
    struct Group {
        let place: String
        let kind: ReviewedItem.Kind
        var items: [ReviewedItem]
    }

    let group: Group

    var content: some Markup {
        if group.kind == .list {
            details {
                summary { "\(heading)（随内容变化，\(group.items.count) 页）" }
                entries
            }
        } else {
            h2 { heading }
            entries
        }
    }

    private var heading: String { (group.place.isEmpty ? "全站" : group.place) + "　" + group.kind.label }

    private var entries: some Markup {
        ForEach(group.items) { item in ReviewedItemEntry(item: item) }
    }
}

/// One page or file: what it is, where, and what of it changes.
struct ReviewedItemEntry: Markup {
    let item: ReviewedItem

    var content: some Markup {
        div(.class("change")) {
            p {
                span(.class("state \(item.change.rawValue)")) { item.change.label }
                " "
                strong { item.title }
                "　\(item.path)"
            }
            if let table = item.table { TableChangeTable(change: table) }
            if !item.lines.isEmpty {
                ul(.class("lines")) {
                    ForEach(item.lines) { line in
                        li {
                            if line.isNew { ins { "新：\(line.text)" } } else { del { "旧：\(line.text)" } }
                        }
                    }
                }
            }
            if item.lineCount > item.lines.count {
                p(.class("note")) { "另有 \(item.lineCount - item.lines.count) 行。" }
            }
        }
    }
}

import HTML
import Model

/// What of the content is not shown as it is, and by which rule; what stands there is said nowhere.
struct HeldBackTable: Markup {
    let held: [HeldBack]

    var content: some Markup {
        if !held.isEmpty {
            h2 { "掩码和不公开的" }
            table {
                caption { "只有位置、规则和行数；共 \(held.reduce(0) { $0 + $1.rows }) 行" }
                thead {
                    tr {
                        th(.scope("col")) { "文件" }
                        th(.scope("col")) { "去向" }
                        th(.scope("col")) { "规则" }
                        th(.scope("col"), .class("number")) { "行" }
                    }
                }
                tbody {
                    ForEach(held) { entry in
                        tr {
                            td { entry.file }
                            td { entry.outcome.label }
                            td { "\(entry.label)（\(entry.reason)）" }
                            td(.class("number")) { String(entry.rows) }
                        }
                    }
                }
            }
        }
    }
}

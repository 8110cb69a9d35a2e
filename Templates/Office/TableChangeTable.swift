import HTML
import Model

/// A table's changes: each cell with what stood and would stand there, then the rows that come or go.
struct TableChangeTable: Markup {
    let change: ReviewedTable

    var content: some Markup {
        if !change.addedColumns.isEmpty { p { "新增的列：\(change.addedColumns.joined(separator: "、"))" } }
        if !change.removedColumns.isEmpty { p { "去掉的列：\(change.removedColumns.joined(separator: "、"))" } }
        if !change.cells.isEmpty {
            table {
                thead {
                    tr {
                        th(.scope("col"), .class("number")) { "行" }
                        th(.scope("col")) { "项目" }
                        th(.scope("col")) { "列" }
                        th(.scope("col")) { "旧" }
                        th(.scope("col")) { "新" }
                    }
                }
                tbody {
                    ForEach(change.cells) { cell in
                        tr {
                            td(.class("number")) { String(cell.row) }
                            td { cell.label }
                            td { cell.column }
                            td { del { cell.before.isEmpty ? "（空）" : cell.before } }
                            td { ins { cell.after.isEmpty ? "（空）" : cell.after } }
                        }
                    }
                }
            }
        }
        if !change.rows.isEmpty {
            ul(.class("lines")) {
                ForEach(change.rows) { row in
                    li {
                        if row.isNew {
                            ins { "新增第 \(row.row) 行：\(row.cells.joined(separator: "｜"))" }
                        } else {
                            del { "去掉原第 \(row.row) 行：\(row.cells.joined(separator: "｜"))" }
                        }
                    }
                }
            }
        }
        if left > 0 { p(.class("note")) { "另有 \(left) 处，见下载的表格。" } }
    }

    private var left: Int { change.cellCount - change.cells.count + change.rowCount - change.rows.count }
}

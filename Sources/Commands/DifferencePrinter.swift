import Diagnostics
import Model

/// Writes a difference for a person at a terminal: by place and kind, what comes, changes and goes, and the code.
struct DifferencePrinter {
    let language: Language

    func text(of difference: SiteDifference) -> String {
        var text = told(head(of: difference)) + "\n"
        var heading = ""
        for item in difference.items {
            let group = "\(item.place.isEmpty ? told(Self.everywhere) : item.place) / \(item.kind.label)"
            if group != heading {
                heading = group
                text += "\n\(group)\n"
            }
            text += entry(item)
        }
        if !difference.held.isEmpty {
            text +=
                "\n"
                + told(
                    BilingualText(
                        zh: "掩码和不公开的（只有位置、规则和行数）", en: "Masked or not made public (places, rules and rows only)"))
                + "\n"
            for held in difference.held {
                text += "  \(held.file): \(held.label) [\(held.reason)] \(held.rows)\n"
            }
        }
        return text + "\n" + told(foot(of: difference)) + "\n"
    }

    private static let everywhere = BilingualText(zh: "全站", en: "Everywhere")

    private func told(_ text: BilingualText) -> String { text[language] }

    private func head(of difference: SiteDifference) -> BilingualText {
        let (added, changed, removed) = (
            difference.count(.added), difference.count(.changed), difference.count(.removed)
        )
        let base = base(difference.base)
        return BilingualText(
            zh: "\(base.zh)，截至 \(difference.asOf)：新增 \(added) 项，改动 \(changed) 项，撤下 \(removed) 项。",
            en: "\(base.en), as of \(difference.asOf): \(added) new, \(changed) changed, \(removed) removed.")
    }

    private func base(_ base: SiteDifference.Base) -> BilingualText {
        switch base {
        case .nothing: BilingualText(zh: "此前没有发布过", en: "Nothing was published before")
        case .portal(let folder): BilingualText(zh: "与 \(folder) 相比", en: "Against \(folder)")
        case .copy(let path, let issue):
            BilingualText(zh: "与离线副本第 \(issue) 期（\(path)）相比", en: "Against issue \(issue) of the copy in \(path)")
        }
    }

    private func foot(of difference: SiteDifference) -> BilingualText {
        guard !difference.items.isEmpty else {
            return BilingualText(zh: "居民看到的没有变化。", en: "Residents would see no difference.")
        }
        return BilingualText(
            zh: "这次变化的核对码：\(difference.code)（批准后写在 --approval 之后）。",
            en: "The code of this difference: \(difference.code) (for --approval, once it is approved).")
    }

    private func entry(_ item: ReviewedItem) -> String {
        var text = "  \(told(mark(item.change))) \(item.title)  \(item.path)\n"
        if let table = item.table { text += lines(of: table) }
        for line in item.lines { text += "      \(line.isNew ? "+" : "-") \(line.text)\n" }
        return text + more(item.lineCount - item.lines.count)
    }

    private func mark(_ change: ReviewedItem.Change) -> BilingualText {
        switch change {
        case .added: BilingualText(zh: "新增", en: "new")
        case .changed: BilingualText(zh: "改动", en: "changed")
        case .removed: BilingualText(zh: "撤下", en: "removed")
        }
    }

    private func lines(of table: ReviewedTable) -> String {
        var text = ""
        for column in table.addedColumns { text += "      + [\(column)]\n" }
        for column in table.removedColumns { text += "      - [\(column)]\n" }
        for cell in table.cells {
            text += "      \(cell.row) \(cell.label) / \(cell.column): \(shown(cell.before)) → \(shown(cell.after))\n"
        }
        for row in table.rows {
            text += "      \(row.isNew ? "+" : "-") \(row.row) \(row.cells.joined(separator: " | "))\n"
        }
        return text + more(table.cellCount - table.cells.count + table.rowCount - table.rows.count)
    }

    private func shown(_ cell: String) -> String { cell.isEmpty ? told(BilingualText(zh: "（空）", en: "(empty)")) : cell }

    private func more(_ left: Int) -> String {
        left > 0 ? told(BilingualText(zh: "      ……另有 \(left) 处\n", en: "      … and \(left) more\n")) : ""
    }
}

import Model

/// The columns of a kind as a table of Markdown: what each takes, by which names it is known, what may stand there.
struct ColumnList {
    let schema: TableSchema
    /// By the columns' keys.
    let examples: [String: String]

    /// Longer lists of choices stand below the table.
    private static let choicesInTable = 5

    var markdown: String {
        let showsExamples = !examples.isEmpty
        let headings = ["列", "填什么"] + (showsExamples ? ["例子"] : []) + ["也认得"]
        let rows = schema.columns.map { column in
            [name(of: column), filling(of: column)]
                + (showsExamples ? [(examples[column.key] ?? "").inMarkdown] : [])
                + [([column.key] + column.aliases).map { "`\($0)`" }.joined(separator: " ")]
        }
        let lines = ([headings, headings.map { _ in "---" }] + rows).map { "| \($0.joined(separator: " | ")) |\n" }
        let keys = schema.identity.compactMap { key in schema.columns.first { $0.key == key }?.title }
        let identity = keys.isEmpty ? "" : "\n同一份表里，\(keys.joined(separator: "＋"))不能重复。\n"
        return "## 有哪些列\n\n带 \\* 的必填。列名写中文、英文或者“也认得”里的都可以，次序不限。\n\n"
            + lines.joined() + identity + choices
    }

    private func name(of column: Column) -> String { column.title.inMarkdown + (column.isRequired ? " \\*" : "") }

    private func filling(of column: Column) -> String {
        guard let set = set(of: column), set.entries.count > Self.choicesInTable else {
            return ColumnHint.of(column).inMarkdown
        }
        return "[见下面](#\(heading(of: column)))"
    }

    private var choices: String {
        schema.columns.compactMap { column in
            guard let set = set(of: column), set.entries.count > Self.choicesInTable else { return nil }
            let isSeveral = if case .choices = column.kind { true } else { false }
            let entries = set.entries.map { entry in
                "- \(entry.label.inMarkdown)" + (entry.code == entry.label ? "" : "（`\(entry.code)`）") + "\n"
            }
            return "\n## \(heading(of: column))\n\n\(isSeveral ? "一项或几项，用“、”分开：" : "下列之一：")\n\n\(entries.joined())"
        }.joined()
    }

    private func heading(of column: Column) -> String { "可选的\(column.title)" }

    private func set(of column: Column) -> CodeSet? {
        switch column.kind {
        case .choice(let set), .choices(let set): set
        default: nil
        }
    }
}

import Model

/// Front matter to be filled in: a line for every key of a schema, with what may stand there.
struct FrontMatterForm {
    let schema: TableSchema
    /// Values as YAML, by the columns' keys.
    let values: [String: String]
    /// What the file's place says already.
    let leavingOut: Set<String>

    /// `body` is the text that follows.
    func file(_ path: String, body: String) -> ContentFile {
        let lines = schema.columns.filter { !leavingOut.contains($0.key) }.map(line)
        return ContentFile(path, "---\n" + lines.joined() + "---\n\n" + body + "\n")
    }

    private func line(_ column: Column) -> String {
        let hint = (column.isRequired ? "必填，" : "") + ColumnHint.of(column)
        let value = values[column.key].map { " \($0)" } ?? ""
        return column.key == "draft"
            ? "\(column.title):\(value)  # 核对无误后删去这一行，才会公开\n" : "\(column.title):\(value)  # \(hint)\n"
    }
}

extension Statement {
    /// The whole table as CSV. No cell holds a comma or a quote, so none has to be quoted.
    var csv: String {
        var text = Self.headings.joined(separator: ",") + "\n"
        for row in rows { text += row.cells.joined(separator: ",") + "\n" }
        return text
    }

    /// The same as a pipe table.
    var pipeTable: String {
        var text = "| " + Self.headings.joined(separator: " | ") + " |\n|---|---:|---:|---:|---:|---|\n"
        for row in rows { text += "| " + row.cells.joined(separator: " | ") + " |\n" }
        return text
    }
}

extension Statement.Row {
    fileprivate var cells: [String] {
        [
            label, String(line), Statement.yuan(current), Statement.yuan(previous), Statement.yuan(cumulative), note,
        ]
    }
}

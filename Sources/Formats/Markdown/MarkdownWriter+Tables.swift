import CCmark
import Diagnostics

extension MarkdownWriter {
    mutating func write(_ placed: PipeTables.Placed, tight: Bool) {
        write(lead: placed, tight: tight)
        tableCount += 1
        html.startLine()
        // The container scrolls where the table is wider than the screen; to be scrolled by keyboard it must be
        // reachable, and so must have a name (WCAG 2.2, 2.1.1 and 4.1.2).
        html.markup("<div class=\"table-scroll\" role=\"region\" aria-label=\"表格 ")
        html.number(tableCount)
        html.markup("\" tabindex=\"0\"><table>\n<thead>\n")
        let rows = placed.table.rows
        var cell: MarkdownNode? = placed.firstCell
        for (index, row) in rows.enumerated() {
            if index == 1 { html.markup("<tbody>\n") }
            write(row, alignments: placed.table.alignments, isHeader: index == 0, from: &cell)
            if index == 0 { html.markup("</thead>\n") }
        }
        if rows.count > 1 { html.markup("</tbody>\n") }
        html.markup("</table></div>\n")
        if placed.table.endsWithRule { html.markup("<hr />\n") }
        place.shift = 0
    }

    private mutating func write(lead placed: PipeTables.Placed, tight: Bool) {
        place.shift = placed.leadShift
        for node in placed.lead {
            guard node.kind == CMARK_NODE_PARAGRAPH, tight else {
                write(node)
                continue
            }
            lineJoin.interrupt()
            place.enter(node)
            writeChildren(of: node)
        }
    }

    private mutating func write(
        _ row: PipeTable.Row, alignments: [PipeTable.Alignment], isHeader: Bool, from cell: inout MarkdownNode?
    ) {
        html.markup("<tr>\n")
        place.enterCell(onLine: row.line)
        for (column, alignment) in alignments.enumerated() {
            guard column < row.cells.count || paddingLeft > 0 else { break }
            html.markup(isHeader ? "<th scope=\"col\"" : "<td")
            switch alignment {
            case .unstated: html.markup(">")
            case .left: html.markup(" class=\"align-left\">")
            case .center: html.markup(" class=\"align-center\">")
            case .right: html.markup(" class=\"align-right\">")
            }
            if column < row.cells.count, let node = cell {
                lineJoin.interrupt()
                place.shift = row.line - node.startLine
                writeChildren(of: node)
                cell = node.next
            } else {
                paddingLeft -= 1
            }
            html.markup(isHeader ? "</th>\n" : "</td>\n")
        }
        html.markup("</tr>\n")
        guard row.hasExcess else { return }
        report(
            .tableRowTooLong, at: SourceLocation(source.file, line: source.firstLine + row.line - 1), excerpt: nil,
            zh: "这一行的格子比表头多，多出的内容显示不出来。",
            en: "This row has more cells than the header; what is beyond cannot be shown.")
    }
}

extension Rule {
    static let tableRowTooLong = Rule(
        "table-row-too-long",
        statement: BilingualText(
            zh: "表格每一行的格子不能多于表头。",
            en: "No row of a table has more cells than its header."),
        explanation: .init(
            zh: "多出来的格子没有表头可对，按标准会被丢掉，那里的内容居民就看不到了。",
            en:
                "A surplus cell has no heading; by the standard it is dropped, and residents never see what stood in it."
        ),
        remedy: BilingualText(
            zh: "给表头补上缺少的列；竖线是内容的一部分时，在它前面加反斜杠：\\|。",
            en: "Add the missing columns to the header; a pipe that is part of the content is written \\|."),
        basis: .init(zh: "GitHub Flavored Markdown 第 4.10 节", en: "GitHub Flavored Markdown, 4.10"))
}

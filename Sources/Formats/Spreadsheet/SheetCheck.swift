import Diagnostics
import Model

/// Reports what of a visible sheet is not read: hidden rows and columns with content, and what lies over the cells.
enum SheetCheck {
    static func findings(_ content: SheetContent, file: String, sheet: String) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        func place(_ line: Int, _ column: Int) -> SourceLocation {
            RawTable(source: .sheet(file: file, name: sheet), headings: [], rows: [])
                .location(of: RawTable.Cell("", line: line, column: column))
        }
        let rows = content.rows.filter(\.isHidden)
        if let row = rows.first, let cell = row.cells.first {
            findings.append(
                Diagnostic(
                    .hiddenRow, at: place(row.line, cell.column), zh: "有 \(rows.count) 个隐藏的行有内容，从这一行起；未予读取。",
                    en: "\(rows.count) hidden rows have content, from this one on; they were not read."))
        }
        var columns: Set<Int> = []
        var firstCell: SourceLocation?
        for row in content.rows where !row.isHidden {
            for cell in row.cells where content.isHidden(column: cell.column) {
                columns.insert(cell.column)
                firstCell = firstCell ?? place(row.line, cell.column)
            }
        }
        if let firstCell {
            findings.append(
                Diagnostic(
                    .hiddenColumn, at: firstCell, zh: "有 \(columns.count) 个隐藏的列有内容，从这一格起；未予读取。",
                    en: "\(columns.count) hidden columns have content, from this cell on; they were not read."))
        }
        if content.hasDrawing {
            findings.append(
                Diagnostic(
                    .sheetDrawing, at: place(1, 1), zh: "工作表上有图片、图表或文本框，未予读取。",
                    en: "The sheet has pictures, charts or text boxes, which were not read."))
        }
        return findings
    }
}

extension Rule {
    public static let hiddenRow = Rule(
        "hidden-row", .warning, firmness: .strict,
        statement: .init(zh: "供公开的工作表没有隐藏的行，也不处于筛选状态。", en: "A sheet to be published has no hidden or filtered rows."),
        explanation: .init(
            zh: "隐藏的行不公开；若是筛选后忘了取消，公开的表就少了行、合计对不上。",
            en: "Hidden rows are not published; behind a forgotten filter, rows are missing and totals do not add up."),
        remedy: .init(
            zh: "在“数据”中清除筛选；选中全表，右击行号“取消隐藏”；不该公开的行请删除。",
            en: "Clear the filter, unhide the rows, and delete those that should not be public."))

    public static let hiddenColumn = Rule(
        "hidden-column", .warning, firmness: .strict,
        statement: .init(zh: "供公开的工作表没有隐藏的列。", en: "A sheet to be published has no hidden columns."),
        explanation: .init(
            zh: "隐藏的列多是身份证号、银行卡号、电话：它们不会公开，但拿到文件的人取消隐藏就能看到。",
            en:
                "Hidden columns are mostly identity, bank and telephone numbers: they are not published, but whoever is handed the file can unhide them."
        ),
        remedy: .init(
            zh: "选中全表，右击列标“取消隐藏”；不该公开的列请删除，需要公开的保持可见。",
            en: "Unhide the columns; delete those that should not be public, and leave the others visible."),
        basis: .init(zh: "《个人信息保护法》第六条（最小必要）", en: "Personal Information Protection Law, art. 6 (data minimisation)"))

    public static let sheetDrawing = Rule(
        "sheet-drawing", .warning,
        statement: .init(
            zh: "表格的内容都写在单元格里。", en: "All that a table says stands in its cells."),
        explanation: .init(
            zh: "图片、图表和文本框（例如盖章的扫描件）不能核对，也读不进网页，其中的内容会缺失。",
            en: "Pictures, charts and text boxes can be neither checked nor shown, so what they say is missing."),
        remedy: .init(
            zh: "文字写进单元格；图片另存到 files/ 文件夹后链接；不需要的删去。",
            en: "Write texts into cells, put pictures under files/ and link to them, delete the rest."))
}

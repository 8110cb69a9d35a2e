import Diagnostics
import Model

/// Finds the table on a sheet: its headings, its rows, and what stands around it.
struct SheetTable {
    private let source: RawTable.Source
    private let content: SheetContent
    private var diagnostics: [Diagnostic] = []

    /// Nil, with an error, where the sheet has content but no table that the schema knows; nil alone for an empty sheet.
    static func read(_ content: SheetContent, from source: RawTable.Source, _ schema: TableSchema?)
        throws(DiagnosticError) -> (table: RawTable?, diagnostics: [Diagnostic])
    {
        var reader = SheetTable(content, source)
        let table = try reader.table(by: schema)
        return (table, reader.diagnostics)
    }

    private init(_ content: SheetContent, _ source: RawTable.Source) {
        self.source = source
        self.content = content
    }

    private mutating func table(by schema: TableSchema?) throws(DiagnosticError) -> RawTable? {
        let rows = visibleRows
        guard !rows.isEmpty else { return nil }
        guard let headings = HeadingRows.find(in: rows, content.merges, schema) else {
            diagnostics.append(Self.noTable(source, schema))
            return nil
        }
        let unit = takeTop(rows[..<headings.rows.lowerBound])
        var body = rows[headings.rows.upperBound...]
        let foot = body.suffix(SheetMargin.footLength(of: body))
        body = body.dropLast(foot.count)
        report(outside: foot, zh: "表格下方", en: "below the table")
        for row in rows[headings.rows] { report(unreadable: row) }

        let filled = try SheetMerges(content.merges).fillingDown(Array(body), source.file)
        let columns = Set(headings.texts.keys).union(filled.lazy.flatMap { $0.cells.map(\.column) })
            .filter { !content.isHidden(column: $0) && isUsed($0, headings, filled) }.sorted()
        let line = rows[headings.rows.upperBound - 1].line
        let cells = columns.map { RawTable.Cell(headings.texts[$0] ?? "", line: line, column: $0) }
        return RawTable(source: source, headings: cells, rows: try tableRows(filled, columns), unit: unit)
    }

    /// A merged title can lend its text to columns that nothing stands in.
    private func isUsed(_ column: Int, _ headings: HeadingRows, _ rows: [SheetContent.Row]) -> Bool {
        headings.texts[column] != nil || rows.contains { $0.cells.contains { $0.column == column } }
    }

    /// What can be seen: a row is left out with all its cells, a column with its own.
    private var visibleRows: [SheetContent.Row] {
        content.rows.compactMap { row in
            guard !row.isHidden else { return nil }
            guard content.hasHiddenColumns else { return row }
            let cells = row.cells.filter { !content.isHidden(column: $0.column) }
            return cells.isEmpty ? nil : SheetContent.Row(line: row.line, cells: cells, isHidden: false)
        }
    }

    private mutating func tableRows(_ rows: [SheetContent.Row], _ columns: [Int]) throws(DiagnosticError)
        -> [RawTable.Row]
    {
        let positions = Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
        var count = 0
        var result: [RawTable.Row] = []
        for row in rows {
            // A row with a cell that nobody can read is reported there, and not again for what it lacks.
            let isUnreadable = report(unreadable: row)
            var cells: [RawTable.Cell] = []
            for cell in row.cells {
                guard let position = positions[cell.column] else { continue }
                while cells.count < position {
                    cells.append(RawTable.Cell("", line: row.line, column: columns[cells.count]))
                }
                cells.append(RawTable.Cell(cell.text, line: row.line, column: cell.column))
            }
            count += cells.count
            guard count <= SheetLimits.tableCells else { throw SheetLimits.exceeded(source.file) }
            result.append(RawTable.Row(line: row.line, cells: cells, isUnreadable: isUnreadable))
        }
        return result
    }

    /// Reports the cells of a row that hold an error or a formula without its result, and says whether there are any.
    @discardableResult
    private mutating func report(unreadable row: SheetContent.Row) -> Bool {
        var isUnreadable = false
        for cell in row.cells {
            let place = RawTable(source: source, headings: [], rows: [])
                .location(of: RawTable.Cell("", line: row.line, column: cell.column))
            switch cell.kind {
            case .text, .number, .date: continue
            case .error(let name):
                let shown = Self.errors.contains(name) ? " " + name : ""
                diagnostics.append(
                    Diagnostic(
                        .errorCell, at: place, zh: "这一格是公式错误\(shown)。", en: "This cell holds a formula's error\(shown)."
                    ))
            case .formula:
                diagnostics.append(
                    Diagnostic(
                        .formulaWithoutValue, at: place, zh: "这一格的公式没有保存计算结果。",
                        en: "This cell's formula has no stored result.")
                )
            }
            isUnreadable = true
        }
        return isUnreadable
    }

    /// ECMA-376 part 1, 18.17.3: a file could call its error anything.
    private static let errors: Set<String> = [
        "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!",
    ]

    /// The unit that the rows above the headings state; whatever else they say is reported.
    private mutating func takeTop(_ rows: ArraySlice<SheetContent.Row>) -> AmountUnit? {
        var unit: AmountUnit?
        var others: [SheetContent.Row] = []
        for row in rows {
            report(unreadable: row)
            let found = row.cells.lazy.compactMap { SheetMargin.unit(in: $0.text) }.first
            unit = found ?? unit
            if found == nil || row.cells.count > 1 { others.append(row) }
        }
        report(outside: others[...], zh: "表头上方", en: "above the headings")
        return unit
    }

    private mutating func report(outside rows: ArraySlice<SheetContent.Row>, zh: String, en: String) {
        guard let first = rows.first, let cell = first.cells.first else { return }
        let place = RawTable(source: source, headings: [], rows: [])
            .location(of: RawTable.Cell("", line: first.line, column: cell.column))
        diagnostics.append(
            Diagnostic(
                .textOutsideTable, at: place, zh: "\(zh)有 \(rows.count) 行文字，从这一格起；不作为表格内容公开。",
                en: "\(rows.count) rows of text \(en), from this cell on, are not published with the table."))
    }

    static func noTable(_ source: RawTable.Source, _ schema: TableSchema?) -> Diagnostic {
        let place = RawTable(source: source, headings: [], rows: []).location(of: RawTable.Cell("", line: 1, column: 1))
        guard let schema else {
            return Diagnostic(
                .sheetWithoutTable, at: place, zh: "这个工作表里没有单元格表格。", en: "This sheet has no table of cells.")
        }
        return Diagnostic(
            .sheetWithoutTable, at: place, zh: "这个工作表里找不到“\(schema.title.zh)”的表头。",
            en: "No headings of \(schema.title.en) are found on this sheet.")
    }
}

extension Rule {
    public static let errorCell = Rule(
        "error-cell", firmness: .unconditional,
        statement: .init(zh: "单元格里没有公式错误。", en: "No cell holds a formula's error."),
        explanation: .init(
            zh: "#REF!、#DIV/0! 等表示引用的单元格已删除或算不出来，这一格的数无从得知，整行不能公开。",
            en:
                "#REF!, #DIV/0! and the like mean that what the cell counts on is gone: its value is unknown, so the row cannot be published."
        ),
        remedy: .init(zh: "改正公式，或直接填写数值。", en: "Mend the formula, or write the value."))

    public static let formulaWithoutValue = Rule(
        "formula-without-value", firmness: .unconditional,
        statement: .init(zh: "有公式的单元格须保存有计算结果。", en: "A cell with a formula has its result stored."),
        explanation: .init(
            zh: "公开栏不计算公式，只采用表格软件保存的结果；由程序导出、没有用表格软件打开过的文件没有这一结果。",
            en:
                "Formulas are not computed here: the result that a spreadsheet stored is used. A file that a program made and no spreadsheet opened has none."
        ),
        remedy: .init(zh: "用 Excel 或 WPS 打开，等计算完成后保存。", en: "Open it in a spreadsheet and save it."))

    public static let textOutsideTable = Rule(
        "text-outside-table", .note,
        statement: .init(
            zh: "表格上方的标题和下方的说明、签字栏不作为表格内容公开。",
            en: "A title above a table and the notes and signatures below it are not published with it."),
        explanation: .init(
            zh: "网页的标题、审核人和日期来自登记表（index）和公开目录；表格外的文字若也要公开，须写在那里。“单位：万元”一类照单位换算，不在此列。",
            en:
                "A page's title, signatures and dates come from the index and the catalogue. A line such as 单位：万元 is applied and not meant here."
        ),
        remedy: .init(
            zh: "无需处理；其中确需公开的，写进“备注”列或该项内容的说明文字（.md）。",
            en: "Nothing, unless they say what must be public: then write it into 备注 or the text (.md) of the item."))

    public static let sheetWithoutTable = Rule(
        "sheet-without-table", firmness: .unconditional,
        statement: .init(
            zh: "工作簿里每个看得见的、有内容的工作表都是所要的表格。",
            en: "Every visible sheet with content holds the table that is asked for."),
        explanation: .init(
            zh: "读不懂的工作表若被跳过，其中的内容就不声不响地丢失了。",
            en: "A sheet that is not understood and passed over would be content lost in silence."),
        remedy: .init(
            zh: "检查表头的写法；与本表无关的工作表请移到别的文件。",
            en: "Look at its headings; move sheets that do not belong here to another file."))
}

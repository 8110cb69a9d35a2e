import Diagnostics
import Model

/// Reads the rows of a table by a schema: headings are matched, cells typed, and everything that is wrong collected.
public struct RecordReader {
    private let schema: TableSchema
    private let table: RawTable
    private var diagnostics: [Diagnostic] = []
    /// For each heading the schema's column, nil where it names none.
    private var columnOfHeading: [Int?] = []
    /// For each heading the unit of money that it, or else the sheet, states.
    private var unitOfHeading: [AmountUnit?] = []
    private var hasRequiredColumns = true

    /// The accepted records; a row with an error is left out, and the error is in `diagnostics`.
    public static func read(_ table: RawTable, by schema: TableSchema) -> (records: [Record], diagnostics: [Diagnostic])
    {
        var reader = RecordReader(table: table, schema: schema)
        guard reader.hasHeadings else { return ([], [reader.noHeadings]) }
        reader.matchHeadings()
        reader.matchUnits()
        reader.diagnostics += UnitCheck.conflicts(in: table, by: schema)
        let records = table.rows.compactMap { reader.record(from: $0) }
        return (records, reader.diagnostics)
    }

    /// The same over the tables of one file, in their order.
    public static func read(_ tables: [RawTable], by schema: TableSchema) -> (
        records: [Record], diagnostics: [Diagnostic]
    ) {
        let parts = tables.map { read($0, by: schema) }
        return (parts.flatMap(\.records), parts.flatMap(\.diagnostics))
    }

    private init(table: RawTable, schema: TableSchema) {
        self.table = table
        self.schema = schema
    }

    /// Only a column of money can have a unit of money.
    private mutating func matchUnits() {
        unitOfHeading = zip(table.headings, columnOfHeading).map { heading, column in
            guard let column, schema.columns[column].unit != nil else { return nil }
            return TableSchema.unit(inHeading: heading.text) ?? table.unit
        }
    }

    private mutating func matchHeadings() {
        var seen: Set<Int> = []
        for heading in table.headings {
            guard let column = schema.columnIndex(forHeading: heading.text) else {
                // A heading without a text stands over a column that must then be empty.
                if !heading.text.isEmpty { report(unknown: heading) }
                columnOfHeading.append(nil)
                continue
            }
            if !seen.insert(column).inserted {
                let title = schema.columns[column].title
                diagnostics.append(
                    Diagnostic(
                        .duplicateColumn, at: table.location(of: heading), zh: "“\(title)”一列出现了两次。",
                        en: "The column \"\(title)\" stands twice."))
            }
            columnOfHeading.append(column)
        }
        for (index, column) in schema.columns.enumerated() where column.isRequired && !seen.contains(index) {
            hasRequiredColumns = false
            diagnostics.append(
                Diagnostic(
                    .missingColumn, at: headingLocation,
                    zh: "缺少“\(column.title)”（\(column.key)）。", en: "\"\(column.key)\" (\(column.title)) is missing."))
        }
    }

    /// Where not one heading is known, the row is most likely a title or already data, which no message may show.
    private var hasHeadings: Bool {
        table.headings.isEmpty || table.headings.contains { schema.columnIndex(forHeading: $0.text) != nil }
    }

    private var noHeadings: Diagnostic {
        Diagnostic(
            .noHeadings, at: headingLocation, zh: "这一行没有“\(schema.title.zh)”的任何表头。",
            en: "This row has no heading of \(schema.title.en).")
    }

    private var headingLocation: SourceLocation {
        table.location(of: RawTable.Row(line: table.headings.first.map { Int($0.line) } ?? 1, cells: []))
    }

    private mutating func report(unknown heading: RawTable.Cell) {
        // A "heading" can be a cell: behind a stray quotation mark, or where the row of headings is missing.
        let name = ShownName(heading.text)
        diagnostics.append(
            Diagnostic(
                .unknownColumn, at: table.location(of: heading), zh: "“\(schema.title.zh)”没有“\(name)”一列。",
                en: "\"\(name)\" is not a column of \(schema.title.en).",
                suggestion: name.text.flatMap { NearMiss.suggestion(for: $0, among: schema.knownHeadings) },
                excerpt: name.text.map { Excerpt(line: $0, column: 1, length: $0.count) }))
    }

    private mutating func record(from row: RawTable.Row) -> Record? {
        guard !row.isUnreadable else { return nil }
        var cells = [Record.Cell](repeating: .empty, count: schema.columns.count)
        var isSound = true
        for (position, cell) in row.cells.enumerated() where !cell.isBlank {
            guard position < columnOfHeading.count else {
                isSound = false
                diagnostics.append(
                    Diagnostic(
                        .cellWithoutHeading, at: table.location(of: cell), zh: "这一格在最后一列表头之外。",
                        en: "This cell lies beyond the last heading."))
                continue
            }
            guard let column = columnOfHeading[position] else {
                if table.headings[position].text.isEmpty {
                    isSound = false
                    diagnostics.append(
                        Diagnostic(
                            .cellWithoutHeading, at: table.location(of: cell), zh: "这一列没有表头。",
                            en: "This column has no heading."))
                }
                continue
            }
            do {
                let value = try ValueReader.read(cell, in: schema.columns[column], stated: unitOfHeading[position])
                cells[column] = Record.Cell(value, line: cell.line, column: cell.column)
            } catch {
                isSound = false
                let title = schema.columns[column].title
                diagnostics.append(
                    Diagnostic(
                        error.isUnitConflict ? .conflictingUnits : .invalidValue, at: table.location(of: cell),
                        zh: "“\(title)”应为\(error.expected.zh)。",
                        en: "\"\(title)\" takes \(error.expected.en).", suggestion: error.suggestion))
            }
        }
        for (index, column) in schema.columns.enumerated()
        where column.isRequired && cells[index].value == nil && columnOfHeading.contains(index) {
            // A cell that was filled, but wrongly, has its own message.
            guard isEmpty(column: index, in: row) else { continue }
            isSound = false
            diagnostics.append(
                Diagnostic(
                    .missingCell, at: location(ofColumn: index, in: row), zh: "“\(column.title)”不能为空。",
                    en: "\"\(column.title)\" (\(column.key)) must be filled."))
        }
        // A required column that is missing altogether was reported once, at the heading.
        guard isSound, hasRequiredColumns else { return nil }
        return Record(schema: schema, location: table.location(of: row), cells: cells)
    }

    private func cell(ofColumn column: Int, in row: RawTable.Row) -> RawTable.Cell? {
        guard let position = columnOfHeading.firstIndex(of: column), position < row.cells.count else { return nil }
        return row.cells[position]
    }

    private func isEmpty(column: Int, in row: RawTable.Row) -> Bool {
        cell(ofColumn: column, in: row)?.isBlank ?? true
    }

    private func location(ofColumn column: Int, in row: RawTable.Row) -> SourceLocation {
        cell(ofColumn: column, in: row).map { table.location(of: $0) } ?? table.location(of: row)
    }
}

extension Rule {
    public static let unknownColumn = Rule(
        "unknown-column",
        statement: .init(zh: "表头须是该表认识的列。", en: "Every heading names a column of the schema."),
        explanation: .init(
            zh: "不认识的列多半是表头写错了。如果跳过它，这一列的内容就不声不响地丢了；如果照登，又可能公开了不该公开的列。",
            en:
                "An unknown heading is mostly a misspelt one. Passing over it would silently lose the column; publishing it could show what nobody meant to."
        ),
        remedy: .init(
            zh: "改正表头；确实不需要的列请删去，以免内容不明不白地丢失。",
            en: "Mend the heading, or remove the column: nothing is dropped in silence."))

    public static let noHeadings = Rule(
        "no-headings", firmness: .unconditional,
        statement: .init(zh: "表格的第一行是表头。", en: "The first row of a table is its headings."),
        explanation: .init(
            zh: "表头决定每一列是什么。第一行是标题或数据时，每一列都会认错。",
            en:
                "The headings say what each column is. Where the first row is a title or already data, every column would be taken for another."
        ),
        remedy: .init(
            zh: "删去表头上方的标题行，或在最前面补上表头行。", en: "Remove what stands above the headings, or add the row of headings."))

    public static let duplicateColumn = Rule(
        "duplicate-column",
        statement: .init(zh: "同一列只能出现一次。", en: "A column stands once."),
        explanation: .init(
            zh: "同名的两列不知该用哪一列，数字不同时就会公开错的那个。",
            en:
                "Of two columns with one name nobody knows which counts, and where they differ the wrong figure may be published."
        ),
        remedy: .init(zh: "删去或改名其中一列。", en: "Remove or rename one of the two."))

    public static let missingColumn = Rule(
        "missing-column", firmness: .unconditional,
        statement: .init(zh: "必填的列不能缺。", en: "A required column is there."),
        explanation: .init(
            zh: "必填的列是网页和检查离不开的。缺了它，整张表都无法使用。",
            en:
                "Pages and checks cannot do without a required column. Where it is missing, no row of the table can be used."
        ),
        remedy: .init(zh: "补上这一列并填写。", en: "Add the column and fill it."))

    public static let missingCell = Rule(
        "missing-cell",
        statement: .init(zh: "必填的单元格不能为空。", en: "A required cell is filled."),
        explanation: .init(
            zh: "必填项空着，这一行就不完整：没有名称列不出来，没有代码连不上。空格也不等于零。",
            en:
                "A row without a required cell is not whole: without a name it cannot be listed, without a code nothing finds it. And empty is not zero."
        ),
        remedy: .init(zh: "填写这一格；整行不需要时删去该行。", en: "Fill the cell, or delete the row."))

    public static let invalidValue = Rule(
        "invalid-value",
        statement: .init(zh: "单元格的内容须符合该列的类型。", en: "A cell holds what its column's type allows."),
        explanation: .init(
            zh: "日期、金额和选项要能计算、排序和比对。写法不一，合计会漏，期限会算错。",
            en:
                "Dates, amounts and choices are calculated, sorted and compared. Written otherwise, totals miss them and deadlines are wrong."
        ),
        remedy: .init(zh: "按提示的格式改写这一格。", en: "Rewrite the cell in the form shown."))

    public static let cellWithoutHeading = Rule(
        "cell-without-heading",
        statement: .init(zh: "有内容的列须有表头。", en: "A column with content has a heading."),
        explanation: .init(
            zh: "没有表头的内容不知是什么，常常是多了一个逗号，整行错了一列；也可能是不该公开的备注。",
            en:
                "Nobody knows what a cell without a heading means. Mostly a surplus comma has moved the whole row, and sometimes it is a remark that was not meant to be public."
        ),
        remedy: .init(
            zh: "检查是否多了一个逗号，或为该列加上表头。", en: "Look for a surplus comma, or give the column a heading."))
}

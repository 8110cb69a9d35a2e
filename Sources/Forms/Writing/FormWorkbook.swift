import Foundation
import Model

/// Writes a form as a workbook: empty for the clerk, or filled in again with what is to be mended marked.
struct FormWorkbook {
    /// A row of a table and what is wrong with it.
    struct Row {
        var cells: [String]
        /// The columns whose cells are wrong.
        var wrong: Set<Int> = []
        var objections: [String] = []
    }

    let form: Form
    /// What stands in the tables, by item, where it is not what the form brings along.
    var tables: [String: [Row]] = [:]
    var registration: [Row]?

    private static let headRow = 2
    /// Rows that are offered to be filled in; more may be added.
    private static let offered = 200

    private static let title = WorkbookWriter.Style(isBold: true, size: 14)
    private static let hint = WorkbookWriter.Style(color: 0x595959)
    private static let head = WorkbookWriter.Style(
        isBold: true, isWrapped: true, background: 0xE8EEF4, hasBorder: true, isCentred: true)
    private static let plain = WorkbookWriter.Style()
    private static let open = WorkbookWriter.Style(isLocked: false)
    private static let objection = WorkbookWriter.Style(isLocked: false, isWrapped: true, color: 0xB00020)

    func write(to path: String, author: String) throws(WorkbookWriter.Failure) {
        let heading = "\(form.region.name) \(form.period.chinese) 公开表格"
        let workbook = try WorkbookWriter(path: path, title: heading, author: author)
        let names = SheetNames(form.sheets)
        writeGuide(try workbook.addSheet(FormGuide.sheetName))
        write(
            registration ?? RegistrationTable.rows(of: form).map { Row(cells: $0) }, RegistrationTable.columns,
            titled: "\(form.region.name) \(form.period.chinese) 公开登记", locking: ["item", "title"],
            on: try workbook.addSheet(RegistrationTable.sheetName))
        for sheet in form.sheets {
            write(
                tables[sheet.item] ?? sheet.rows.map { Row(cells: $0) }, sheet.schema.columns,
                titled: "\(form.region.name) \(form.period.chinese) \(sheet.title)", locking: [],
                on: try workbook.addSheet(names[sheet]))
        }
        let hidden = try workbook.addSheet(FormIdentity.sheetName)
        for (row, texts) in FormIdentity(form, sheetNames: names).rows.enumerated() {
            for (column, text) in texts.enumerated() { hidden.write(text, row: row, column: column, Self.plain) }
        }
        hidden.hide()
        try workbook.close()
    }

    private func writeGuide(_ sheet: SheetWriter) {
        sheet.setColumns(0...0, width: 100, .init(isWrapped: true))
        for (row, line) in FormGuide.lines(of: form).enumerated() {
            sheet.write(line, row: row, column: 0, row == 0 ? Self.title : .init(isWrapped: true))
        }
        sheet.protect()
    }

    private func write(
        _ rows: [Row], _ columns: [Column], titled title: String, locking locked: Set<String>, on sheet: SheetWriter
    ) {
        let entries = columns.map { ColumnEntry($0) }
        let hasObjections = rows.contains { !$0.objections.isEmpty }
        // Every cell may be filled but those above; what is beyond the last column too, so that rows can be removed.
        sheet.setColumns(0...16_383, width: 10, Self.open)
        for (position, entry) in entries.enumerated() {
            sheet.setColumns(
                position...position, width: entry.width, .init(isLocked: false, numberFormat: entry.numberFormat))
        }
        sheet.write(title, row: 0, column: 0, Self.title)
        if columns.contains(where: { $0.unit != nil }) { sheet.write("单位：元", row: 1, column: 0, Self.hint) }
        sheet.write("带“*”的必填；不要改表头；不要填身份证号、银行卡号、手机号。", row: 1, column: 1, Self.hint)
        for (position, column) in columns.enumerated() {
            sheet.write(column.title + (column.isRequired ? "*" : ""), row: Self.headRow, column: position, Self.head)
        }
        if hasObjections {
            sheet.write(FormObjections.heading, row: Self.headRow, column: columns.count, Self.head)
            sheet.setColumns(columns.count...columns.count, width: 60, Self.objection)
        }
        for (number, row) in rows.enumerated() {
            for (position, column) in columns.enumerated() {
                let text = position < row.cells.count ? row.cells[position] : ""
                let isWrong = row.wrong.contains(position)
                let style = WorkbookWriter.Style(
                    isLocked: locked.contains(column.key), background: isWrong ? 0xFFC7CE : nil, hasBorder: true,
                    numberFormat: entries[position].numberFormat)
                write(text, as: column, row: Self.headRow + 1 + number, column: position, style, on: sheet)
            }
            if !row.objections.isEmpty {
                sheet.write(
                    row.objections.joined(separator: "\n"), row: Self.headRow + 1 + number, column: columns.count,
                    Self.objection)
            }
        }
        let last = Self.headRow + max(rows.count, locked.isEmpty ? Self.offered : rows.count)
        if last > Self.headRow {
            for (position, entry) in entries.enumerated() where !locked.contains(columns[position].key) {
                sheet.validate(rows: Self.headRow + 1...last, column: position, entry)
            }
        }
        sheet.setHeight(32, ofRow: Self.headRow)
        sheet.freeze(rows: Self.headRow + 1, columns: 1)
        sheet.setForPrinting(headRow: Self.headRow)
        sheet.protect()
    }

    /// As a number or date where the text is one, so that the spreadsheet can add it up.
    private func write(
        _ text: String, as column: Column, row: Int, column position: Int, _ style: WorkbookWriter.Style,
        on sheet: SheetWriter
    ) {
        switch column.kind {
        case .decimal, .integer:
            if let number = Self.number(text) { return sheet.write(number: number, row: row, column: position, style) }
        case .day:
            if let day = Day(text) {
                return sheet.write(
                    year: day.year, month: day.month, day: day.day, row: row, column: position, style)
            }
        default: break
        }
        sheet.write(text, row: row, column: position, style)
    }

    /// Digits of which a spreadsheet keeps every one.
    private static func number(_ text: String) -> Double? {
        guard text.count(where: \.isNumber) <= 15, text.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?/) != nil else { return nil }
        return Double(text)
    }
}

/// The column that a form which comes back to the clerk has besides.
enum FormObjections {
    static let heading = "要改的地方"
}

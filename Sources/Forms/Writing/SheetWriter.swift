import CXlsxwriter

/// One sheet of a workbook that is being written; rows and columns count from 0.
struct SheetWriter {
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let workbook: WorkbookWriter

    init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, in workbook: WorkbookWriter) {
        self.sheet = sheet
        self.workbook = workbook
    }

    func write(_ text: String, row: Int, column: Int, _ style: WorkbookWriter.Style) {
        if text.isEmpty {
            worksheet_write_blank(sheet, UInt32(row), UInt16(column), workbook.format(style))
        } else {
            worksheet_write_string(sheet, UInt32(row), UInt16(column), text, workbook.format(style))
        }
    }

    /// A number as the program keeps it, with at most fifteen digits, all of which a spreadsheet keeps.
    func write(number: Double, row: Int, column: Int, _ style: WorkbookWriter.Style) {
        worksheet_write_number(sheet, UInt32(row), UInt16(column), number, workbook.format(style))
    }

    func write(year: Int, month: Int, day: Int, row: Int, column: Int, _ style: WorkbookWriter.Style) {
        var date = lxw_datetime()
        (date.year, date.month, date.day) = (Int32(year), Int32(month), Int32(day))
        worksheet_write_datetime(sheet, UInt32(row), UInt16(column), &date, workbook.format(style))
    }

    /// What the empty cells of columns are like; `width` in characters.
    func setColumns(_ columns: ClosedRange<Int>, width: Double, _ style: WorkbookWriter.Style) {
        worksheet_set_column(
            sheet, UInt16(columns.lowerBound), UInt16(columns.upperBound), width, workbook.format(style))
    }

    func setHeight(_ points: Double, ofRow row: Int) { worksheet_set_row(sheet, UInt32(row), points, nil) }

    func freeze(rows: Int, columns: Int) { worksheet_freeze_panes(sheet, UInt32(rows), UInt16(columns)) }

    func hide() { worksheet_hide(sheet) }

    func setForPrinting(headRow: Int) {
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)  // A4
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_repeat_rows(sheet, UInt32(headRow), UInt32(headRow))
    }

    /// Keeps locked cells as they are; rows may be added, removed and sorted. Without a password: it is against slips.
    func protect() {
        var options = lxw_protection()
        options.format_columns = 1
        options.format_rows = 1
        options.insert_rows = 1
        options.delete_rows = 1
        options.sort = 1
        options.autofilter = 1
        worksheet_protect(sheet, nil, &options)
    }

    /// What a cell may hold, what is said of that when it is chosen, and when it is filled otherwise.
    func validate(rows: ClosedRange<Int>, column: Int, _ entry: ColumnEntry) {
        CStrings.with([entry.promptTitle, entry.prompt, "填写有误", entry.objection] + entry.choices) { texts in
            var list = Array(texts.dropFirst(4)) + [nil]
            list.withUnsafeMutableBufferPointer { list in
                var validation = lxw_data_validation()
                validation.input_title = texts[0]
                validation.input_message = texts[1]
                validation.error_title = texts[2]
                validation.error_message = texts[3]
                // Zero stands for what the library does by itself, which is 1 for all but this.
                validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
                switch entry.rule {
                case .any:
                    validation.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
                case .choice:
                    validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
                    validation.value_list = list.baseAddress
                case .number(let limit):
                    validation.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
                    validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
                    (validation.minimum_number, validation.maximum_number) = (-limit, limit)
                case .whole(let limit):
                    validation.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
                    validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
                    (validation.minimum_number, validation.maximum_number) = (-limit, limit)
                case .day:
                    validation.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
                    validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
                    (validation.minimum_datetime.year, validation.maximum_datetime.year) = (1950, 2099)
                    (validation.minimum_datetime.month, validation.maximum_datetime.month) = (1, 12)
                    (validation.minimum_datetime.day, validation.maximum_datetime.day) = (1, 31)
                }
                worksheet_data_validation_range(
                    sheet, UInt32(rows.lowerBound), UInt16(column), UInt32(rows.upperBound), UInt16(column), &validation
                )
            }
        }
    }
}

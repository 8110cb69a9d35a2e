import Diagnostics

/// A sheet's part (ECMA-376 part 1, 18.3): keeps the filled cells and passes over the empty ones, however many there are.
struct SheetHandler: XMLHandler {
    private let workbook: Workbook
    private let file: String
    private(set) var content = SheetContent()

    /// The row and cell being read.
    private var line = 0
    private var isHiddenRow = false
    private var cells: [SheetContent.Cell] = []
    private var column = 0
    private var type: String?
    private var style = 0
    private var isInCell = false
    private var isInValue = false
    private var hasFormula = false
    private var hasValue = false
    private var value: [UInt8] = []
    private var inline = RichTextCollector()

    private var columnElements = 0
    private var cellCount = 0
    private var textSize = 0

    init(_ workbook: Workbook, file: String) {
        self.workbook = workbook
        self.file = file
    }

    mutating func start(_ element: XMLElement) throws(DiagnosticError) {
        switch element.name {
        case "c": try startCell(element)
        case "v" where isInCell: (isInValue, hasValue) = (true, true)
        case "f" where isInCell: hasFormula = true
        case "row": try startRow(element)
        case "col": startColumns(element)
        case "mergeCell":
            guard content.merges.count < SheetLimits.merges else { throw SheetLimits.exceeded(file) }
            if let range = element["ref"].flatMap({ CellRange($0) }) { content.merges.append(range) }
        case "drawing", "picture": content.hasDrawing = true
        default: if isInCell { inline.start(element.name) }
        }
    }

    mutating func end(_ name: String) throws(DiagnosticError) {
        switch name {
        case "c": try endCell()
        case "v": isInValue = false
        case "row": endRow()
        default: if isInCell { inline.end(name) }
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DiagnosticError) {
        guard isInCell else { return }
        if isInValue { value += bytes } else { inline.text(bytes) }
        guard value.count + inline.bytes.count <= SheetLimits.textSize else { throw SheetLimits.exceeded(file) }
    }

    private mutating func startColumns(_ element: XMLElement) {
        guard element.isSet("hidden") || element["width"].map({ Self.isZero($0) }) == true,
            let first = element["min"].flatMap({ Int($0) }), let last = element["max"].flatMap({ Int($0) }),
            first <= last
        else { return }
        // No sheet has more of them than columns.
        columnElements += 1
        if columnElements <= SheetLimits.columns { content.hide(columns: first...last) }
    }

    private mutating func startRow(_ element: XMLElement) throws(DiagnosticError) {
        // A row without a number follows the last one.
        guard let number = element["r"].map({ Int($0) }) ?? line + 1, number > line, number <= SheetLimits.rows else {
            throw ZipArchive.damaged(file)
        }
        line = number
        isHiddenRow = element.isSet("hidden") || element["ht"].map { Self.isZero($0) } == true
        column = 0
    }

    private mutating func endRow() {
        guard !cells.isEmpty else { return }
        content.rows.append(SheetContent.Row(line: line, cells: cells, isHidden: isHiddenRow))
        cells.removeAll(keepingCapacity: true)
    }

    private mutating func startCell(_ element: XMLElement) throws(DiagnosticError) {
        let next: Int
        if let name = element["r"] {
            guard let place = CellRange.cell(name.utf8), place.row == line else { throw ZipArchive.damaged(file) }
            next = place.column
        } else {
            next = column + 1
        }
        guard next > column, next <= SheetLimits.columns else { throw ZipArchive.damaged(file) }
        column = next
        type = element["t"]
        style = element["s"].flatMap { Int($0) } ?? 0
        (isInCell, hasFormula, hasValue) = (true, false, false)
        value.removeAll(keepingCapacity: true)
        inline.reset()
    }

    private mutating func endCell() throws(DiagnosticError) {
        isInCell = false
        guard let cell = try cell() else { return }
        cellCount += 1
        textSize += cell.text.utf8.count
        guard cellCount <= SheetLimits.cells, textSize <= SheetLimits.textSize else { throw SheetLimits.exceeded(file) }
        cells.append(cell)
    }

    /// The cell just read, nil where nothing is to be seen in it.
    private func cell() throws(DiagnosticError) -> SheetContent.Cell? {
        // A program that does not compute leaves the result out, or leaves it empty; a text that came out empty says so.
        if hasFormula, !hasValue || (value.isEmpty && type != "str") {
            return SheetContent.Cell(column: column, text: "", kind: .formula)
        }
        switch type {
        case "s":
            guard !value.isEmpty else { return nil }
            guard let index = Int(String(decoding: value, as: UTF8.self)), workbook.strings.indices.contains(index)
            else {
                throw ZipArchive.damaged(file)
            }
            return text(workbook.strings[index])
        case "inlineStr": return text(inline.string)
        case "str": return text(RichTextCollector.unescaped(value))
        case "e":
            return SheetContent.Cell(column: column, text: "", kind: .error(String(decoding: value, as: UTF8.self)))
        case "b":
            return value.isEmpty
                ? nil : SheetContent.Cell(column: column, text: value == [0x31] ? "TRUE" : "FALSE", kind: .text)
        case "d":
            // ISO 8601; the midnight that some writers add says nothing.
            let stored = String(decoding: value, as: UTF8.self)
            let day =
                stored.hasSuffix("T00:00:00") || stored.hasSuffix("T00:00:00Z") ? String(stored.prefix(10)) : stored
            return day.isEmpty ? nil : SheetContent.Cell(column: column, text: day, kind: .date)
        default:
            guard !value.isEmpty else { return nil }
            let format = workbook.formats.indices.contains(style) ? workbook.formats[style] : .general
            let number = CellNumber(
                String(decoding: value, as: UTF8.self), format: format, base1904: workbook.base1904)
            return SheetContent.Cell(column: column, text: number.text, kind: number.isDate ? .date : .number)
        }
    }

    private func text(_ text: String) -> SheetContent.Cell? {
        var shown = text.trimmingBlanks
        // The apostrophe that makes a text of a number is a spreadsheet's sign, and some programs write it out.
        if shown.first == "'", shown.dropFirst().first?.isNumber == true { shown = shown.dropFirst() }
        return shown.isEmpty ? nil : SheetContent.Cell(column: column, text: String(shown), kind: .text)
    }

    private static func isZero(_ number: String) -> Bool {
        !number.isEmpty && number.allSatisfy { $0 == "0" || $0 == "." }
    }
}

extension String {
    /// Without white space at either end, full-width blanks included.
    var trimmingBlanks: Substring {
        guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace })
        else {
            return ""
        }
        return self[start...end]
    }
}

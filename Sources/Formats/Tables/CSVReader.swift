import Diagnostics
import Model

/// Reads CSV by RFC 4180: commas, quoted fields with doubled quotes and line breaks, CRLF or LF.
///
/// Where the first line has tabs or semicolons and no comma, those divide the fields: so a spreadsheet saves "Unicode text",
/// and CSV where the system's list separator is another.
public struct CSVReader {
    private let bytes: ArraySlice<UInt8>
    private let file: String
    private let delimiter: UInt8
    private var index: Int
    private var line = 1
    /// A byte of the line and its column; a line may be long, so that its characters are counted only once.
    private var columnMark: (index: Int, column: Int)
    private var diagnostics: [Diagnostic] = []

    /// Reads `bytes`, which are UTF-8 without a BOM: the first row with a filled cell is the heading row, empty rows are
    /// passed over.
    public static func read(_ bytes: ArraySlice<UInt8>, file: String) -> (table: RawTable, diagnostics: [Diagnostic]) {
        var reader = CSVReader(bytes: bytes, file: file)
        var rows: [RawTable.Row] = []
        while let row = reader.row() {
            if row.cells.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
        }
        let table = RawTable(
            source: .text(file: file), headings: rows.first?.cells ?? [], rows: Array(rows.dropFirst()))
        return (table, reader.diagnostics)
    }

    private init(bytes: ArraySlice<UInt8>, file: String) {
        self.bytes = bytes
        self.file = file
        delimiter = Self.delimiter(of: bytes)
        index = bytes.startIndex
        columnMark = (bytes.startIndex, 1)
    }

    /// The one that the first line with any text divides its headings by.
    private static func delimiter(of bytes: ArraySlice<UInt8>) -> UInt8 {
        var counts = (commas: 0, tabs: 0, semicolons: 0)
        var isQuoted = false
        for byte in bytes.drop(while: { $0 == 0x0A || $0 == 0x0D }) {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case _ where isQuoted: continue
            case UInt8(ascii: ","): counts.commas += 1
            case UInt8(ascii: "\t"): counts.tabs += 1
            case UInt8(ascii: ";"): counts.semicolons += 1
            case 0x0A, 0x0D: return chosen(counts)
            default: continue
            }
        }
        return chosen(counts)
    }

    private static func chosen(_ counts: (commas: Int, tabs: Int, semicolons: Int)) -> UInt8 {
        guard counts.commas == 0 else { return UInt8(ascii: ",") }
        if counts.tabs > 0 { return UInt8(ascii: "\t") }
        return counts.semicolons > 0 ? UInt8(ascii: ";") : UInt8(ascii: ",")
    }

    private var column: Int { columnMark.column + bytes[columnMark.index..<index].count { $0 & 0xC0 != 0x80 } }

    private mutating func row() -> RawTable.Row? {
        guard index < bytes.endIndex else { return nil }
        let rowLine = line
        var cells: [RawTable.Cell] = []
        while true {
            cells.append(field())
            guard index < bytes.endIndex else { break }
            if bytes[index] == delimiter {
                index += 1
                continue
            }
            endLine()
            break
        }
        return RawTable.Row(line: rowLine, cells: cells)
    }

    private mutating func field() -> RawTable.Cell {
        columnMark = (index, column)
        let (line, column) = (line, columnMark.column)
        let text =
            index < bytes.endIndex && bytes[index] == UInt8(ascii: "\"") ? quotedField() : plainField()
        return RawTable.Cell(text, line: line, column: column)
    }

    /// Up to the next delimiter or line end, blanks around it dropped.
    private mutating func plainField() -> String {
        let start = index
        while index < bytes.endIndex, !isEnd(bytes[index]) { index += 1 }
        return Self.trimmed(bytes[start..<index])
    }

    private mutating func quotedField() -> String {
        let opening = SourceLocation(file, line: line, column: column)
        var content: [UInt8] = []
        index += 1
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\"") where index < bytes.endIndex && bytes[index] == UInt8(ascii: "\""):
                content.append(byte)
                index += 1
            case UInt8(ascii: "\""):
                if index < bytes.endIndex, !isEnd(bytes[index]) { skipAfterQuote() }
                return Self.trimmed(content[...])
            case 0x0D where index < bytes.endIndex && bytes[index] == 0x0A: break
            case 0x0A, 0x0D:
                content.append(0x0A)
                (line, columnMark) = (line + 1, (index, 1))
            default: content.append(byte)
            }
        }
        diagnostics.append(
            Diagnostic(
                .csvQuote, at: opening, zh: "引号没有结束，其后的内容都读进了这一格。", en: "The quotation that opens here never ends."))
        return Self.trimmed(content[...])
    }

    private mutating func skipAfterQuote() {
        diagnostics.append(
            Diagnostic(
                .csvQuote, at: SourceLocation(file, line: line, column: column), zh: "右引号之后、逗号之前有多余的内容。",
                en: "There is text between the closing quote and the comma."))
        while index < bytes.endIndex, !isEnd(bytes[index]) { index += 1 }
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }

    private mutating func endLine() {
        if bytes[index] == 0x0D, index + 1 < bytes.endIndex, bytes[index + 1] == 0x0A { index += 1 }
        index += 1
        (line, columnMark) = (line + 1, (index, 1))
    }

    private static func trimmed(_ field: ArraySlice<UInt8>) -> String {
        var field = field
        while let first = field.first, first <= 0x20 { field.removeFirst() }
        while let last = field.last, last <= 0x20 { field.removeLast() }
        return String(decoding: field, as: UTF8.self)
    }
}

extension Rule {
    public static let csvQuote = Rule(
        "csv-quote", firmness: .unconditional,
        statement: .init(
            zh: "CSV 中含逗号、换行或引号的单元格须整格加引号。", en: "A CSV field with a comma, line break or quote is quoted as a whole."),
        explanation: .init(
            zh: "引号不成对，后面的逗号和换行都会算进同一格，金额会错到别的列，整行甚至整表都读错。",
            en:
                "With an unpaired quotation mark the commas and line breaks that follow fall into one cell, figures move to other columns, and the rest of the table is misread."
        ),
        remedy: .init(
            zh: "用 Excel 或 WPS 打开并重新另存为“CSV UTF-8”，不要用记事本改引号。", en: "Open it in a spreadsheet and save it as CSV again."
        ),
        basis: .init(zh: "RFC 4180 第 2 节", en: "RFC 4180, section 2"))
}

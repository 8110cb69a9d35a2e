import Diagnostics
import Formats
import Model

/// The index (公开登记表) of a place's period as a table of texts, to be changed row by row: what the office has written in other
/// rows and columns stays as it is.
struct PeriodIndex {
    private static let schema = RegistrationTable.schema

    private(set) var headings: [String]
    private(set) var rows: [[String]]

    /// An index that there was not yet.
    init() {
        headings = []
        rows = []
    }

    init(_ bytes: [UInt8], file: String) throws(DiagnosticError) {
        let text = try UTF8Text.decode(bytes, file: file).get()
        let (table, findings) = CSVReader.read(text, file: file)
        if let error = findings.first(where: { $0.severity == .error }) { throw DiagnosticError(error) }
        headings = table.headings.map(\.text)
        rows = table.rows.map { $0.cells.map(\.text) }
    }

    /// Sets what is given of an item, by the columns' keys; an empty text clears a cell.
    mutating func set(_ values: [String: String], of item: String) {
        var values = values
        values["item"] = item
        let itemColumn = position(of: "item")
        let row =
            rows.firstIndex { itemColumn < $0.count && $0[itemColumn].lowercased() == item.lowercased() }
            ?? rows.endIndex
        if row == rows.endIndex { rows.append([]) }
        for column in Self.schema.columns {
            guard let value = values[column.key], !value.isEmpty || hasColumn(column.key) else { continue }
            let position = position(of: column.key)
            while rows[row].count <= position { rows[row].append("") }
            rows[row][position] = value
        }
    }

    var bytes: [UInt8] {
        CSVWriter.bytes(
            headings: headings, rows: rows.map { $0 + Array(repeating: "", count: max(0, headings.count - $0.count)) })
    }

    private func hasColumn(_ key: String) -> Bool { existingPosition(of: key) != nil }

    private func existingPosition(of key: String) -> Int? {
        RegistrationTable.position(of: key, among: headings)
    }

    private mutating func position(of key: String) -> Int {
        if let position = existingPosition(of: key) { return position }
        headings.append(Self.schema.columns.first { $0.key == key }?.title ?? key)
        return headings.count - 1
    }
}

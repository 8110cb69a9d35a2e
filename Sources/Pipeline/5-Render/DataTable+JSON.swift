import JSON
import Model

extension DataTable {
    /// The table as an array of objects, a row a line, under the headings that the page shows: numbers with the digits as written,
    /// `null` where a cell is empty.
    var json: [UInt8] {
        JSONValue.file(
            of: rows.lazy.map { row in
                .members(zip(columns, row).map { ($0.title, Self.value(of: $1, isNumeric: $0.isNumeric)) })
            })
    }

    private static func value(of cell: String, isNumeric: Bool) -> JSONValue {
        if cell.isEmpty { return .null }
        // `0101` names something, and JSON has no such number.
        let isCode = cell.hasPrefix("0") && cell.utf8.count > 1 && !cell.hasPrefix("0.")
        guard isNumeric, !isCode, let number = ExactDecimal(cell) else { return .string(cell) }
        return .number(number.description)
    }
}

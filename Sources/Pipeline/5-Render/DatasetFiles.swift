import Formats
import JSON
import Model

/// A dataset's files: a table for spreadsheets and a list for programs, both with the schema's headings.
struct DatasetFiles: Sendable {
    let dataset: Dataset

    /// UTF-8 with a mark, as Chinese Excel needs it; a cell that a spreadsheet would run as a formula is kept text.
    var csv: [UInt8] {
        CSVWriter.bytes(headings: dataset.fields.map(\.column.title), rows: dataset.rows)
    }

    /// A list of objects, a row a line. What a row does not have is null.
    var json: [UInt8] {
        JSONValue.file(
            of: dataset.rows.lazy.map { row in
                .members(zip(dataset.fields, row).map { ($0.column.title, Self.value($1, $0.column.kind)) })
            })
    }

    /// A masked figure is no number, and stays a text.
    private static func value(_ cell: String, _ kind: Column.Kind) -> JSONValue {
        if cell.isEmpty { return .null }
        switch kind {
        case .integer, .decimal: return ExactDecimal(cell).map { .number($0.description) } ?? .string(cell)
        case .flag: return cell == "是" ? .flag(true) : cell == "否" ? .flag(false) : .string(cell)
        default: return .string(cell)
        }
    }
}

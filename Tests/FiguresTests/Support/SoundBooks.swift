import Diagnostics
import Model
import Testing

@testable import Figures

/// Tables whose figures agree by construction, and the cells of which any change must be found.
struct SoundBooks {
    struct Sheet {
        var layout: String?
        var item: String
        var region = "990101001201"
        var period: String
        /// The first row holds the headings; amounts are in fen, other numbers and texts as they are.
        var rows: [[Entry]]
    }

    enum Entry {
        case text(String)
        /// In hundredths; a change of it must be found.
        case fen(Int)
        /// A number that nothing else depends on.
        case free(Int)

        var text: String {
            switch self {
            case .text(let text): text
            case .fen(let fen):
                "\(fen < 0 ? "-" : "")\(abs(fen) / 100).\(abs(fen) % 100 < 10 ? "0" : "")\(abs(fen) % 100)"
            case .free(let number): "\(number)"
            }
        }
    }

    var sheets: [Sheet] = []
    var regions = ["990101001201"]

    /// Every cell of which a change must be found.
    var cells: [(sheet: Int, row: Int, column: Int)] {
        sheets.indices.flatMap { sheet in
            sheets[sheet].rows.indices.flatMap { row in
                sheets[sheet].rows[row].indices.compactMap { column in
                    if case .fen = sheets[sheet].rows[row][column] { (sheet, row, column) } else { nil }
                }
            }
        }
    }

    /// The same with one cell changed by `delta` hundredths.
    func changing(_ cell: (sheet: Int, row: Int, column: Int), by delta: Int) -> SoundBooks {
        var books = self
        guard case .fen(let fen) = sheets[cell.sheet].rows[cell.row][cell.column] else { return self }
        books.sheets[cell.sheet].rows[cell.row][cell.column] = .fen(fen + delta)
        return books
    }

    func findings() throws -> [Diagnostic] {
        let tables = try sheets.map { sheet in
            let csv = sheet.rows.map { $0.map(\.text).joined(separator: ",") }.joined(separator: "\n")
            let subject = try SampleTable.subject(sheet.period, region: sheet.region, item: sheet.item)
            return try sheet.layout.map { try SampleTable.standard($0, csv, subject) } ?? SampleTable.free(csv, subject)
        }
        return try tables.flatMap { FigureChecks.findings(in: $0) }
            + CrossChecks.findings(
                in: tables.compactMap { FigureSummary($0, isShared: $0.schema == nil) }, regions: .of(regions))
    }
}

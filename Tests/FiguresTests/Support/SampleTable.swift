import Diagnostics
import Model
import Testing

@testable import Figures

/// Tables of the tests, written as CSV without quotes: places are `t.csv:line:column`, the column counted in cells.
enum SampleTable {
    static func subject(_ period: String, region: String = "990101001201", item: String = "finance") throws
        -> FigureSubject
    {
        FigureSubject(
            region: try #require(RegionCode(region)), period: try #require(Period(period)), item: item)
    }

    static func raw(_ csv: String, source: RawTable.Source) -> RawTable {
        let lines = csv.split(separator: "\n").enumerated().map { line, text in
            text.split(separator: ",", omittingEmptySubsequences: false).enumerated().map { column, cell in
                RawTable.Cell(String(cell), line: line + 1, column: column + 1)
            }
        }
        return RawTable(
            source: source, headings: lines.first ?? [],
            rows: lines.dropFirst().enumerated().map { RawTable.Row(line: $0 + 2, cells: $1) })
    }

    static func free(
        _ csv: String, _ subject: FigureSubject, source: RawTable.Source = .text(file: "t.csv")
    ) throws -> FigureTable {
        try #require(
            FigureTable.free([raw(csv, source: source)], subject: subject, number: { ExactDecimal($0) }).first)
    }

    static func standard(
        _ layout: String, _ csv: String, _ subject: FigureSubject, source: RawTable.Source = .text(file: "t.csv")
    ) throws -> FigureTable {
        let schema = try #require(StandardTable.named(layout))
        let table = raw(csv, source: source)
        let columns = try table.headings.map { try #require(schema.columnIndex(forHeading: $0.text)) }
        let records = table.rows.map { row in
            var cells = [Record.Cell](repeating: .empty, count: schema.columns.count)
            for (column, cell) in zip(columns, row.cells) where !cell.isBlank {
                cells[column] = Record.Cell(
                    value(cell.text, schema.columns[column].kind), line: cell.line, column: cell.column)
            }
            return Record(schema: schema, location: table.location(of: row), cells: cells)
        }
        return FigureTable(records, headings: table.headings.map(\.text), of: schema, subject: subject)
    }

    private static func value(_ text: String, _ kind: Column.Kind) -> Value? {
        switch kind {
        case .decimal: ExactDecimal(text).map { .decimal($0) }
        case .integer: Int(text).map { .integer($0) }
        case .choice: .choice(.init(text, text))
        default: .text(text)
        }
    }
}

/// What all checks of a table find, as `line:column id`.
func found(_ table: FigureTable) -> [String] { FigureChecks.findings(in: table).sorted().map(\.short) }

/// The findings of the checks in one table of a standard layout.
func found(_ layout: String, _ csv: String, period: String = "2026-06") throws -> [String] {
    found(try SampleTable.standard(layout, csv, SampleTable.subject(period)))
}

/// The findings of the checks in one free table.
func found(free csv: String, region: String = "990101001201") throws -> [String] {
    found(try SampleTable.free(csv, SampleTable.subject("2026-06", region: region, item: "other")))
}

extension Diagnostic {
    var short: String {
        switch location.position {
        case .text(let line, let column?): "\(line):\(column) \(rule.id)"
        case .text(let line, nil): "\(line) \(rule.id)"
        case .cell(_, let name): "\(name) \(rule.id)"
        case .wholeFile: rule.id
        }
    }
}

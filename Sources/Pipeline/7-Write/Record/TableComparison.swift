import Formats
import Model

/// Compares two states of a table as they are downloaded, cell by cell.
struct TableComparison {
    /// More cells say less than the sentence that all is different.
    private static let mostCells = 100

    /// The columns of the new table, and the standard layout that they follow.
    let columns: [DataTable.Column]
    let schema: TableSchema?
    /// Whether values may be told: only of what stays public for good.
    let isPermanent: Bool

    func change(from old: [UInt8], to new: [UInt8]) -> TableChange {
        let (old, new) = (Self.table(old), Self.table(new))
        guard old.headings.map(\.text) == new.headings.map(\.text) else { return TableChange(extent: .layout) }
        let (before, after) = (old.rows.map(Self.texts), new.rows.map(Self.texts))
        guard before.count != after.count else { return positional(before, after) }
        let prefix = zip(before, after).prefix { $0 == $1 }.count
        let limit = min(before.count, after.count) - prefix
        let suffix = zip(before.reversed(), after.reversed()).prefix(limit).prefix { $0 == $1 }.count
        let (gone, come) = (prefix..<before.count - suffix, prefix..<after.count - suffix)
        return TableChange(
            rows: (gone.isEmpty ? [] : [.removed(gone.lowerBound + 1...gone.upperBound)])
                + (come.isEmpty ? [] : [.added(come.lowerBound + 1...come.upperBound)]))
    }

    private func positional(_ before: [[String]], _ after: [[String]]) -> TableChange {
        var cells: [TableChange.Cell] = []
        for (row, (old, new)) in zip(before, after).enumerated() where old != new {
            for column in 0..<max(old.count, new.count) {
                let values = TableChange.Cell.Values(
                    old: column < old.count ? old[column] : "", new: column < new.count ? new[column] : "")
                guard values.old != values.new else { continue }
                guard cells.count < Self.mostCells else { return TableChange(extent: .more, cells: cells) }
                cells.append(cell(row, column, values, line: line(of: new, for: column)))
            }
        }
        return TableChange(cells: cells)
    }

    private func cell(_ row: Int, _ column: Int, _ values: TableChange.Cell.Values, line: String) -> TableChange.Cell {
        let standard = standardColumn(column)
        return TableChange.Cell(
            row: row + 1, line: line, column: column + 1, heading: standard?.title ?? "",
            values: isPermanent && standard.map(isTold) == true ? values : nil)
    }

    private func standardColumn(_ position: Int) -> Column? {
        guard columns.indices.contains(position), let schema else { return nil }
        return schema.columns.first { $0.key == columns[position].key }
    }

    /// Figures, dates and codes, but nothing in a list of people.
    private func isTold(_ column: Column) -> Bool {
        guard let schema, !schema.columns.contains(where: { $0.role?.namesPerson == true }) else { return false }
        switch column.role {
        case nil, .amount?, .quantity?, .ordinal?, .measure?, .other?: break
        default: return false
        }
        switch column.kind {
        case .integer, .decimal, .day, .period, .code, .regionCode, .flag, .choice: return true
        case .text, .choices, .retention, .list, .regionCodes, .url: return false
        }
    }

    /// What a fixed line of a statement is called; what an office calls a line of its own may name somebody.
    private func line(of row: [String], for column: Int) -> String {
        guard isPermanent, let schema, let standard = standardColumn(column),
            let position = schema.columns.firstIndex(of: standard),
            let side = schema.sides.firstIndex(where: { $0.contains(position) }), side < schema.labels.count,
            let label = columns.firstIndex(where: { $0.key == schema.labels[side] }), label < row.count
        else { return "" }
        return StandardLine.name(of: row[label]) ?? ""
    }

    private static func table(_ bytes: [UInt8]) -> RawTable {
        CSVReader.read(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], file: "").table
    }

    private static func texts(_ row: RawTable.Row) -> [String] { row.cells.map(\.text) }
}

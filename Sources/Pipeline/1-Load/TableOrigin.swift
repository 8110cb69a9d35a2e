import Diagnostics
import Model

/// Where the cells of a table that is ready to be shown come from, and what its columns say of persons.
struct TableOrigin: Sendable {
    /// By column; nil where nothing but the heading tells.
    let roles: [ColumnRole?]
    /// The place of a cell, or of a heading where the row is nil.
    let location: @Sendable (_ row: Int?, _ column: Int) -> SourceLocation
}

extension DataTable {
    /// The records of a standard table: the columns that the file has, in its order, the values in one form.
    static func standard(_ records: [Record], in tables: [RawTable], schema: TableSchema) -> (DataTable, TableOrigin) {
        var seen: Set<Int> = []
        var columns: [Model.Column] = []
        var places: [SourceLocation] = []
        var leaves: [String] = []
        for table in tables {
            for heading in table.headings {
                guard let index = schema.columnIndex(forHeading: heading.text), seen.insert(index).inserted else {
                    continue
                }
                let column = schema.columns[index]
                columns.append(column)
                // 本年金额 says more than 本期金额, where the office wrote it and the layout knows it.
                let isOwn = column.group.isEmpty && column.aliases.contains(heading.text)
                leaves.append(isOwn ? heading.text : column.leaf)
                places.append(table.location(of: heading))
            }
        }
        let (shown, headings) = (columns, places)
        let table = DataTable(
            columns: zip(shown, leaves).map { .init($0, leaf: $1) },
            rows: records.map { record in shown.map { record[$0.key]?.description ?? "" } })
        let origin = TableOrigin(roles: shown.map { $0.role ?? .other }) { row, column in
            row.map { records[$0].location(of: shown[column].key) } ?? headings[column]
        }
        return (table, origin)
    }

    /// Tables of free layout (one, or one a record), as rows under the headings in the order in which they first stand.
    static func free(_ tables: [RawTable]) -> (DataTable, TableOrigin) {
        var titles: [String] = []
        var positions: [String: Int] = [:]
        var headings: [SourceLocation] = []
        for table in tables {
            for heading in table.headings where positions[heading.text] == nil && !heading.isBlank {
                positions[heading.text] = titles.count
                titles.append(heading.text)
                headings.append(table.location(of: heading))
            }
        }
        var rows: [[String]] = []
        var origins: [(table: Int, row: Int)] = []
        for (number, table) in tables.enumerated() {
            for (index, row) in table.rows.enumerated() {
                var cells = [String](repeating: "", count: titles.count)
                for (heading, cell) in zip(table.headings, row.cells) {
                    if let position = positions[heading.text] { cells[position] = cell.text }
                }
                rows.append(cells)
                origins.append((number, index))
            }
        }
        let columns = titles.enumerated().map { position, title in
            Column(title: title, isNumeric: holdsNumbers(rows, position))
        }
        let (names, places, sources) = (titles, headings, origins)
        let origin = TableOrigin(roles: titles.map { _ in nil }) { row, column in
            guard let row else { return places[column] }
            let table = tables[sources[row].table]
            let cells = table.rows[sources[row].row].cells
            let position = table.headings.firstIndex { $0.text == names[column] }
            guard let position, position < cells.count else { return table.location(of: table.rows[sources[row].row]) }
            return table.location(of: cells[position])
        }
        return (DataTable(columns: columns, rows: rows), origin)
    }

    private static func holdsNumbers(_ rows: [[String]], _ position: Int) -> Bool {
        let filled = rows.lazy.map { $0[position] }.filter { !$0.isEmpty }
        return filled.contains { _ in true } && filled.allSatisfy { ExactDecimal($0) != nil }
    }
}

import Diagnostics
import Model

/// A table as the guard looks at it: cells as text, what its columns say of people, and where each cell stands.
public struct GuardedTable: Sendable {
    public let headings: [String]
    public let rows: [[String]]
    public let roles: TableRoles
    /// The place of a cell; of a heading where the row is nil.
    public let location: @Sendable (_ row: Int?, _ column: Int) -> SourceLocation

    public init(
        headings: [String], rows: [[String]], declared: [ColumnRole?] = [],
        location: @escaping @Sendable (_ row: Int?, _ column: Int) -> SourceLocation
    ) {
        self.headings = headings
        self.rows = rows
        self.location = location
        roles = TableRoles(headings: headings, declared: declared, rows: rows)
    }

    /// A table as it was read; `schema` says of its columns what the headings do not.
    public init(_ table: RawTable, schema: TableSchema? = nil) {
        let declared = table.headings.map { heading in
            schema.flatMap { schema in
                schema.columnIndex(forHeading: heading.text).map { schema.columns[$0].role ?? .other }
            }
        }
        self.init(
            headings: table.headings.map(\.text), rows: table.rows.map { $0.cells.map(\.text) }, declared: declared
        ) { row, column in
            let cells = row.map { table.rows[$0].cells } ?? table.headings
            if cells.indices.contains(column) { return table.location(of: cells[column]) }
            return row.map { table.location(of: table.rows[$0]) } ?? SourceLocation(table.source.file)
        }
    }

    func cell(_ row: Int, _ column: Int) -> String { rows[row].indices.contains(column) ? rows[row][column] : "" }

    func role(_ column: Int) -> ColumnRole { roles.roles.indices.contains(column) ? roles.roles[column] : .other }

    func columns(_ role: ColumnRole) -> [Int] { roles.roles.indices.filter { roles.roles[$0] == role } }
}

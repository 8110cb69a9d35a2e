import Diagnostics
import Formats
import Model

/// The table and the text of one disclosure, read when its page is made.
struct DisclosureBody: Sendable {
    var table: DataTable?
    var text: MarkdownSource?
    var diagnostics: [Diagnostic] = []

    /// Reads the files of a disclosure; the table is checked against the standard layout that the catalogue names.
    static func load(_ disclosure: Disclosure, obligation: Obligation?, from folder: ContentFolder) -> DisclosureBody {
        var body = DisclosureBody()
        do throws(DiagnosticError) {
            if let file = disclosure.tableFile {
                let schema = obligation.flatMap { StandardTable.named($0.table) }
                try body.read(table: file, schema: schema, from: folder)
            }
            if let file = disclosure.textFile {
                let text = try UTF8Text.decode(try folder.read(file), file: file).get()
                body.text = try FrontMatterReader.body(of: text, file: file)
            }
        } catch {
            body.diagnostics.append(error.diagnostic)
        }
        return body
    }

    private mutating func read(table file: String, schema: TableSchema?, from folder: ContentFolder)
        throws(DiagnosticError)
    {
        let (tables, problems) = try TableFileReader.read(try folder.read(file), file: file)
        diagnostics += problems
        if let schema {
            for table in tables { diagnostics += RecordReader.read(table, by: schema).diagnostics }
        } else {
            for table in tables { diagnostics += Self.shapeProblems(in: table) }
        }
        table = Self.dataTable(tables, schema: schema)
    }

    /// A table of free layout still needs a heading over every filled cell.
    private static func shapeProblems(in table: RawTable) -> [Diagnostic] {
        table.rows.flatMap { row in
            row.cells.enumerated().compactMap { position, cell in
                guard !cell.text.isEmpty, position >= table.headings.count || table.headings[position].text.isEmpty
                else { return nil }
                return Diagnostic(
                    .cellWithoutHeading, at: table.location(of: cell), zh: "这一格上方没有表头。",
                    en: "There is no heading above this cell.")
            }
        }
    }

    /// The tables (one, or one a record) as rows under the headings in the order in which they first stand.
    private static func dataTable(_ tables: [RawTable], schema: TableSchema?) -> DataTable {
        var titles: [String] = []
        var positions: [String: Int] = [:]
        for heading in tables.flatMap(\.headings) where positions[heading.text] == nil && !heading.text.isEmpty {
            positions[heading.text] = titles.count
            titles.append(heading.text)
        }
        let rows = tables.flatMap { table in
            table.rows.map { row in
                var cells = [String](repeating: "", count: titles.count)
                for (heading, cell) in zip(table.headings, row.cells) {
                    if let position = positions[heading.text] { cells[position] = cell.text }
                }
                return cells
            }
        }
        let columns = titles.enumerated().map { position, title in
            let column = schema.flatMap { schema in schema.columnIndex(forHeading: title).map { schema.columns[$0] } }
            return DataTable.Column(
                title: title == column?.key ? column?.title ?? title : title,
                isNumeric: column.map(\.isNumeric) ?? holdsNumbers(rows, position))
        }
        return DataTable(columns: columns, rows: rows)
    }

    private static func holdsNumbers(_ rows: [[String]], _ position: Int) -> Bool {
        let filled = rows.lazy.map { $0[position] }.filter { !$0.isEmpty }
        return filled.contains { _ in true } && filled.allSatisfy { ExactDecimal($0) != nil }
    }
}

import Diagnostics
import Formats
import Model

/// The table and the text of one disclosure, read when its page is made.
struct DisclosureBody: Sendable {
    var table: DataTable?
    var text: MarkdownSource?
    var diagnostics: [Diagnostic] = []
    /// What became of the table's rows; nil where there is no table.
    var tally: TableTally?

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
            if let file = disclosure.tableFile, body.table == nil {
                let broken = FileTally(path: file, brokenRule: error.diagnostic.rule)
                body.tally = TableTally(read: broken, shown: 0, masked: 0)
            }
        }
        return body
    }

    private mutating func read(table file: String, schema: TableSchema?, from folder: ContentFolder)
        throws(DiagnosticError)
    {
        let (tables, problems) = try TableFileReader.read(try folder.read(file), file: file, schema: schema)
        diagnostics += problems
        let table: DataTable
        var read = FileTally(path: file, rows: tables.reduce(0) { $0 + $1.rows.count })
        if let schema {
            let (records, findings) = RecordReader.read(tables, by: schema)
            diagnostics += findings
            read = FileTally(file, tables: tables, records: records, diagnostics: problems + findings)
            table = Self.table(of: records, headings: tables.flatMap(\.headings), schema: schema)
        } else {
            for table in tables { diagnostics += Self.shapeProblems(in: table) + UnitCheck.unused(table) }
            table = Self.freeTable(tables)
        }
        self.table = table
        tally = TableTally(read: read, shown: table.rows.count, masked: 0)
    }

    /// A table of free layout still needs a heading over every filled cell, and no two alike.
    private static func shapeProblems(in table: RawTable) -> [Diagnostic] {
        var seen: Set<String> = []
        let repeated = table.headings.filter { !$0.isBlank && !seen.insert($0.text).inserted }.map { heading in
            Diagnostic(
                .duplicateColumn, at: table.location(of: heading), zh: "同一个表头出现了两次。",
                en: "The same heading stands twice.")
        }
        let uncovered = table.rows.flatMap { row in
            row.cells.enumerated().filter { position, cell in
                !cell.isBlank && (position >= table.headings.count || table.headings[position].isBlank)
            }.map { _, cell in
                Diagnostic(
                    .cellWithoutHeading, at: table.location(of: cell), zh: "这一格上方没有表头。",
                    en: "There is no heading above this cell.")
            }
        }
        return repeated + uncovered
    }

    /// The records of a standard table: the columns that the file has, in its order, the values in one form.
    private static func table(of records: [Record], headings: [RawTable.Cell], schema: TableSchema) -> DataTable {
        var seen: Set<Int> = []
        let columns = headings.compactMap { schema.columnIndex(forHeading: $0.text) }
            .filter { seen.insert($0).inserted }.map { schema.columns[$0] }
        return DataTable(
            columns: columns.map { .init(title: $0.title, isNumeric: $0.isNumeric) },
            rows: records.map { record in columns.map { record[$0.key]?.description ?? "" } })
    }

    /// Tables of free layout (one, or one a record), as rows under the headings in the order in which they first stand.
    private static func freeTable(_ tables: [RawTable]) -> DataTable {
        var titles: [String] = []
        var positions: [String: Int] = [:]
        for heading in tables.flatMap(\.headings) where positions[heading.text] == nil && !heading.isBlank {
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
            DataTable.Column(title: title, isNumeric: holdsNumbers(rows, position))
        }
        return DataTable(columns: columns, rows: rows)
    }

    private static func holdsNumbers(_ rows: [[String]], _ position: Int) -> Bool {
        let filled = rows.lazy.map { $0[position] }.filter { !$0.isEmpty }
        return filled.contains { _ in true } && filled.allSatisfy { ExactDecimal($0) != nil }
    }
}

import Diagnostics
import Figures
import Formats
import Model

/// The table and the text of one disclosure, read when its page is made.
struct DisclosureBody: Sendable {
    var table: DataTable?
    var text: MarkdownSource?
    /// The table as the checks of figures see it; none where it could not be read in full, for nothing adds up then.
    var figures: [FigureTable] = []
    var diagnostics: [Diagnostic] = []
    /// Where the cells of `table` come from, and what the standard layout says of its columns.
    var origin: TableOrigin?
    /// What of its personal data was kept out and found, and telephones of offices: set by the gate.
    var concealment: Concealment?
    var found: [FoundValue] = []
    var officePhones: [String] = []
    /// What became of the table's rows; nil where there is no table.
    var tally: TableTally?

    /// Reads the files of a disclosure; the table is checked against the standard layout that the catalogue names.
    static func load(_ disclosure: Disclosure, obligation: Obligation?, from folder: ContentFolder) -> DisclosureBody {
        var body = DisclosureBody()
        do throws(DiagnosticError) {
            if let file = disclosure.tableFile {
                let schema = obligation.flatMap { StandardTable.named($0.table) }
                let subject = FigureSubject(
                    region: disclosure.region, period: disclosure.period, item: disclosure.item)
                try body.read(table: file, schema: schema, of: subject, from: folder)
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

    private mutating func read(
        table file: String, schema: TableSchema?, of subject: FigureSubject, from folder: ContentFolder
    ) throws(DiagnosticError) {
        let (tables, problems) = try TableFileReader.read(try folder.read(file), file: file, schema: schema)
        diagnostics += problems
        let table: DataTable
        var read = FileTally(path: file, rows: tables.reduce(0) { $0 + $1.rows.count })
        if let schema {
            let (records, findings) = RecordReader.read(tables, by: schema)
            diagnostics += findings
            read = FileTally(file, tables: tables, records: records, diagnostics: problems + findings)
            let headings = tables.flatMap(\.headings)
            (table, origin) = DataTable.standard(records, in: tables, schema: schema)
            figures = [FigureTable(records, headings: headings.map(\.text), of: schema, subject: subject)]
        } else {
            for table in tables { diagnostics += Self.shapeProblems(in: table) + UnitCheck.unused(table) }
            (table, origin) = DataTable.free(tables)
            figures = FigureTable.free(tables, subject: subject, number: FigureReader.read)
        }
        if diagnostics.contains(where: { $0.severity == .error }) { figures = [] }
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
}

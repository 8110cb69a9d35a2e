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
    /// The files as they were handed in, and as the next build will know them again.
    var sources: [SourceFile] = []
    var read: [RememberedPage.Source] = []

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
                let bytes = try body.read(file, from: folder)
                body.sources.append(SourceFile(file, rowCount: nil, of: body.read))
                let text = try UTF8Text.decode(bytes, file: file).get()
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

    private mutating func read(_ file: String, from folder: ContentFolder) throws(DiagnosticError) -> [UInt8] {
        // Looked at before it is read: what is written in between shows as another stamp the next time.
        let stamp = folder.stamp(of: file)
        let bytes = try folder.read(file)
        read.append(.init(file: file, stamp: stamp, digest: SHA256.hex(bytes)))
        return bytes
    }

    private mutating func read(
        table file: String, schema: TableSchema?, of subject: FigureSubject, from folder: ContentFolder
    ) throws(DiagnosticError) {
        let bytes = try read(file, from: folder)
        let (raw, problems) = try TableFileReader.read(bytes, file: file, schema: schema)
        let tables = schema.map { schema in raw.map { $0.tellingSidesApart(by: schema) } } ?? raw
        diagnostics += problems
        let table: DataTable
        var read = FileTally(path: file, rows: tables.reduce(0) { $0 + $1.rows.count })
        if let schema {
            let (records, findings) = RecordReader.read(tables, by: schema)
            diagnostics += findings
            read = FileTally(file, tables: tables, records: records, diagnostics: problems + findings)
            let headings = tables.flatMap(\.headings)
            (table, origin) = DataTable.standard(records, in: tables, schema: schema)
            figures = [
                schema.sides.count > 1
                    ? FigureTable(joiningSidesOf: records, of: schema, subject: subject)
                    : FigureTable(records, headings: headings.map(\.text), of: schema, subject: subject)
            ]
        } else {
            for table in tables { diagnostics += Self.shapeProblems(in: table) + UnitCheck.unused(table) }
            (table, origin) = DataTable.free(tables)
            figures = FigureTable.free(tables, subject: subject, number: FigureReader.read)
        }
        if diagnostics.contains(where: { $0.severity == .error }) { figures = [] }
        self.table = table
        sources.append(SourceFile(file, rowCount: read.rows, of: self.read))
        tally = TableTally(read: read, shown: table.rows.count, masked: 0)
    }

    /// What is public of it, in one number: the table as it can be downloaded, and the text. Nil where there is neither.
    func digest(csv: [UInt8]?) -> String? {
        csv == nil && text == nil ? nil : SHA256.hex(csv ?? [], text?.bytes ?? [])
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

extension SourceFile {
    /// The file that was read last.
    fileprivate init(_ path: String, rowCount: Int?, of read: [RememberedPage.Source]) {
        self.init(
            name: path.split(separator: "/").last.map { String($0) } ?? path, rowCount: rowCount,
            digest: read.last?.digest ?? "")
    }
}

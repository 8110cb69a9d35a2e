import Diagnostics
import Formats
import Model

/// Reads a register: its schema and the tables that follow it.
struct RegisterLoader: Sendable {
    let folder: ContentFolder

    func load(name: String, schemaFile: String) throws(DiagnosticError) -> FileLoader.Outcome {
        let (read, problems) = try schema(in: schemaFile)
        var outcome = FileLoader.Outcome(diagnostics: problems)
        guard let read else { return outcome }
        let columns = TableSchema(name, zh: read.title ?? name, en: name, read.fields.map(\.column))
        var rowCheck = RegisterRowCheck(schema: read)
        var rows: [Register.Row] = []
        for file in dataFiles(of: name) {
            do {
                let (tables, problems) = try TableFileReader.read(try folder.read(file), file: file, schema: columns)
                outcome.diagnostics += problems
                for table in tables.map({ $0.blanking(read.missingValues) }) {
                    let (records, problems) = RecordReader.read(table, by: columns)
                    outcome.diagnostics += problems
                    for record in records { outcome.diagnostics += rowCheck.findings(in: record) }
                    rows += self.rows(of: table, by: columns, read: records)
                }
            } catch {
                outcome.diagnostics.append(error.diagnostic)
            }
        }
        outcome.loaded = .register(
            Register(location: SourceLocation(schemaFile), name: name, schema: read, rows: rows))
        return outcome
    }

    /// A table is read together with its schema; without one nobody would.
    func check(dataFile: String, of name: String) throws(DiagnosticError) -> FileLoader.Outcome {
        let schemas = ContentLayout.schemaExtensions.map { "registers/\(name)/schema.\($0)" }
        guard let schemaFile = folder.files.first(where: { schemas.contains($0) }) else {
            throw DiagnosticError(
                Diagnostic(
                    .registerSchema, at: SourceLocation(dataFile), zh: "没有 schema.yaml，这个表格不会被读取。",
                    en: "There is no schema.yaml, so this table is not read."))
        }
        // The rows are those that `load` finds by the same schema.
        let columns = try schema(in: schemaFile).schema?.fields.map(\.column)
        let (tables, _) = try TableFileReader.read(
            try folder.read(dataFile), file: dataFile, schema: columns.map { TableSchema(name, zh: name, en: name, $0) }
        )
        return FileLoader.Outcome(
            tally: FileTally(path: dataFile, rows: tables.reduce(0) { $0 + $1.rows.count }))
    }

    private func schema(
        in file: String
    ) throws(DiagnosticError) -> (schema: RegisterSchema?, diagnostics: [Diagnostic]) {
        let text = try UTF8Text.decode(try folder.read(file), file: file).get()
        return RegisterSchemaReader.read(try TableFileReader.document(text, file: file), file: file)
    }

    private func dataFiles(of name: String) -> [String] {
        let prefix = "registers/\(name)/data."
        return folder.files.filter { file in
            guard file.hasPrefix(prefix), case .success(.registerData) = ContentLayout.place(of: file) else {
                return false
            }
            return true
        }
    }

    /// Cells in the one form that their values have. A row that was refused stays as it stands: it is reported, and counts.
    private func rows(of table: RawTable, by schema: TableSchema, read records: [Record]) -> [Register.Row] {
        var positions = [Int?](repeating: nil, count: schema.columns.count)
        for (position, heading) in table.headings.enumerated() {
            guard let column = schema.columnIndex(forHeading: heading.text), positions[column] == nil else { continue }
            positions[column] = position
        }
        let read = Dictionary(records.map { ($0.location, $0) }, uniquingKeysWith: { first, _ in first })
        return table.rows.map { row in
            let location = table.location(of: row)
            let origins = positions.map { $0.flatMap { $0 < row.cells.count ? row.cells[$0] : nil } }
            let cells =
                read[location].map { record in
                    schema.columns.indices.map { record.cell(at: $0).value?.description ?? "" }
                } ?? origins.map { $0?.text ?? "" }
            return Register.Row(location: location, cells: cells, source: table.source, origins: origins)
        }
    }
}

extension RawTable {
    /// The same table with cells that stand for nothing left empty (Table Schema, `missingValues`).
    fileprivate func blanking(_ missing: [String]) -> RawTable {
        let missing = Set(missing.filter { !$0.isEmpty })
        guard !missing.isEmpty else { return self }
        let rows = rows.map { row in
            Row(
                line: row.line, column: row.column,
                cells: row.cells.map { cell in
                    missing.contains(cell.text) ? Cell("", line: Int(cell.line), column: Int(cell.column)) : cell
                }, isUnreadable: row.isUnreadable)
        }
        return RawTable(source: source, headings: headings, rows: rows, unit: unit)
    }
}

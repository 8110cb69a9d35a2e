import Diagnostics
import Formats
import Model

/// Reads a register: its schema and the tables that follow it.
struct RegisterLoader: Sendable {
    let folder: ContentFolder

    func load(name: String, schemaFile: String) throws(DiagnosticError) -> FileLoader.Outcome {
        let text = try UTF8Text.decode(try folder.read(schemaFile), file: schemaFile).get()
        let root = try TableFileReader.document(text, file: schemaFile)
        let (description, problems) = RegisterSchemaReader.read(root, file: schemaFile)
        var outcome = FileLoader.Outcome(diagnostics: problems)
        guard let description else { return outcome }
        let title = description.title ?? name
        let schema = TableSchema(name, zh: title, en: name, description.columns)
        var rows: [Register.Row] = []
        for file in dataFiles(of: name) {
            do {
                let (tables, problems) = try TableFileReader.read(
                    try folder.read(file), file: file, schema: schema)
                outcome.diagnostics += problems
                for table in tables {
                    outcome.diagnostics += RecordReader.read(table, by: schema).diagnostics
                    rows += self.rows(of: table, by: schema)
                }
            } catch {
                outcome.diagnostics.append(error.diagnostic)
            }
        }
        outcome.loaded = .register(
            Register(
                location: SourceLocation(schemaFile), name: name, title: title, description: description.text,
                updated: description.updated, profile: description.profile, columns: description.columns, rows: rows))
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
        let text = try UTF8Text.decode(try folder.read(schemaFile), file: schemaFile).get()
        let columns = RegisterSchemaReader.read(try TableFileReader.document(text, file: schemaFile), file: schemaFile)
            .description?.columns
        let (tables, _) = try TableFileReader.read(
            try folder.read(dataFile), file: dataFile, schema: columns.map { TableSchema(name, zh: name, en: name, $0) }
        )
        return FileLoader.Outcome(
            tally: FileTally(path: dataFile, rows: tables.reduce(0) { $0 + $1.rows.count }))
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

    private func rows(of table: RawTable, by schema: TableSchema) -> [Register.Row] {
        var positions = [Int?](repeating: nil, count: schema.columns.count)
        for (position, heading) in table.headings.enumerated() {
            guard let column = schema.columnIndex(forHeading: heading.text), positions[column] == nil else { continue }
            positions[column] = position
        }
        return table.rows.map { row in
            Register.Row(
                location: table.location(of: row),
                cells: positions.map { $0.map { $0 < row.cells.count ? row.cells[$0].text : "" } ?? "" })
        }
    }
}

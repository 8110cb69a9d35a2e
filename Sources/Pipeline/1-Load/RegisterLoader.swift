import Diagnostics
import Formats
import Model

/// Reads a register: its Table Schema (Frictionless) and the table that follows it.
struct RegisterLoader: Sendable {
    let folder: ContentFolder

    func load(name: String, schemaFile: String) throws(DiagnosticError) -> FileLoader.Outcome {
        let text = try UTF8Text.decode(try folder.read(schemaFile), file: schemaFile).get()
        guard let root = try TableFileReader.document(text, file: schemaFile), let fields = root["fields"]?.sequence
        else {
            throw DiagnosticError(problem(schemaFile, line: 1, zh: "缺少 fields（列的清单）。", en: "It has no list of fields."))
        }
        var outcome = FileLoader.Outcome()
        var columns: [Column] = []
        for field in fields {
            do {
                columns.append(try column(field, in: schemaFile, beside: columns))
            } catch {
                outcome.diagnostics.append(error.diagnostic)
            }
        }
        guard outcome.diagnostics.isEmpty else { return outcome }
        let title = root["title"]?.scalar ?? name
        let schema = TableSchema(name, zh: title, en: name, columns)
        var rows: [Register.Row] = []
        for file in dataFiles(of: name) {
            let (tables, problems) = try TableFileReader.read(try folder.read(file), file: file)
            outcome.diagnostics += problems
            for table in tables {
                outcome.diagnostics += RecordReader.read(table, by: schema).diagnostics
                rows += self.rows(of: table, by: schema)
            }
        }
        outcome.loaded = .register(
            Register(
                location: SourceLocation(schemaFile), name: name, title: title,
                description: root["description"]?.scalar ?? "",
                updated: root["updated"]?.scalar.flatMap { Day($0) }, columns: columns, rows: rows))
        return outcome
    }

    private func dataFiles(of name: String) -> [String] {
        folder.files.filter { ContentLayout.place(of: $0).matches(.registerData(name: name)) }
    }

    private func rows(of table: RawTable, by schema: TableSchema) -> [Register.Row] {
        let positions = schema.columns.indices.map { column in
            table.headings.firstIndex { schema.columnIndex(forHeading: $0.text) == column }
        }
        return table.rows.map { row in
            Register.Row(
                location: table.location(of: row),
                cells: positions.map { $0.map { $0 < row.cells.count ? row.cells[$0].text : "" } ?? "" })
        }
    }

    private func column(_ field: DataNode, in file: String, beside others: [Column]) throws(DiagnosticError) -> Column {
        guard let name = field["name"]?.scalar, !name.isEmpty else {
            throw DiagnosticError(problem(file, line: field.line, zh: "这一列没有 name。", en: "This field has no name."))
        }
        let title = field["title"]?.scalar ?? name
        guard !others.contains(where: { $0.key == name || $0.title == title || $0.key == title || $0.title == name })
        else {
            throw DiagnosticError(
                problem(file, line: field.line, zh: "列名“\(title)”重复。", en: "The field \"\(name)\" stands twice."))
        }
        let constraints = field["constraints"]
        let kind: Column.Kind
        if let choices = constraints?["enum"]?.sequence?.compactMap(\.scalar), !choices.isEmpty {
            kind = .choice(CodeSet(choices.map { CodeSet.Entry($0, $0) }))
        } else {
            kind = try self.kind(field["type"]?.scalar ?? "string", in: file, line: field.line)
        }
        return Column(name, title, kind, required: constraints?["required"]?.scalar == "true")
    }

    private static let kinds: [String: Column.Kind] = [
        "string": .text, "integer": .integer, "number": .decimal, "date": .day, "boolean": .flag,
    ]

    private func kind(_ name: String, in file: String, line: Int) throws(DiagnosticError) -> Column.Kind {
        if let kind = Self.kinds[name] { return kind }
        let known = Self.kinds.keys.sorted()
        throw DiagnosticError(
            Diagnostic(
                .registerSchema, at: SourceLocation(file, line: line),
                zh: "不认识类型“\(name)”，可用：\(known.joined(separator: "、"))。",
                en: "The type \"\(name)\" is not one of \(known.joined(separator: ", ")).",
                suggestion: NearMiss.suggestion(for: name, among: known)))
    }

    private func problem(_ file: String, line: Int, zh: String, en: String) -> Diagnostic {
        Diagnostic(.registerSchema, at: SourceLocation(file, line: line), zh: zh, en: en)
    }
}

extension Result where Success == ContentPlace {
    fileprivate func matches(_ place: ContentPlace) -> Bool {
        if case .success(place) = self { true } else { false }
    }
}

extension Rule {
    static let registerSchema = Rule(
        "register-schema",
        statement: .init(zh: "名录的 schema 按 Table Schema 书写。", en: "A register's schema is a Table Schema."),
        remedy: .init(
            zh: "每列写 name、title、type，需要时写 constraints。",
            en: "Give each field a name, a title, a type and, where needed, constraints."),
        basis: "Frictionless Table Schema 1")
}

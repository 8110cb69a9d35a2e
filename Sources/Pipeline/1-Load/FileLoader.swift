import Diagnostics
import Formats
import Model

/// Reads one file of the content by its place, without a look at any other.
struct FileLoader: Sendable {
    let folder: ContentFolder

    struct Outcome: Sendable {
        /// Nil for a file that has no place.
        var place: ContentPlace?
        var loaded: LoadedFile?
        var diagnostics: [Diagnostic] = []
        var tally: FileTally?
    }

    func load(_ file: String) -> Outcome {
        var place: ContentPlace?
        do {
            let found = try ContentLayout.place(of: file).get()
            place = found
            var outcome = try load(file, at: found)
            outcome.place = place
            outcome.tally = outcome.tally ?? Self.wholeFile(file, outcome)
            return outcome
        } catch {
            return Outcome(
                place: place, diagnostics: [error.diagnostic],
                tally: FileTally(path: file, brokenRule: error.diagnostic.rule))
        }
    }

    /// A file that is one record as a whole: taken over, or rejected with the first error about it.
    private static func wholeFile(_ file: String, _ outcome: Outcome) -> FileTally {
        let rule = outcome.loaded == nil ? outcome.diagnostics.first { $0.severity == .error }?.rule : nil
        return FileTally(path: file, rows: 1, brokenRule: rule)
    }

    private func load(_ file: String, at place: ContentPlace) throws(DiagnosticError) -> Outcome {
        switch place {
        case .settings: return try SettingsLoader.load(try folder.read(file), file: file)
        case .table(let table):
            let (records, diagnostics, tally) = try records(in: file, by: table.schema)
            return Outcome(loaded: .records(table, records), diagnostics: diagnostics, tally: tally)
        case .text(let kind): return try text(file, kind: kind)
        case .disclosureIndex(let region, let period):
            let (records, diagnostics, tally) = try records(in: file, by: DisclosureHeader.schema)
            return Outcome(
                loaded: .disclosureIndex(region, period, records.map(DisclosureHeader.init)), diagnostics: diagnostics,
                tally: tally)
        case .disclosureTable(let region, let period, let item):
            // The table itself is read, and its rows are counted, when its page is made.
            return Outcome(
                loaded: .disclosureTable(region, period, item: item, file: file), tally: FileTally(path: file))
        case .disclosureText(let region, let period, let item):
            let (header, diagnostics) = try disclosureHeader(file)
            return Outcome(
                loaded: .disclosureText(region, period, item: item, file: file, header), diagnostics: diagnostics)
        case .registerSchema(let name): return try RegisterLoader(folder: folder).load(name: name, schemaFile: file)
        case .registerData(let name): return try RegisterLoader(folder: folder).check(dataFile: file, of: name)
        case .publishedFile: return Outcome(loaded: .publishedFile(file))
        }
    }

    private func records(in file: String, by schema: TableSchema) throws(DiagnosticError)
        -> ([Record], [Diagnostic], FileTally)
    {
        let (tables, problems) = try TableFileReader.read(try folder.read(file), file: file, schema: schema)
        let (records, findings) = RecordReader.read(tables, by: schema)
        let diagnostics = problems + findings
        return (records, diagnostics, FileTally(file, tables: tables, records: records, diagnostics: diagnostics))
    }

    private func text(_ file: String, kind: ContentText) throws(DiagnosticError) -> Outcome {
        let (frontMatter, body) = try frontMatter(of: file)
        guard let frontMatter else {
            return Outcome(diagnostics: [
                Diagnostic(
                    .missingFrontMatter, at: SourceLocation(file, line: 1), zh: "文件开头没有“---”之间的文件头。",
                    en: "The file has no front matter.")
            ])
        }
        let name = file.split(separator: "/").last.map { String($0.dropLast(".md".count)) } ?? file
        let named = frontMatter.naming(kind.schema, "code", as: name)
        let (records, diagnostics) = RecordReader.read(named, by: kind.schema)
        return Outcome(
            loaded: records.first.map { .text(kind, $0, body) }, diagnostics: diagnostics)
    }

    private func disclosureHeader(_ file: String) throws(DiagnosticError) -> (DisclosureHeader?, [Diagnostic]) {
        guard let frontMatter = try frontMatter(of: file).record else { return (nil, []) }
        let (records, diagnostics) = RecordReader.read(frontMatter, by: DisclosureHeader.schema)
        return (records.first.map(DisclosureHeader.init), diagnostics)
    }

    private func frontMatter(of file: String) throws(DiagnosticError) -> (record: RawTable?, body: MarkdownSource) {
        let text = try UTF8Text.decode(try folder.read(file), file: file).get()
        return try FrontMatterReader.read(text, file: file)
    }
}

extension RawTable {
    /// The same record with a code where it gives none: a text is named for its file.
    fileprivate func naming(_ schema: TableSchema, _ key: String, as name: String) -> RawTable {
        let isNamed = headings.contains {
            schema.columnIndex(forHeading: $0.text) == schema.columnIndex(forHeading: key)
        }
        guard !isNamed, let row = rows.first else { return self }
        return RawTable(
            source: source, headings: headings + [Cell(key, line: row.line, column: 1)],
            rows: [Row(line: row.line, cells: row.cells + [Cell(name, line: row.line, column: 1)])])
    }
}

extension Rule {
    static let missingFrontMatter = Rule(
        "missing-front-matter", firmness: .unconditional,
        statement: .init(zh: "公示、文件和页面的开头要有文件头。", en: "Notices, documents and pages begin with front matter."),
        explanation: .init(
            zh: "标题、日期、状态都写在文件头里。没有它，既排不出列表，也分不清是草稿还是正式公开。",
            en:
                "Title, date and state stand in the front matter. Without it a text cannot be listed, nor told from a draft."
        ),
        remedy: .init(
            zh: "在文件最前面加上两行“---”，中间写“标题: ……”等内容。", en: "Begin the file with \"---\", \"title: …\" and so on, \"---\"."))
}

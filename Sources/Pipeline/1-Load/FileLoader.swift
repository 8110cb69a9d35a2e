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
        /// What was searched for personal data, and what came of it.
        var personal = SourceGuard()
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

    /// The places alone; what is wrong with them is said where all is loaded.
    func regions() -> [Region] {
        folder.files.flatMap { file in
            guard case .success(.table(.regions)) = ContentLayout.place(of: file),
                case .records(_, let rows)? = load(file).loaded
            else { return [Region]() }
            return rows.map(Region.init)
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
        case .synonyms: return try SynonymLoader.load(try folder.read(file), file: file)
        case .table(let table):
            var (records, outcome) = try records(in: file, by: table.schema)
            outcome.loaded = .records(table, records)
            return outcome
        case .text(let kind): return try text(file, kind: kind)
        case .disclosureIndex(let region, let period):
            var (records, outcome) = try records(in: file, by: DisclosureHeader.schema)
            outcome.loaded = .disclosureIndex(region, period, records.map(DisclosureHeader.init))
            return outcome
        case .disclosureTable(let region, let period, let item):
            // The table itself is read, and its rows are counted, when its page is made.
            return Outcome(
                loaded: .disclosureTable(region, period, item: item, file: file), tally: FileTally(path: file))
        case .disclosureText(let region, let period, let item):
            var (header, outcome) = try disclosureHeader(file)
            outcome.loaded = .disclosureText(region, period, item: item, file: file, header)
            return outcome
        case .registerSchema(let name): return try RegisterLoader(folder: folder).load(name: name, schemaFile: file)
        case .registerData(let name): return try RegisterLoader(folder: folder).check(dataFile: file, of: name)
        case .partial(let slot):
            let text = try text(file)
            let (partial, problems) = PartialReader.read(text.bytes[...], file: file, slot: slot)
            return outcome(of: text, partial.map { .partial(slot, $0) }, problems)
        case .officeStyle:
            let text = try text(file)
            let (style, problems) = OfficeStyleReader.read(text.bytes[...], file: file)
            let loaded = LoadedFile.officeStyle(style, SourceLocation(file))
            return outcome(of: text, problems.isEmpty ? loaded : nil, problems)
        case .publishedFile: return Outcome(loaded: .publishedFile(file))
        }
    }

    private func text(_ file: String) throws(DiagnosticError) -> MarkdownSource {
        MarkdownSource(
            bytes: Array(try UTF8Text.decode(try folder.read(file), file: file).get()), file: file, firstLine: 1)
    }

    /// A text that goes into pages as it is.
    private func outcome(of text: MarkdownSource, _ loaded: LoadedFile?, _ diagnostics: [Diagnostic]) -> Outcome {
        var outcome = Outcome(loaded: loaded, diagnostics: diagnostics)
        outcome.personal.search(text)
        return outcome
    }

    private func records(in file: String, by schema: TableSchema) throws(DiagnosticError)
        -> (records: [Record], outcome: Outcome)
    {
        let (tables, problems) = try TableFileReader.read(try folder.read(file), file: file, schema: schema)
        let (records, findings) = RecordReader.read(tables, by: schema)
        var outcome = Outcome(diagnostics: problems + findings)
        outcome.tally = FileTally(file, tables: tables, records: records, diagnostics: outcome.diagnostics)
        outcome.personal.search(tables, schema: schema)
        return (records, outcome)
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
        var outcome = Outcome(loaded: records.first.map { .text(kind, $0, body) }, diagnostics: diagnostics)
        outcome.personal.search([frontMatter], schema: kind.schema)
        return outcome
    }

    private func disclosureHeader(_ file: String) throws(DiagnosticError)
        -> (header: DisclosureHeader?, outcome: Outcome)
    {
        guard let frontMatter = try frontMatter(of: file).record else { return (nil, Outcome()) }
        let (records, diagnostics) = RecordReader.read(frontMatter, by: DisclosureHeader.schema)
        var outcome = Outcome(diagnostics: diagnostics)
        outcome.personal.search([frontMatter], schema: DisclosureHeader.schema)
        return (records.first.map(DisclosureHeader.init), outcome)
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

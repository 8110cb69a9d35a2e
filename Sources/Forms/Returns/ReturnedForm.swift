import Diagnostics
import Formats
import Model

/// What an office has sent back: tables of a place and period, each with the item that it discloses.
public struct ReturnedForm: Sendable {
    public struct Table: Sendable {
        public let item: String
        public let schema: TableSchema
        public let table: RawTable
        /// What the reader had to say of it.
        let findings: [Diagnostic]
        /// Whether nothing stands in it but what the form brought along.
        public let isUntouched: Bool
    }

    public let file: String
    public let region: RegionCode
    public let period: Period
    public let tables: [Table]
    /// What is said of the items beside their tables; nil where the file cannot hold it.
    let registration: RawTable?
    /// What is wrong with the file as a whole.
    public let findings: [Diagnostic]

    /// Reads a workbook that `forms` has made, whatever its name, or a table in CSV whose name says what it is
    /// (`990101001201-2026-06-finance.csv`). Throws where the file cannot be read or is neither.
    public static func read(_ bytes: [UInt8], file: String, catalogue: [Obligation]) throws(DiagnosticError)
        -> ReturnedForm
    {
        file.lowercased().hasSuffix(".csv")
            ? try csv(bytes, file, Items(catalogue)) : try workbook(bytes, file, Items(catalogue))
    }

    private static func workbook(_ bytes: [UInt8], _ file: String, _ items: Items) throws(DiagnosticError)
        -> ReturnedForm
    {
        let hidden = try XLSXReader.hiddenTexts(ofSheet: FormIdentity.sheetName, in: bytes, file: file)
        guard let identity = hidden.flatMap({ FormIdentity($0) }) else {
            throw DiagnosticError(
                Diagnostic(
                    .notAForm, at: SourceLocation(file), zh: "这个工作簿不是本系统发下去的表格。",
                    en: "This workbook is not a form that was handed out."))
        }
        var schemas = [identity.registrationSheet: RegistrationTable.schema]
        for table in identity.tables { schemas[table.sheet] = items.schema(of: table.item) }
        let (read, problems) = try XLSXReader.read(bytes, file: file, schemas: schemas)
        // A form has a title and a hint above its headings.
        let findings = problems.filter { $0.rule != .textOutsideTable }
        var own: [Diagnostic] = []
        let tables = identity.tables.compactMap { table -> Table? in
            let isOfSheet = { (finding: Diagnostic) in finding.location.cell?.sheet == table.sheet }
            guard let schema = schemas[table.sheet] else {
                own.append(items.unknown(table.item, at: SourceLocation(file)))
                return nil
            }
            guard let found = read[table.sheet] else {
                own.append(missing(table.sheet, in: file))
                return nil
            }
            let raw = found.withoutObjections
            return Table(
                item: table.item, schema: schema, table: raw, findings: findings.filter(isOfSheet),
                isUntouched: FormIdentity.fingerprint(of: raw.texts(by: schema)) == table.fingerprint)
        }
        let registration = read[identity.registrationSheet]?.withoutObjections
        if registration == nil { own.append(missing(identity.registrationSheet, in: file)) }
        return ReturnedForm(
            file: file, region: identity.region, period: identity.period, tables: tables, registration: registration,
            findings: own)
    }

    private static func missing(_ sheet: String, in file: String) -> Diagnostic {
        Diagnostic(
            .notAForm, at: SourceLocation(file), zh: "工作表“\(ShownName(sheet))”被删除、隐藏或改名了，没有读取。",
            en: "The sheet \"\(ShownName(sheet))\" was removed, hidden or renamed, and was not read.")
    }

    private static func csv(_ bytes: [UInt8], _ file: String, _ items: Items) throws(DiagnosticError) -> ReturnedForm {
        guard let (region, period, item) = identity(inName: name(of: file)) else {
            throw DiagnosticError(
                Diagnostic(
                    .notAForm, at: SourceLocation(file), zh: "文件名没有说明是哪个村、哪一期、哪一项。",
                    en: "The file's name does not say of which place, period and item it is."))
        }
        guard let schema = items.schema(of: item) else {
            throw DiagnosticError(items.unknown(item, at: SourceLocation(file)))
        }
        let text = try UTF8Text.decode(bytes, file: file).get()
        let (table, findings) = CSVReader.read(text, file: file)
        return ReturnedForm(
            file: file, region: region, period: period,
            tables: [
                Table(
                    item: item, schema: schema, table: table.beginningAtHeadings(of: schema).withoutObjections,
                    findings: findings, isUntouched: table.rows.isEmpty)
            ], registration: nil, findings: [])
    }

    /// The last part of a path, whichever system wrote it.
    static func name(of file: String) -> String {
        file.split(whereSeparator: { "/\\".contains($0) }).last.map { String($0) } ?? file
    }

    /// `990101001201-2026-06-finance.csv`: a code, a period, an item.
    private static func identity(inName name: String) -> (RegionCode, Period, item: String)? {
        guard let match = name.lowercased().wholeMatch(of: /([0-9]+)-([0-9]{4}(?:h[12]|q[1-4]|-[0-9]{2})?)-(.+)\.csv/),
            let region = RegionCode(String(match.1)), let period = Period(String(match.2))
        else { return nil }
        return (region, period, String(match.3))
    }

    /// What the catalogue says of items.
    private struct Items {
        let catalogue: [Obligation]

        init(_ catalogue: [Obligation]) { self.catalogue = catalogue }

        func schema(of item: String) -> TableSchema? {
            catalogue.first { $0.item.lowercased() == item.lowercased() }.flatMap { StandardTable.named($0.table) }
        }

        func unknown(_ item: String, at place: SourceLocation) -> Diagnostic {
            Diagnostic(
                .notAForm, at: place, zh: "公开目录里没有带标准表的事项“\(ShownName(item))”。",
                en: "The catalogue has no item \"\(ShownName(item))\" with a standard table.",
                suggestion: NearMiss.suggestion(for: item, among: catalogue.filter { !$0.table.isEmpty }.map(\.item)))
        }
    }
}

extension RawTable {
    /// Without the column that said what was to be mended.
    fileprivate var withoutObjections: RawTable {
        guard let position = headings.firstIndex(where: { $0.text == FormObjections.heading }) else { return self }
        func without(_ cells: [Cell]) -> [Cell] { cells.enumerated().filter { $0.offset != position }.map(\.element) }
        return RawTable(
            source: source, headings: without(headings),
            rows: rows.map {
                Row(line: $0.line, column: $0.column, cells: without($0.cells), isUnreadable: $0.isUnreadable)
            }.filter { row in row.cells.contains { !$0.isBlank } }, unit: unit)
    }

    /// The same from the row on that has most of the schema's headings: a sheet saved as CSV has its title above them.
    fileprivate func beginningAtHeadings(of schema: TableSchema) -> RawTable {
        func known(_ cells: [Cell]) -> Int { cells.count { schema.columnIndex(forHeading: $0.text) != nil } }
        guard let start = rows.prefix(5).indices.max(by: { known(rows[$0].cells) < known(rows[$1].cells) }),
            known(rows[start].cells) > known(headings)
        else { return self }
        return RawTable(source: source, headings: rows[start].cells, rows: Array(rows[(start + 1)...]), unit: unit)
    }

    /// The cells' texts, a text a column of the schema.
    func texts(by schema: TableSchema) -> [[String]] {
        let columns = headings.map { schema.columnIndex(forHeading: $0.text) }
        return rows.map { row in
            var texts = [String](repeating: "", count: schema.columns.count)
            for (cell, column) in zip(row.cells, columns) { if let column { texts[column] = cell.text } }
            return texts
        }
    }
}

extension Rule {
    public static let notAForm = Rule(
        "not-a-form", firmness: .unconditional,
        statement: .init(
            zh: "导入的文件能看出是哪个村、哪一期、哪些事项。", en: "A file that is imported says of which place, period and items it is."),
        explanation: .init(
            zh: "表格里藏着它的身份；另做的表、另存过的旧格式没有这个身份，导进来就可能记到别的村、别的月。",
            en:
                "A form carries its identity in a hidden sheet. A workbook made otherwise has none, and could be filed under another village or month."
        ),
        remedy: .init(
            zh: "在发下去的表格里填写，存为 .xlsx；或者把 CSV 文件命名为“区划代码-期别-事项代码.csv”。",
            en: "Fill in the form that was handed out and save it as .xlsx, or name a CSV file REGION-PERIOD-ITEM.csv.")
    )
}

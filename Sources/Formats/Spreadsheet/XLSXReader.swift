import Diagnostics
import Model

/// Reads a workbook (ECMA-376, `.xlsx`) into a table for each visible sheet that holds one.
///
/// What cannot be seen on the screen (hidden sheets, rows and columns, comments) is reported and never read.
public enum XLSXReader {
    /// By `schema` the row of headings is found; without one it is the first row with two filled cells. Throws where the file
    /// as a whole cannot be read.
    public static func read(_ bytes: [UInt8], file: String, schema: TableSchema?) throws(DiagnosticError)
        -> (tables: [RawTable], diagnostics: [Diagnostic])
    {
        let (archive, workbook) = try open(bytes, file: file)
        var tables: [RawTable] = []
        var diagnostics: [Diagnostic] = []
        for sheet in workbook.sheets {
            guard sheet.visibility == .visible else {
                diagnostics.append(hidden(sheet, file))
                continue
            }
            let (table, findings) = try read(sheet, of: workbook, in: archive, schema: schema)
            diagnostics += findings
            if let table { tables.append(table) }
        }
        if tables.isEmpty, !diagnostics.contains(where: { $0.severity == .error }) {
            // Nothing to be seen at all: as with an empty CSV file, the schema says what is missing.
            let name = workbook.sheets.first { $0.visibility == .visible }?.name ?? ""
            tables = [RawTable(source: .sheet(file: file, name: name), headings: [], rows: [])]
        }
        return (tables, diagnostics)
    }

    /// Reads the visible sheets of a name, each by its schema; other sheets are not looked at.
    public static func read(_ bytes: [UInt8], file: String, schemas: [String: TableSchema]) throws(DiagnosticError)
        -> (tables: [String: RawTable], diagnostics: [Diagnostic])
    {
        let (archive, workbook) = try open(bytes, file: file)
        var tables: [String: RawTable] = [:]
        var diagnostics: [Diagnostic] = []
        for sheet in workbook.sheets where sheet.visibility == .visible {
            guard let schema = schemas[sheet.name] else { continue }
            let (table, findings) = try read(sheet, of: workbook, in: archive, schema: schema)
            diagnostics += findings
            tables[sheet.name] = table
        }
        return (tables, diagnostics)
    }

    /// The texts of a hidden sheet, row by row; nil where there is none of the name.
    public static func hiddenTexts(ofSheet name: String, in bytes: [UInt8], file: String) throws(DiagnosticError)
        -> [[String]]?
    {
        let (archive, workbook) = try open(bytes, file: file)
        guard let sheet = workbook.sheets.first(where: { $0.visibility != .visible && $0.name == name }),
            let part = sheet.part
        else { return nil }
        let handler = SheetHandler(workbook, file: file)
        return try XMLScanner.scan(part: part, of: archive, with: handler)?.content.rows.map { $0.cells.map(\.text) }
    }

    private static func open(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> (ZipArchive, Workbook) {
        if let problem = FileSignature.problem(withWorkbook: bytes, file: file) { throw problem }
        let archive = try ZipArchive(bytes, file: file)
        return (archive, try Workbook(archive))
    }

    private static func read(
        _ sheet: Workbook.Sheet, of workbook: Workbook, in archive: ZipArchive, schema: TableSchema?
    ) throws(DiagnosticError) -> (table: RawTable?, diagnostics: [Diagnostic]) {
        let file = archive.file
        let source = RawTable.Source.sheet(file: file, name: sheet.name)
        guard let part = sheet.part else { return (nil, [SheetTable.noTable(source, schema)]) }
        let handler = SheetHandler(workbook, file: file)
        guard let content = try XMLScanner.scan(part: part, of: archive, with: handler)?.content else {
            throw ZipArchive.damaged(file)
        }
        var diagnostics = try CommentCheck.comments(onSheet: sheet.name, part: part, of: archive)
        diagnostics += SheetCheck.findings(content, file: file, sheet: sheet.name)
        let (table, findings) = try SheetTable.read(content, from: source, schema)
        return (table, diagnostics + findings)
    }

    private static func hidden(_ sheet: Workbook.Sheet, _ file: String) -> Diagnostic {
        let isDeep = sheet.visibility == .veryHidden
        return Diagnostic(
            .hiddenSheet, at: SourceLocation(file, position: .cell(sheet: sheet.name, name: "A1")),
            zh: isDeep ? "这个工作表被深度隐藏（只有宏编辑器能看到），未予读取。" : "这个工作表是隐藏的，未予读取。",
            en: isDeep
                ? "This sheet is very hidden (only the macro editor shows it) and was not read."
                : "This sheet is hidden and was not read.")
    }
}

extension Rule {
    public static let hiddenSheet = Rule(
        "hidden-sheet", .warning, firmness: .strict,
        statement: .init(zh: "供公开的工作簿不含隐藏的工作表。", en: "A workbook to be published has no hidden sheets."),
        explanation: .init(
            zh: "隐藏的工作表里常留有身份证号、银行卡号等原始数据：它们不会公开，但文件一旦转发，拿到的人都能看到。",
            en:
                "Hidden sheets often keep the raw data, identity and bank numbers among them: it is not published, but whoever is handed the file can see it."
        ),
        remedy: .init(
            zh: "右击工作表标签“取消隐藏”，看过之后删除；深度隐藏的在宏编辑器（Alt+F11）的属性窗口中改为可见。",
            en:
                "Unhide it by its tab, look it over and delete it; a very hidden one is made visible in the macro editor."
        ),
        basis: .init(zh: "《个人信息保护法》第六条（最小必要）", en: "Personal Information Protection Law, art. 6 (data minimisation)"))
}

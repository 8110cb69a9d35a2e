import Diagnostics
import Formats
import Model

/// The smallest workbooks: what stands between `<sheetData>`'s tags, and where a test needs them the other parts.
struct WorkbookFixture {
    struct Sheet {
        var name = "收支明细"
        var state: String?
        /// Rows, or a whole `<sheetData>` with what stands beside it.
        var data: String
        /// Further parts, by their types of relationship.
        var parts: [(type: String, xml: String)] = []

        init(_ data: String, name: String = "收支明细", state: String? = nil, parts: [(type: String, xml: String)] = []) {
            (self.data, self.name, self.state, self.parts) = (data, name, state, parts)
        }
    }

    var sheets: [Sheet]
    /// `<si>` elements.
    var strings = ""
    /// Format codes or built-in ids of the cell styles, from style 1.
    var formats: [String] = []
    var workbookProperties = ""

    init(_ data: String) { sheets = [Sheet(data)] }

    init(_ sheets: [Sheet]) { self.sheets = sheets }

    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    var bytes: [UInt8] { StoredZip(parts).bytes }

    var parts: [(name: String, text: String)] {
        var parts: [(name: String, text: String)] = []
        var frame = ""
        var relationships = Self.relationship("s", "sharedStrings", "sharedStrings.xml")
        relationships += Self.relationship("f", "styles", "styles.xml")
        for (index, sheet) in sheets.enumerated() {
            let state = sheet.state.map { " state='\($0)'" } ?? ""
            frame += "<sheet name='\(sheet.name)' sheetId='\(index + 1)'\(state) r:id='r\(index)'/>"
            relationships += Self.relationship("r\(index)", "worksheet", "worksheets/sheet\(index).xml")
            let data = sheet.data.contains("<sheetData>") ? sheet.data : "<sheetData>\(sheet.data)</sheetData>"
            parts.append(("xl/worksheets/sheet\(index).xml", "<worksheet>\(data)</worksheet>"))
            var own = ""
            for (number, part) in sheet.parts.enumerated() {
                own += Self.relationship("p\(number)", part.type, "../part\(index)-\(number).xml")
                parts.append(("xl/part\(index)-\(number).xml", part.xml))
            }
            parts.append(("xl/worksheets/_rels/sheet\(index).xml.rels", Self.relationships(own)))
        }
        parts.append(
            (
                "xl/workbook.xml",
                "<workbook xmlns:r='\(Self.office)'>\(workbookProperties)<sheets>\(frame)</sheets></workbook>"
            ))
        parts.append(("xl/_rels/workbook.xml.rels", Self.relationships(relationships)))
        parts.append(("xl/sharedStrings.xml", "<sst>\(strings)</sst>"))
        parts.append(("xl/styles.xml", styles))
        parts.append(("_rels/.rels", Self.relationships(Self.relationship("o", "officeDocument", "/xl/workbook.xml"))))
        return parts
    }

    private var styles: String {
        var codes = ""
        var cells = "<xf numFmtId='0'/>"
        for (index, format) in formats.enumerated() {
            guard Int(format).map({ String($0) }) != format else {
                cells += "<xf numFmtId='\(format)'/>"
                continue
            }
            let code = format.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
            codes += "<numFmt numFmtId='\(164 + index)' formatCode=\"\(code)\"/>"
            cells += "<xf numFmtId='\(164 + index)'/>"
        }
        return "<styleSheet><numFmts>\(codes)</numFmts><cellXfs>\(cells)</cellXfs></styleSheet>"
    }

    private static func relationship(_ id: String, _ type: String, _ target: String) -> String {
        "<Relationship Id='\(id)' Type='\(office)\(type)' Target='\(target)'/>"
    }

    private static func relationships(_ content: String) -> String { "<Relationships>\(content)</Relationships>" }

    /// A row of texts, each an inline string.
    static func row(_ line: Int, _ texts: String..., attributes: String = "") -> String {
        let cells = texts.enumerated().filter { !$1.isEmpty }.map { column, text in
            "<c r='\(Character(UnicodeScalar(UInt8(0x41 + column))))\(line)' t='inlineStr'><is><t>\(text)</t></is></c>"
        }
        return "<row r='\(line)' \(attributes)>\(cells.joined())</row>"
    }

    // MARK: Reading

    static let schema = TableSchema(
        "a", zh: "收支明细", en: "transactions",
        [
            Column("date", "日期", .day), Column("summary", "摘要"),
            Column("amount", "金额(元)", .decimal, unit: .yuan, aliases: ["金额"]), Column("income", "收入本月"),
            Column("note", "备注"),
        ])

    func read(_ schema: TableSchema? = WorkbookFixture.schema) throws(DiagnosticError) -> (
        tables: [RawTable], findings: [String]
    ) {
        let (tables, diagnostics) = try XLSXReader.read(bytes, file: "台账.xlsx", schema: schema)
        return (tables, diagnostics.map(\.finding))
    }

    /// The texts of all tables, headings first.
    func texts(_ schema: TableSchema? = WorkbookFixture.schema) throws -> [[String]] {
        try read(schema).tables.flatMap { [$0.headings.map(\.text)] + $0.rows.map { $0.cells.map(\.text) } }
    }

    func findings(_ schema: TableSchema? = WorkbookFixture.schema) throws -> [String] { try read(schema).findings }

    /// The rule that keeps these bytes from being read.
    static func refusal(_ bytes: [UInt8]) -> String? {
        do {
            _ = try XLSXReader.read(bytes, file: "台账.xlsx", schema: schema)
            return nil
        } catch { return error.diagnostic.rule.id }
    }
}

/// The valid inputs that are damaged, by the kind of reader.
enum FuzzInput: String, CaseIterable, Sendable {
    case csv, gb18030, utf16, json, yaml, markdown, workbook, workbookParts, zip

    /// An invented identity number: no message may ever show it.
    static let secret = "990101199901011234"

    private static let rows = "日期,摘要,金额(元),备注\n2026-06-03,补助,1.5万元,\(secret)\n2026/6/4,\"利,\"\"息\",\"（1,200.50）\",甲\n"

    var file: String {
        switch self {
        case .csv, .gb18030, .utf16: "a.csv"
        case .json: "a.json"
        case .yaml: "a.yaml"
        case .markdown: "a.md"
        case .workbook, .workbookParts: "a.xlsx"
        case .zip: "a.zip"
        }
    }

    var bytes: [UInt8] {
        switch self {
        case .csv: return Array(Self.rows.utf8)
        case .gb18030:
            // 日期,金额 and 补助.
            return [
                0xC8, 0xD5, 0xC6, 0xDA, 0x2C, 0xBD, 0xF0, 0xB6, 0xEE, 0x0A, 0xB2, 0xB9, 0xD6, 0xFA, 0x95, 0x32, 0x82,
                0x36, 0x2C, 0x31, 0x0A,
            ]
        case .utf16:
            var bytes: [UInt8] = [0xFF, 0xFE]
            for unit in Self.rows.replacing(",", with: "\t").utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
            return bytes
        case .json:
            return Array(
                #"[{"日期":"2026-06-03","摘要":"补助\u4e2d","金额":1.5,"备注":["\#(Self.secret)",null]},{"摘要":true}]"#.utf8)
        case .yaml:
            return Array("- 日期: 2026-06-03\n  摘要: '补助'\n  金额: 1.5\n  备注: [甲, \"乙\"]\n- {摘要: \(Self.secret)}\n".utf8)
        case .markdown:
            return Array(
                "---\n标题: 甲\n公开日期: 2026-06-30\n列表: [甲, 乙]\n---\n# 一、**收支**\n\n| 项目 | 金额 |\n|---|--:|\n| 甲 | 1 |\n\n1. [乙](/a.html) ![丙](files/a.png)\n\n> \(Self.secret)\n"
                    .utf8)
        case .workbook: return Self.book.bytes
        case .workbookParts: return []
        case .zip: return StoredZip([("a.txt", "甲"), ("b/中.txt", Self.secret)]).bytes
        }
    }

    static let book: WorkbookFixture = {
        var book = WorkbookFixture([
            .init(sheet, parts: [("comments", "<comments><comment ref='B2'><t>\(secret)</t></comment></comments>")]),
            .init(WorkbookFixture.row(1, secret), name: "乙", state: "hidden"),
        ])
        book.strings = "<si><t>补助</t></si><si><r><t>利</t></r><r><t>息</t></r><rPh><t>lixi</t></rPh></si>"
        book.formats = ["14", "#,##0.00", "yyyy\"年\"m\"月\"", "9"]
        return book
    }()

    private static let sheet =
        "<cols><col min='5' max='5' hidden='1'/></cols><sheetData>" + WorkbookFixture.row(1, "收支表")
        + WorkbookFixture.row(2, "单位：万元") + WorkbookFixture.row(3, "日期", "摘要", "金额", "备注", secret)
        + "<row r='4'><c r='A4' s='1'><v>46203</v></c><c r='B4' t='s'><v>0</v></c><c r='C4' s='2'><v>1200.5</v></c><c r='D4' s='4'><v>0.795</v></c></row>"
        + "<row r='5'><c r='B5' t='s'><v>1</v></c><c r='C5'><f>1+1</f><v>2</v></c><c r='D5' t='e'><v>#REF!</v></c></row>"
        + "<row r='6' hidden='1'><c r='A6' s='3'><v>46203</v></c></row>" + WorkbookFixture.row(7, "填表人：", "某某")
        + "</sheetData><mergeCells><mergeCell ref='A1:D1'/><mergeCell ref='A4:A5'/></mergeCells>"
}

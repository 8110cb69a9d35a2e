import Formats
import Model
import Testing

@Suite("A sheet")
struct SheetTests {
    private typealias Book = WorkbookFixture

    @Test("has its headings wherever they stand, and a place for every cell")
    func places() throws {
        let book = Book(
            Book.row(1, "某村收支明细") + Book.row(3, "单位：元") + Book.row(5, "", "日期", "摘要")
                + Book.row(9, "", "2026-06-30", "甲"))
        let (tables, findings) = try book.read()
        let table = try #require(tables.first)
        #expect(table.headings.map(\.text) == ["日期", "摘要"])
        #expect(table.rows.map { $0.cells.map(\.text) } == [["2026-06-30", "甲"]])
        #expect(table.location(of: table.rows[0].cells[1]).description == "台账.xlsx!收支明细!C9")
        #expect(table.location(of: table.headings[0]).description == "台账.xlsx!收支明细!B5")
        #expect(table.unit == .yuan)
        #expect(findings == ["台账.xlsx!收支明细!A1 text-outside-table"])
    }

    @Test("with a merged title and two rows of headings has them joined as the schema knows them")
    func headings() throws {
        let book = Book(
            "<sheetData>" + Book.row(1, "某村收支明细表") + Book.row(2, "日期", "收入", "", "备注") + Book.row(3, "", "本月", "摘要")
                + Book.row(4, "2026-06-30", "甲", "乙", "丙")
                + "</sheetData><mergeCells><mergeCell ref='A1:D1'/><mergeCell ref='A2:A3'/><mergeCell ref='B2:C2'/><mergeCell ref='D2:D3'/></mergeCells>"
        )
        #expect(try book.texts() == [["日期", "收入本月", "摘要", "备注"], ["2026-06-30", "甲", "乙", "丙"]])
    }

    @Test("of free layout joins a heading over several columns with those below it")
    func freeHeadings() throws {
        let book = Book(
            "<sheetData>" + Book.row(1, "统计表") + Book.row(2, "组", "收入", "") + Book.row(3, "", "本月", "累计")
                + Book.row(4, "一组", "1", "2")
                + "</sheetData><mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='A2:A3'/><mergeCell ref='B2:C2'/></mergeCells>"
        )
        #expect(try book.texts(nil) == [["组", "收入本月", "收入累计"], ["一组", "1", "2"]])
    }

    @Test("repeats a merged label in the rows beside it, and a merged number never")
    func merges() throws {
        let book = Book(
            "<sheetData>" + Book.row(1, "日期", "摘要", "金额", "备注")
                + "<row r='2'><c r='A2' s='1'><v>46203</v></c><c r='B2' t='str'><v>甲</v></c><c r='C2'><v>5</v></c><c r='D2' t='str'><v>12</v></c></row>"
                + "<row r='3'><c r='B3' t='str'><v>乙</v></c></row><row r='4'/>"
                + "</sheetData><mergeCells><mergeCell ref='A2:A4'/><mergeCell ref='C2:C3'/><mergeCell ref='D2:D3'/></mergeCells>"
        )
        var dated = book
        dated.formats = ["14"]
        #expect(
            try dated.texts() == [["日期", "摘要", "金额", "备注"], ["2026-06-30", "甲", "5", "12"], ["2026-06-30", "乙"]])
    }

    @Test("leaves out the notes and signatures below the table, and says so")
    func foot() throws {
        let book = Book(
            Book.row(1, "摘要", "备注") + Book.row(2, "甲", "注：乙") + Book.row(3, "注：以上为本月数")
                + Book.row(4, "填表人：", "某某", "审核人：某某")
                + Book.row(5, "2026年6月"))
        let (tables, findings) = try book.read()
        #expect(tables.first?.rows.map { $0.cells.map(\.text) } == [["甲", "注：乙"]])
        #expect(findings == ["台账.xlsx!收支明细!A3 text-outside-table"])
    }

    @Test("keeps a row that only looks like a remark")
    func noFoot() throws {
        let book = Book(Book.row(1, "摘要", "备注") + Book.row(2, "施工单位：某公司", "自筹") + Book.row(3, "甲"))
        let (tables, findings) = try book.read()
        #expect(tables.first?.rows.count == 2)
        #expect(findings.isEmpty)
    }

    @Test("does not give away what is hidden in it, and tells where that is")
    func hidden() throws {
        let book = Book([
            .init(
                "<cols><col min='2' max='2' hidden='1'/><col min='4' max='4' width='0'/></cols><sheetData>"
                    + Book.row(1, "日期", "备注", "摘要", "")
                    + Book.row(2, "2026-06-30", "密", "甲", "密")
                    + Book.row(3, "2026-07-01", "密", "密", attributes: "hidden='1'")
                    + Book.row(4, "2026-07-02", "", "密", attributes: "ht='0' customHeight='1'") + "</sheetData>",
                parts: [
                    (
                        "comments",
                        "<comments><comment ref='C2'><t>密</t></comment><comment ref='B9'><t>密</t></comment></comments>"
                    ),
                    (
                        "threadedComment",
                        "<ThreadedComments><threadedComment ref='C2'><text>密</text></threadedComment></ThreadedComments>"
                    ),
                ]), .init(Book.row(1, "密"), name: "乙", state: "hidden"), .init("", name: "丙", state: "veryHidden"),
        ])
        let (tables, findings) = try book.read()
        #expect(
            tables.map { [$0.headings.map(\.text)] + $0.rows.map { $0.cells.map(\.text) } } == [
                [["日期", "摘要"], ["2026-06-30", "甲"]]
            ])
        #expect(
            findings == [
                "台账.xlsx!收支明细!C2 cell-comment", "台账.xlsx!收支明细!A3 hidden-row", "台账.xlsx!收支明细!B1 hidden-column",
                "台账.xlsx!乙!A1 hidden-sheet", "台账.xlsx!丙!A1 hidden-sheet",
            ])
    }

    @Test("that fits nothing is an error, an empty one is not")
    func severalSheets() throws {
        let table = Book.row(1, "日期", "摘要") + Book.row(2, "2026-06-30", "甲")
        let book = Book([
            .init(table, name: "甲"), .init(table, name: "乙"), .init("", name: "丙"),
            .init(Book.row(1, "无关", "文字"), name: "丁"),
        ])
        let (tables, findings) = try book.read()
        #expect(tables.map(\.source) == [.sheet(file: "台账.xlsx", name: "甲"), .sheet(file: "台账.xlsx", name: "乙")])
        #expect(findings == ["台账.xlsx!丁!A1 sheet-without-table"])
    }

    @Test("that is the only one and empty lacks every column that must be there")
    func empty() throws {
        let schema = TableSchema("a", zh: "甲", en: "a", [Column("summary", "摘要", required: true)])
        let (tables, findings) = try Book("").read(schema)
        #expect(findings.isEmpty)
        #expect(RecordReader.read(tables, by: schema).diagnostics.map(\.finding) == ["台账.xlsx!收支明细!1 missing-column"])
    }

    @Test("with a picture over it is told that the picture is not read")
    func drawing() throws {
        let book = Book("<sheetData>" + Book.row(1, "摘要", "备注") + "</sheetData><drawing r='x'/>")
        #expect(try book.findings() == ["台账.xlsx!收支明细!A1 sheet-drawing"])
    }

    @Test("with countless formatted rows costs no more than its filled ones")
    func emptyRows() throws {
        let empty = (3..<100_000).map { "<row r='\($0)' s='1' customFormat='1'><c r='A\($0)' s='1'/></row>" }.joined()
        let book = Book(Book.row(1, "摘要", "备注") + Book.row(2, "甲") + empty + Book.row(1_048_576, "乙"))
        #expect(try book.read().tables[0].rows.map(\.line) == [2, 1_048_576])
    }

    @Test(
        "that contradicts its own numbering is damaged",
        arguments: [
            "<row r='0'/>", "<row r='2'/><row r='2'/>", "<row r='1048577'/>", "<row r='x'/>",
            "<row r='1'><c r='A2'><v>1</v></c></row>",
            "<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>",
            "<row r='1'><c r='XFE1'><v>1</v></c></row>",
            "<row r='1'><c r='A1' t='s'><v>7</v></c></row>", "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>",
        ])
    func damaged(rows: String) {
        #expect(Book.refusal(Book(rows).bytes) == "damaged-archive")
    }

    @Test("that would need more memory than is given is refused")
    func diagonal() {
        func name(_ column: Int) -> String {
            var (number, letters) = (column, "")
            while number > 0 {
                letters = String(UnicodeScalar(UInt8(0x41 + (number - 1) % 26))) + letters
                number = (number - 1) / 26
            }
            return letters
        }
        let rows = (2..<8000).map { "<row r='\($0)'><c r='\(name($0))\($0)'><v>1</v></c></row>" }.joined()
        #expect(Book.refusal(Book(Book.row(1, "摘要", "备注") + rows).bytes) == "oversized-workbook")
    }
}

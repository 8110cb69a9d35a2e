import Formats
import Model
import Testing

@Suite("A workbook's cell")
struct CellTests {
    /// The text of one cell below the heading 备注.
    private func text(_ cell: String, formats: [String] = [], strings: String = "", properties: String = "") throws
        -> String?
    {
        var book = WorkbookFixture(WorkbookFixture.row(1, "备注") + "<row r='2'>\(cell)</row>")
        (book.formats, book.strings, book.workbookProperties) = (formats, strings, properties)
        let texts = try book.texts()
        return texts.count > 1 ? texts[1][0] : nil
    }

    @Test(
        "that is a text is read whole, its runs joined and readings left out",
        arguments: [
            ("<si><t>甲</t></si>", "甲"),
            ("<si><r><t>甲</t></r><r><rPr><b/></rPr><t xml:space='preserve'> 乙</t></r></si>", "甲 乙"),
            ("<si><t>村务</t><rPh sb='0' eb='2'><t>cunwu</t></rPh></si>", "村务"), ("<si><t>　甲 </t></si>", "甲"),
            ("<si><t>甲_x000D_\n乙_x005F_x</t></si>", "甲\n乙_x"), ("<si><t>'0012</t></si>", "0012"),
            ("<si><t>a&amp;b&lt;</t></si>", "a&b<"),
        ])
    func strings(string: String, expected: String) throws {
        #expect(try text("<c r='A2' t='s'><v>0</v></c>", strings: string) == expected)
    }

    @Test(
        "that is a number keeps its decimal digits, fifteen of them",
        arguments: [
            ("1200.5", "1200.5"), ("0.30000000000000004", "0.3"), ("1.2005E3", "1200.5"), ("1E-3", "0.001"),
            ("-0", "0"),
            ("-1234567.89", "-1234567.89"), ("530302001201", "530302001201"), ("0.1", "0.1"),
            ("99999999999999.99", "100000000000000"),
            ("4503599627370497.5", "4503599627370500"), ("2.2999999999999998", "2.3"), ("9.9999999999999995E-2", "0.1"),
            ("1e400", "1e400"), ("12x", "12x"), ("123456789012345678", "123456789012346000"), ("0.00", "0"),
            ("+7", "7"),
        ])
    func numbers(stored: String, expected: String) throws {
        #expect(try text("<c r='A2'><v>\(stored)</v></c>") == expected)
    }

    @Test(
        "shows the zeros that its format asks for, and never fewer digits than are stored",
        arguments: [
            ("2", "1200.5", "1200.50"), ("4", "1200", "1200.00"), ("0.0", "1200.256", "1200.256"),
            ("0000", "12", "0012"),
            ("#,##0.00_ ;[Red]\\-#,##0.00\\ ", "-3.5", "-3.50"), ("0.00E+00", "1200.5", "1200.5"),
            ("# ?/?", "0.5", "0.5"),
            ("#,##0,", "12000", "12000"), ("\"¥\"#,##0.00", "5", "5.00"), ("General", "5", "5"), ("@", "5", "5"),
            ("0.", "7", "7"),
            ("9", "0.795", "79.5%"), ("10", "0.795", "79.50%"), ("0.0%", "1", "100.0%"), ("[$-804]0.00", "1", "1.00"),
        ])
    func formats(format: String, stored: String, expected: String) throws {
        #expect(try text("<c r='A2' s='1'><v>\(stored)</v></c>", formats: [format]) == expected)
    }

    @Test(
        "that is a date by its format is written by ISO 8601, with what the format shows",
        arguments: [
            ("14", "46203", "2026-06-30"), ("yyyy\"年\"m\"月\"d\"日\"", "46203", "2026-06-30"),
            ("31", "46203", "2026-06-30"),
            ("[$-804]yyyy年m月d日;@", "46203", "2026-06-30"), ("yyyy\"年\"m\"月\"", "46203", "2026-06"),
            ("57", "46203", "2026-06"),
            ("yyyy", "46203", "2026"), ("m\"月\"d\"日\"", "46203", "2026-06-30"), ("22", "46203.5", "2026-06-30 12:00"),
            ("22", "46203", "2026-06-30"), ("14", "46203.75", "2026-06-30"), ("20", "0.375", "09:00"),
            ("21", "0.000011574", "00:00:01"),
            ("[h]:mm", "1.5", "36:00"), ("e-m-d", "46203", "2026-06-30"), ("14", "59", "1900-02-28"),
            ("14", "61", "1900-03-01"),
            ("14", "1", "1900-01-01"), ("14", "60", "60"), ("14", "-5", "-5"), ("14", "2958465", "9999-12-31"),
            ("14", "2958466", "2958466"),
            ("14", "36584", "2000-02-28"), ("14", "36585", "2000-02-29"), ("14", "36586", "2000-03-01"),
        ])
    func dates(format: String, stored: String, expected: String) throws {
        #expect(try text("<c r='A2' s='1'><v>\(stored)</v></c>", formats: [format]) == expected)
    }

    @Test("counts days from 1904 where the workbook says so")
    func base1904() throws {
        let cell = "<c r='A2' s='1'><v>44741</v></c>"
        #expect(try text(cell, formats: ["14"], properties: "<workbookPr date1904='1'/>") == "2026-06-30")
        #expect(
            try text("<c r='A2' s='1'><v>0</v></c>", formats: ["14"], properties: "<workbookPr date1904='true'/>")
                == "1904-01-01")
    }

    @Test("of another type is read as what it shows")
    func otherTypes() throws {
        #expect(try text("<c r='A2' t='b'><v>1</v></c>") == "TRUE")
        #expect(try text("<c r='A2' t='b'><v>0</v></c>") == "FALSE")
        #expect(try text("<c r='A2' t='d'><v>2026-06-30T00:00:00</v></c>") == "2026-06-30")
        #expect(try text("<c r='A2' t='str'><f>A1</f><v>甲</v></c>") == "甲")
        #expect(try text("<c r='A2'><f>1+1</f><v>2</v></c>") == "2")
        #expect(try text("<c r='A2' t='n'><v>3</v></c>") == "3")
        #expect(try text("<c t='inlineStr'><is><r><t>甲</t></r><r><t>乙</t></r></is></c>") == "甲乙")
    }

    @Test("without anything in it makes no row, however it is formatted")
    func empty() throws {
        for cell in [
            "<c r='A2' s='1'/>", "<c r='A2' t='s'/>", "<c r='A2' t='inlineStr'><is><t> </t></is></c>",
            "<c r='A2'><v></v></c>",
        ] {
            #expect(try text(cell, formats: ["2"]) == nil)
        }
    }

    @Test("with a formula's error or without its result is reported, and its row becomes no record")
    func unreadable() throws {
        let book = WorkbookFixture(
            WorkbookFixture.row(1, "摘要", "备注")
                + "<row r='2'><c r='A2' t='e'><v>#REF!</v></c></row><row r='3'><c r='B3'><f>SUM(A1)</f></c></row>"
                + WorkbookFixture.row(4, "甲"))
        let (tables, findings) = try book.read()
        #expect(findings == ["台账.xlsx!收支明细!A2 error-cell", "台账.xlsx!收支明细!B3 formula-without-value"])
        #expect(try text("<c r='A2' t='str'><f>A1</f><v></v></c>") == nil)
        #expect(
            try WorkbookFixture(WorkbookFixture.row(1, "备注") + "<row r='2'><c r='A2'><f>1</f><v/></c></row>").findings()
                .count == 1)
        let (records, others) = RecordReader.read(tables, by: WorkbookFixture.schema)
        #expect(records.map { $0.text("summary") } == ["甲"])
        #expect(others.isEmpty)
    }

    @Test("never shows what an error cell says, unless it is one of the known errors")
    func privacy() throws {
        let secret = "530302199001011234"
        let book = WorkbookFixture(
            WorkbookFixture.row(1, "摘要") + "<row r='2'><c r='A2' t='e'><v>\(secret)</v></c></row>")
        let diagnostics = try XLSXReader.read(book.bytes, file: "a.xlsx", schema: WorkbookFixture.schema).diagnostics
        #expect(diagnostics.count == 1)
        #expect(!diagnostics.contains { $0.allText.contains(secret) })
    }
}

import Formats
import Testing

@Suite("A file named as a workbook")
struct WorkbookFileTests {
    @Test(
        "is told what it really is",
        arguments: [
            ([], "damaged-archive"), (Array("PK\u{3}\u{4}".utf8), "damaged-archive"),
            (Array("日期,摘要\n".utf8), "misnamed-file"),
            ([0xC8, 0xD5, 0x2C, 0x31], "misnamed-file"), (Array("<html><table>".utf8), "misnamed-file"),
            (
                Array("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>".utf8),
                "misnamed-file"
            ),
            (Array("%PDF-1.4".utf8), "misnamed-file"), ([0x00, 0x01, 0x02], "damaged-archive"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "legacy-spreadsheet"),
            ([0xD0, 0xCF, 0x11, 0xE0] + "EncryptedPackage".utf8.flatMap { [$0, 0] }, "encrypted-file"),
            (StoredZip([("word/document.xml", "<a/>")]).bytes, "misnamed-file"),
            (StoredZip([("a.txt", "甲")]).bytes, "misnamed-file"),
            (StoredZip([("xl/workbook.bin", "x")]).bytes, "legacy-spreadsheet"),
            (StoredZip([("content.xml", "<a/>")]).bytes, "legacy-spreadsheet"),
        ] as [([UInt8], String)])
    func signatures(bytes: [UInt8], rule: String) {
        #expect(WorkbookFixture.refusal(bytes) == rule)
    }

    @Test("is read whatever the case of its ending, and by its records")
    func ending() throws {
        let book = WorkbookFixture(WorkbookFixture.row(1, "日期", "金额(万元)") + WorkbookFixture.row(2, "2026-06-30", "1.5"))
        let (tables, diagnostics) = try TableFileReader.read(book.bytes, file: "A.XLSX", schema: WorkbookFixture.schema)
        let records = RecordReader.read(tables, by: WorkbookFixture.schema).records
        #expect(records.map { $0.decimal("amount")?.description } == ["15000"])
        #expect(records.map(\.location.description) == ["A.XLSX!收支明细!2"])
        #expect(diagnostics.isEmpty)
    }

    @Test(
        "in the formats of other spreadsheets is told to be saved anew",
        arguments: ["xls", "et", "ods", "xlsb", "xlsm"])
    func legacy(ending: String) {
        #expect(TableFileReader.refusal(ofEnding: ending, file: "a")?.diagnostic.rule.id == "legacy-spreadsheet")
        #expect(TableFileReader.refusal(ofEnding: "xlsx", file: "a") == nil)
    }
}

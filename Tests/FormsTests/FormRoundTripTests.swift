import Diagnostics
import Formats
import Foundation
import Model
import Testing

@testable import Forms

@Suite("A form that comes back")
struct FormRoundTripTests {
    @Test("is known by its hidden sheet, whatever the file is called, and what nobody filled in is told")
    func identity() throws {
        let content = try SampleContent()
        defer { content.remove() }
        let form = try content.returned([:], named: "新建 Microsoft Excel 工作表 (2).xlsx")
        #expect(form.region == SampleContent.village && form.period == SampleContent.month)
        #expect(form.tables.map(\.item) == ["finance", "transactions"] && form.findings.isEmpty)
        #expect(form.tables.map(\.isUntouched) == [true, true])
    }

    @Test("is untouched also where a spreadsheet writes its numbers otherwise")
    func numbers() {
        #expect(
            FormIdentity.fingerprint(of: [["一、期初余额", "1", "130.00", ""]])
                == FormIdentity.fingerprint(of: [["一、期初余额 ", "1", "130"], [""]]))
        #expect(FormIdentity.fingerprint(of: [["130.05"]]) != FormIdentity.fingerprint(of: [["130.5"]]))
    }

    @Test("gives back dates, numbers and texts as they were typed")
    func values() throws {
        let content = try SampleContent()
        defer { content.remove() }
        let schema = try #require(StandardTable.named("transactions"))
        let row = ["1", "2026-06-05", "0012", "购办公用品", "支", "", "1234.50", "集体自有"]
        let form = try content.returned(["transactions": [row]])
        let texts = try #require(form.tables.last).table.texts(by: schema)
        #expect(texts.count == 1 && texts[0].prefix(8) == row[...])
    }

    @Test("is refused where it is somebody's own workbook")
    func foreign() throws {
        let content = try SampleContent()
        defer { content.remove() }
        let path = content.root + "/own.xlsx"
        let workbook = try WorkbookWriter(path: path, title: "", author: "")
        try workbook.addSheet("表").write("项目", row: 0, column: 0, .init())
        try workbook.close()
        let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
        let error = #expect(throws: (any Error).self) {
            try ReturnedForm.read(bytes, file: "own.xlsx", catalogue: content.catalogue)
        }
        #expect((error as? DiagnosticError)?.diagnostic.rule == .notAForm)
    }

    @Test("tells which sheet is gone")
    func missing() throws {
        let content = try SampleContent()
        defer { content.remove() }
        let path = content.root + "/gone.xlsx"
        let workbook = try WorkbookWriter(path: path, title: "", author: "")
        _ = try workbook.addSheet("别的")
        let sheet = try workbook.addSheet(FormIdentity.sheetName)
        for (row, texts) in FormIdentity(content.form(), sheetNames: SheetNames(content.form().sheets)).rows
            .enumerated()
        {
            for (column, text) in texts.enumerated() { sheet.write(text, row: row, column: column, .init()) }
        }
        sheet.hide()
        try workbook.close()
        let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
        let form = try ReturnedForm.read(bytes, file: "gone.xlsx", catalogue: content.catalogue)
        #expect(form.tables.isEmpty && form.findings.count == 3)
        #expect(form.findings.allSatisfy { $0.rule == .notAForm })
    }

    @Test("may be a sheet saved as CSV in any encoding, with the title above its headings")
    func csv() throws {
        let content = try SampleContent()
        defer { content.remove() }
        let text = "松溪村,,\r\n单位：元,,\r\n项目*,行次,本期金额\r\n一、期初余额,1,100\r\n"
        // The same in GB18030.
        let other: [UInt8] = [
            0xCB, 0xC9, 0xCF, 0xAA, 0xB4, 0xE5, 0x2C, 0x2C, 0x0D, 0x0A, 0xB5, 0xA5, 0xCE, 0xBB, 0xA3, 0xBA,
            0xD4, 0xAA, 0x2C, 0x2C, 0x0D, 0x0A, 0xCF, 0xEE, 0xC4, 0xBF, 0x2A, 0x2C, 0xD0, 0xD0, 0xB4, 0xCE,
            0x2C, 0xB1, 0xBE, 0xC6, 0xDA, 0xBD, 0xF0, 0xB6, 0xEE, 0x0D, 0x0A, 0xD2, 0xBB, 0xA1, 0xA2, 0xC6,
            0xDA, 0xB3, 0xF5, 0xD3, 0xE0, 0xB6, 0xEE, 0x2C, 0x31, 0x2C, 0x31, 0x30, 0x30, 0x0D, 0x0A,
        ]
        for bytes in [Array(text.utf8), other] {
            let form = try ReturnedForm.read(
                bytes, file: "stick/990101001201-2026-06-finance.csv", catalogue: content.catalogue)
            let table = try #require(form.tables.first)
            #expect(form.region == SampleContent.village && table.item == "finance" && !table.isUntouched)
            #expect(table.table.texts(by: table.schema)[0].prefix(3) == ["一、期初余额", "1", "100"])
        }
        #expect(throws: (any Error).self) {
            try ReturnedForm.read(Array(text.utf8), file: "6月.csv", catalogue: content.catalogue)
        }
    }

    @Test("is the same bytes every time it is made")
    func reproducible() throws {
        let content = try SampleContent()
        defer { content.remove() }
        let files = try (0..<2).map { number in
            let path = "\(content.root)/\(number).xlsx"
            try content.form().write(to: path, author: "乙")
            return try Data(contentsOf: URL(fileURLWithPath: path))
        }
        #expect(files[0] == files[1])
    }

    @Test("is not there where it could not be written, and nothing of it is left")
    func unwritable() throws {
        let content = try SampleContent()
        defer { content.remove() }
        let path = content.root + "/form.xlsx"
        // A folder of that name: the workbook is finished and has nowhere to go.
        try FileManager.default.createDirectory(atPath: path + "/inside", withIntermediateDirectories: true)
        #expect(throws: FormFailure.self) { try content.form().write(to: path, author: "乙") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: content.root) == ["form.xlsx"])
        #expect(throws: FormFailure.self) {
            try content.form().write(to: content.root + "/none/form.xlsx", author: "乙")
        }
    }
}

import Formats
import Testing

@Suite("Written CSV")
struct CSVWriterTests {
    private func text(_ headings: [String], _ rows: [[String]] = []) -> String {
        String(decoding: CSVWriter.bytes(headings: headings, rows: rows).dropFirst(3), as: UTF8.self)
    }

    @Test("begins with a byte order mark, for spreadsheets in Chinese")
    func byteOrderMark() {
        #expect(CSVWriter.bytes(headings: ["甲"], rows: []).starts(with: [0xEF, 0xBB, 0xBF, 0xE7]))
    }

    @Test("has CRLF behind every row")
    func lines() {
        #expect(text(["甲", "乙"], [["1", ""], []]) == "甲,乙\r\n1,\r\n\r\n")
    }

    @Test(
        "quotes a cell that would not mean itself",
        arguments: [
            ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), ("\"", "\"\"\"\""),
        ])
    func quotes(cell: String, written: String) {
        #expect(text([cell]) == written + "\r\n")
    }

    @Test("leaves every other cell as it is", arguments: ["", "甲，乙", "a b", "“甲”", "'a'", "1;2", "-1.50"])
    func plain(cell: String) {
        #expect(text([cell]) == cell + "\r\n")
    }
}

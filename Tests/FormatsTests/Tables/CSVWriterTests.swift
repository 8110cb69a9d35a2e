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

    @Test(
        "keeps a cell that a spreadsheet would run as a formula from being one",
        arguments: [
            ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
            ("-2+3", "'-2+3"), ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""),
            ("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\""), ("＝1＋1", "'＝1＋1"),
            ("＠A1", "'＠A1"), ("－2＋3", "'－2＋3"), ("-1,2,3", "\"'-1,2,3\""), ("-1%%", "'-1%%"),
        ])
    func formulas(cell: String, written: String) {
        #expect(text([cell]) == written + "\r\n")
        #expect(text([], [[cell]]) == "\r\n" + written + "\r\n")
    }

    @Test("leaves numbers with a sign, and signs alone", arguments: ["-300.00", "+5", "-12.5%", "-", "--", "－", "="])
    func signs(cell: String) {
        #expect(text([cell]) == cell + "\r\n")
    }

    @Test("leaves every other cell as it is", arguments: ["", "甲，乙", "a b", "“甲”", "'a'", "1;2", "-1.50"])
    func plain(cell: String) {
        #expect(text([cell]) == cell + "\r\n")
    }
}

import Formats
import Model
import Testing

@Suite("A table file")
struct TableFileReaderTests {
    private func read(_ text: String, file: String) throws(DiagnosticError) -> (tables: [RawTable], findings: [String])
    {
        let (tables, diagnostics) = try TableFileReader.read(Array(text.utf8), file: file)
        return (tables, diagnostics.map(\.finding))
    }

    private func finding(_ bytes: [UInt8], file: String) -> String? {
        do {
            _ = try TableFileReader.read(bytes, file: file)
            return nil
        } catch { return error.diagnostic.finding }
    }

    @Test(
        "of any format holds the same records",
        arguments: [
            ("a.csv", "项,数\n甲,1\n乙,2\n"), ("a.csv", "\u{FEFF}项,数\r\n甲,1\r\n乙,2\r\n"),
            ("a.yaml", "- {项: 甲, 数: 1}\n- {项: 乙, 数: 2}\n"), ("a.yml", "\u{FEFF}- 项: 甲\n  数: 1\n- 项: 乙\n  数: 2\n"),
            ("a.json", #"[{"项":"甲","数":1},{"项":"乙","数":2}]"#),
            ("a.json", "\u{FEFF}[{\"项\":\"甲\",\"数\":1},{\"项\":\"乙\",\"数\":2}]"),
        ])
    func formats(file: String, text: String) throws {
        let (tables, findings) = try read(text, file: file)
        #expect(findings.isEmpty)
        #expect(tables.allSatisfy { $0.headings.map(\.text) == ["项", "数"] && $0.source == .text(file: file) })
        #expect(tables.flatMap(\.rows).map { $0.cells.map(\.text) } == [["甲", "1"], ["乙", "2"]])
    }

    @Test("may be one record alone", arguments: [("a.yaml", "项: 甲\n"), ("a.json", #"{"项":"甲"}"#)])
    func singleRecord(file: String, text: String) throws {
        #expect(try read(text, file: file).tables.map { $0.rows[0].cells.map(\.text) } == [["甲"]])
    }

    @Test("of YAML may hold nothing", arguments: ["", "\n", "# 注\n", "[]"])
    func empty(text: String) throws {
        #expect(try read(text, file: "a.yaml").tables.isEmpty)
    }

    @Test("whose record is none is told so, the other records kept")
    func wrongShape() throws {
        let (tables, findings) = try read("- {项: 甲}\n- 乙\n- 项: {a: b}\n- [丙]\n- {项: 丁}\n", file: "a.yaml")
        #expect(findings == ["a.yaml:2:3 table-shape", "a.yaml:3:3 table-shape", "a.yaml:4:3 table-shape"])
        #expect(tables.map { $0.rows[0].cells[0].text } == ["甲", "丁"])
    }

    @Test(
        "that holds no records at all cannot be read",
        arguments: [
            ("a.yaml", "甲\n", "a.yaml:1:1 table-shape"), ("a.json", "1", "a.json:1:1 table-shape"),
            ("a.json", "", "a.json:1:1 json-syntax"), ("a.yaml", "a: [\n", "a.yaml:2:1 yaml-syntax"),
        ])
    func unreadable(file: String, text: String, finding: String) {
        #expect(self.finding(Array(text.utf8), file: file) == finding)
    }

    @Test("in another encoding cannot be read", arguments: ["a.csv", "a.yaml", "a.yml", "a.json"])
    func encoding(file: String) {
        #expect(finding([0x61, 0x0A, 0xD6, 0xFF], file: file) == "\(file):2 invalid-encoding")
    }

    @Test("never says what stands in a record that is none")
    func privacy() throws {
        let secret = "530302199001011234"
        for text in ["- \(secret)\n", "- 项: {\(secret): \(secret)}\n", "- [\(secret)]\n"] {
            let (_, diagnostics) = try TableFileReader.read(Array(text.utf8), file: "a.yaml")
            #expect(!diagnostics.isEmpty)
            #expect(!diagnostics.contains { $0.allText.contains(secret) })
        }
    }
}

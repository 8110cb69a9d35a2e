import Formats
import Model
import Testing

@Suite("CSV")
struct CSVReaderTests {
    private func read(_ text: String) -> (cells: [[String]], findings: [String]) {
        let (table, diagnostics) = CSVReader.read(Array(text.utf8)[...], file: "a.csv")
        return ([table.headings.map(\.text)] + table.rows.map { $0.cells.map(\.text) }, diagnostics.map(\.finding))
    }

    private func table(_ text: String) -> RawTable { CSVReader.read(Array(text.utf8)[...], file: "a.csv").table }

    @Test(
        "is read into rows of cells",
        arguments: [
            ("甲,乙\n1,2\n", [["甲", "乙"], ["1", "2"]]),
            ("甲,乙\r\n1,2\r\n", [["甲", "乙"], ["1", "2"]]),
            ("甲,乙\r1,2\r", [["甲", "乙"], ["1", "2"]]),
            ("甲,乙\n1,2", [["甲", "乙"], ["1", "2"]]),
            ("甲\n1,2,3\n", [["甲"], ["1", "2", "3"]]),
            ("甲,\n,2\n", [["甲", ""], ["", "2"]]),
            ("甲,", [["甲", ""]]),
            ("甲", [["甲"]]),
            ("\"甲\",\"\"\n\"1,\"\"2\"\"\",3\n", [["甲", ""], ["1,\"2\"", "3"]]),
            ("甲\n\"1\n2\r\n3\r4\"\n", [["甲"], ["1\n2\n3\n4"]]),
            ("甲\n1\"2\n", [["甲"], ["1\"2"]]),
            ("甲\n\"\"\"\"\n", [["甲"], ["\""]]),
            ("甲\n“1”，2\n", [["甲"], ["“1”，2"]]),
        ])
    func reading(text: String, cells: [[String]]) {
        let result = read(text)
        #expect(result.cells == cells)
        #expect(result.findings.isEmpty)
    }

    @Test(
        "may be divided by tabs or semicolons where its first line is",
        arguments: [
            ("甲\t乙\n1,5\t2;3\n", [["甲", "乙"], ["1,5", "2;3"]]), ("\n甲;乙\n1,5;\n", [["甲", "乙"], ["1,5", ""]]),
            ("甲,乙;丙\n1;2,3\n", [["甲", "乙;丙"], ["1;2", "3"]]), ("\"甲,丁\"\t乙\n1\t2\n", [["甲,丁", "乙"], ["1", "2"]]),
            ("甲\n1;2\n", [["甲"], ["1;2"]]), ("\t甲\n\t1\n", [["", "甲"], ["", "1"]]),
        ])
    func delimiters(text: String, cells: [[String]]) {
        #expect(read(text).cells == cells)
    }

    @Test("may be nothing", arguments: ["", "\n", "\r\n\r\n", ",,\n,\n", " \n\t,\n", "\"\"\n"])
    func nothing(text: String) {
        let table = table(text)
        #expect(table.headings.isEmpty)
        #expect(table.rows.isEmpty)
    }

    @Test("has blanks around its cells dropped, those within kept")
    func blanks() {
        #expect(read(" 甲\t, 乙 丙 \n\" 1 \",\"\n2\n\"\n").cells == [["甲", "乙 丙"], ["1", "2"]])
    }

    @Test("has rows without content passed over, before the headings too")
    func emptyRows() {
        let table = table("\n,,\n甲,乙\n\n , \n1,2\n,\n3,\n")
        #expect(table.headings.map(\.text) == ["甲", "乙"])
        #expect(table.rows.map { $0.cells.map(\.text) } == [["1", "2"], ["3", ""]])
        #expect(table.rows.map(\.line) == [6, 8])
        #expect(table.headings.map(\.line) == [3, 3])
    }

    @Test("has places counted in lines and characters, whatever ends a line", arguments: ["\n", "\r\n", "\r"])
    func places(end: String) {
        let table = table(
            ["编码,名称,地址", "甲,村委会,南街", "\"一\(end)二\",\"三\(end)\(end)\"\"四\",五", "六,𠀀,é,七"].joined(separator: end))
        #expect(table.headings.map(\.column) == [1, 4, 7])
        #expect(table.rows.map(\.line) == [2, 3, 7])
        #expect(table.rows[0].cells.map(\.column) == [1, 3, 7])
        #expect(table.rows[1].cells.map(\.line) == [3, 4, 6])
        #expect(table.rows[1].cells.map(\.column) == [1, 4, 6])
        #expect(table.rows[2].cells.map(\.line) == [7, 7, 7, 7])
        #expect(table.rows[2].cells.map(\.column) == [1, 3, 5, 7])
    }

    @Test("with a quotation that never ends says where it begins")
    func unterminated() {
        let result = read("甲,乙\n1,\"2\n3,4\n")
        #expect(result.findings == ["a.csv:2:3 csv-quote"])
        #expect(result.cells.first == ["甲", "乙"])
        #expect(read("\"").findings == ["a.csv:1:1 csv-quote"])
        #expect(read("甲\n\"1\"\"").findings == ["a.csv:2:1 csv-quote"])
    }

    @Test("with text behind a closing quote says where it stands and reads on")
    func textAfterQuote() {
        let result = read("甲,乙,丙\n\"1\"x,2,\"三\n\" y\n4,5,6\n")
        #expect(result.findings == ["a.csv:2:4 csv-quote", "a.csv:3:2 csv-quote"])
        #expect(result.cells == [["甲", "乙", "丙"], ["1", "2", "三"], ["4", "5", "6"]])
    }

    @Test("of very many cells in one row has the place of each")
    func longRow() {
        let count = 100_000
        let table = table("甲\n" + String(repeating: "乙,", count: count))
        #expect(table.rows[0].cells.count == count + 1)
        #expect(table.rows[0].cells.enumerated().allSatisfy { Int($1.column) == $0 * 2 + 1 })
    }

    @Test("that was written is read again, with the line of every row", arguments: 0..<8)
    func roundTrip(seed: UInt64) {
        var random = SplitMix(state: seed)
        let pieces = ["甲", "a", "\"", "\"\"", ",", "\n", "\r\n", "\r", " ", "\t", "，", "“", "𠀀", "1.5", ""]
        for _ in 0..<200 {
            let rows = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                (0..<Int.random(in: 1...4, using: &random)).map { _ in
                    (0..<Int.random(in: 0...4, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                        .joined()
                }
            }
            let bytes = CSVWriter.bytes(headings: ["题"], rows: rows)
            let (table, diagnostics) = CSVReader.read(bytes[3...], file: "a.csv")
            let read = rows.map { $0.map { Self.plain(Self.written($0)) } }
            let kept = rows.indices.filter { read[$0].contains { !$0.isEmpty } }
            #expect(diagnostics.isEmpty)
            #expect(table.headings.map(\.text) == ["题"])
            #expect(table.rows.map { $0.cells.map(\.text) } == kept.map { read[$0] })
            #expect(
                table.rows.map(\.line)
                    == kept.map { Self.lineCount(CSVWriter.bytes(headings: ["题"], rows: Array(rows[..<$0]))) + 1 })
        }
    }

    /// A cell as it is written: one that begins with a control character is kept from being a formula.
    private static func written(_ cell: String) -> String {
        cell.unicodeScalars.first.map { [0x09, 0x0A, 0x0D].contains($0.value) } == true ? "'" + cell : cell
    }

    /// A cell as it is read: line ends as LF, no blanks around it.
    private static func plain(_ cell: String) -> String {
        var scalars = Array(cell.unicodeScalars.map { $0 })
        var text = ""
        while let last = scalars.last, last.value <= 0x20 { scalars.removeLast() }
        for scalar in scalars.drop(while: { $0.value <= 0x20 }) { text.unicodeScalars.append(scalar) }
        var result = ""
        for character in text { result.append(character == "\r\n" || character == "\r" ? "\n" : character) }
        return result
    }

    private static func lineCount(_ bytes: [UInt8]) -> Int {
        String(decoding: bytes, as: UTF8.self).count { ["\r\n", "\r", "\n"].contains($0) }
    }
}

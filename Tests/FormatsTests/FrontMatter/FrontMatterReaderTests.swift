import Formats
import Model
import Testing

@Suite("Front matter")
struct FrontMatterReaderTests {
    private func read(_ text: String) throws(DiagnosticError) -> (record: RawTable?, body: MarkdownSource) {
        try FrontMatterReader.read(Array(text.utf8)[...], file: "a.md")
    }

    private func finding(_ text: String) -> String? {
        do {
            _ = try read(text)
            return nil
        } catch { return error.diagnostic.finding }
    }

    private func pairs(_ table: RawTable?) -> [String]? {
        table.map { table in zip(table.headings, table.rows[0].cells).map { "\($0.text)=\($1.text)" } }
    }

    @Test("is parted from the text", arguments: ["\n", "\r\n"])
    func parting(end: String) throws {
        let (record, body) = try read(
            ["---", "标题: 甲", "date: 2026-06-30", "---", "", "正文", "二行"].joined(separator: end))
        #expect(pairs(record) == ["标题=甲", "date=2026-06-30"])
        #expect(body.bytes == Array(["", "正文", "二行"].joined(separator: end).utf8))
        #expect(body.firstLine == 5)
        #expect(body.file == "a.md")
    }

    @Test(
        "may be missing",
        arguments: [
            "", "正文", "# 甲\n---\na: b\n---\n", "\n---\na: b\n---\n", "----\na\n", " ---\na\n", "--- a\n", "---",
        ])
    func missing(text: String) throws {
        let (record, body) = try read(text)
        #expect(record == nil)
        #expect(body.bytes == Array(text.utf8))
        #expect(body.firstLine == 1)
    }

    @Test("may be empty", arguments: ["---\n---\n甲", "---\n\n---\n甲", "---\n# 注\n---\n甲"])
    func empty(text: String) throws {
        let (record, body) = try read(text)
        #expect(record == nil)
        #expect(body.bytes == Array("甲".utf8))
    }

    @Test("may be all that there is", arguments: ["---\na: b\n---", "---\na: b\n---\n", "---\na: b\n--- \t"])
    func alone(text: String) throws {
        let (record, body) = try read(text)
        #expect(pairs(record) == ["a=b"])
        #expect(body.isEmpty)
    }

    @Test("ends at the first line of three dashes")
    func firstFence() throws {
        let (record, body) = try read("---\na: b--- c\n---\n甲\n---\nd: e\n---\n")
        #expect(pairs(record) == ["a=b--- c"])
        #expect(body.bytes == Array("甲\n---\nd: e\n---\n".utf8))
    }

    @Test(
        "that nothing closes is an error",
        arguments: ["---\n", "---\na: b\n", "---\na: b\n----\n", "---\na: b\n ---\n", "---\r\na: b\r\n"])
    func unclosed(text: String) {
        #expect(finding(text) == "a.md:1 front-matter")
    }

    @Test("may have lists and texts of several lines")
    func lists() throws {
        let table = try #require(try read("---\n关键词: [低保, 救助]\nsteps:\n  - 申请\n  - 审核\n摘要: |\n  一\n  二\n---\n").record)
        #expect(pairs(table) == ["关键词=低保、救助", "steps=申请、审核", "摘要=一\n二\n"])
        #expect(table.rows[0].cells.map(\.items) == [["低保", "救助"], ["申请", "审核"], nil])
    }

    @Test("has its places counted from the top of the file")
    func places() throws {
        for text in ["---\n标题: 甲\n\nb:   c\n---\n", "---\n标题: 甲\n# 注\nb:   'c'\n---\n"] {
            let table = try #require(try read(text).record)
            #expect(table.headings.map(\.line) == [2, 4])
            #expect(table.rows[0].cells.map(\.line) == [2, 4])
            #expect(table.rows[0].cells.map(\.column) == [5, 6])
            #expect(table.location(of: table.rows[0]).description == "a.md:2")
        }
    }

    @Test(
        "that is not a flat list of keys is an error",
        arguments: [
            ("---\n- a\n---\n", "a.md:2 front-matter"), ("---\na\n---\n", "a.md:2 front-matter"),
            ("---\n\na: {b: c}\n---\n", "a.md:3 front-matter"), ("---\na:\n  b: c\n---\n", "a.md:2 front-matter"),
            ("---\na: b\na: c\n---\n", "a.md:2:1 yaml-syntax"), ("---\na: b\nc: [\n---\n", "a.md:4:1 yaml-syntax"),
            ("---\na: b: c\n---\n", "a.md:2:5 yaml-syntax"),
        ])
    func wrongShape(text: String, finding: String) {
        #expect(self.finding(text) == finding)
    }
}

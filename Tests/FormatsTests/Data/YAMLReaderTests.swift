import Formats
import Testing

@Suite("YAML")
struct YAMLReaderTests {
    private func read(_ yaml: String, firstLine: Int = 1) throws(DiagnosticError) -> DataNode? {
        try YAMLReader.read(yaml.utf8, file: "a.yaml", firstLine: firstLine)
    }

    private func finding(_ yaml: String, firstLine: Int = 1) -> String? {
        do {
            _ = try read(yaml, firstLine: firstLine)
            return nil
        } catch { return error.diagnostic.finding }
    }

    @Test(
        "is read with every scalar as it is written",
        arguments: [
            ("a: b", "{a: b}"), ("- a\n- b\n", "[a, b]"), ("名称: 村\n电话: 0870-123\n", "{名称: 村, 电话: 0870-123}"),
            ("a: 007\nb: 1.50\nc: 0x1F\nd: 1_000\ne: 12:30\n", "{a: 007, b: 1.50, c: 0x1F, d: 1_000, e: 12:30}"),
            ("a: yes\nb: true\nc: 是\n", "{a: yes, b: true, c: 是}"), ("a: 2026-06-30\n", "{a: 2026-06-30}"),
            ("2026: 1\ntrue: 2\n", "{2026: 1, true: 2}"), ("a: \"b\\nc\"\n", "{a: b\nc}"),
            ("a: |\n  b\n  c\n", "{a: b\nc\n}"),
            ("a: >\n  b\n  c\n", "{a: b c\n}"), ("a: b # 注\n", "{a: b}"), ("a: [b, 'c, d']\n", "{a: [b, c, d]}"),
            ("a: {b: [c]}\n", "{a: {b: [c]}}"), ("a: b\r\nc: d\r\n", "{a: b, c: d}"), ("---\na: b\n...\n", "{a: b}"),
            ("a: !!binary b\n", "{a: b}"),
        ])
    func reading(yaml: String, outline: String) throws {
        #expect(try read(yaml)?.outline == outline)
    }

    @Test("has nothing where nothing is written", arguments: ["", "\n", "# 注\n", "---\n", "~", "null"])
    func empty(yaml: String) throws {
        #expect(try read(yaml)?.outline ?? "null" == "null")
    }

    @Test("tells an empty value from a quoted one")
    func nulls() throws {
        #expect(
            try read("a:\nb: ~\nc: null\nd: Null\ne: NULL\nf: ''\ng: \"null\"\nh: '~'\ni: none\n")?.outline
                == "{a: null, b: null, c: null, d: null, e: null, f: , g: null, h: ~, i: none}")
        let node = try #require(try read("a: null\nb: 'null'\n"))
        #expect(node["a"]?.scalar == nil && node["b"]?.scalar == "null")
    }

    @Test("has the place of each key and value, in lines and characters")
    func places() throws {
        let node = try #require(try read("# 注\n名称: 甲\n项:\n  - 乙\n  - {丙: 丁}\n"))
        let entries = try #require(node.mapping)
        #expect(node.line == 2)
        #expect(entries.map(\.keyLine) == [2, 3])
        #expect(entries.map(\.keyColumn) == [1, 1])
        #expect((entries[0].value.line, entries[0].value.column) == (2, 5))
        let items = try #require(entries[1].value.sequence)
        #expect(items.map(\.line) == [4, 5])
        #expect(items[1]["丙"]?.column == 9)
    }

    @Test("that begins further down in a file has its places there")
    func firstLine() throws {
        let node = try #require(try read("a: b\nc: d\n", firstLine: 10))
        #expect(node.mapping?.map(\.keyLine) == [10, 11])
        #expect(node["c"]?.line == 11)
        #expect(finding("a: b\n\tc: d\n", firstLine: 10)?.hasPrefix("a.yaml:11:") == true)
        #expect(finding("a: b\na: c\n", firstLine: 10)?.hasPrefix("a.yaml:10:1 ") == true)
    }

    @Test(
        "that does not parse is found where it breaks",
        arguments: [
            ("a:\n\tb: 1\n", "a.yaml:2:1"), ("办公室: 甲: 乙\n", "a.yaml:1:7"), ("a: [b\n", "a.yaml:2:1"),
            ("a: 'b\n", "a.yaml:2:1"), ("a: *b\n", "a.yaml:1:4"), ("a: @b\n", "a.yaml:1:4"), ("a: %b\n", "a.yaml:1:4"),
            ("&a [*a]\n", "a.yaml:1"), ("a: 1\n---\nb: 1\n", "a.yaml:2:1"), ("a: \0\n", "a.yaml:1"),
            ("a: b\n c: d\n", "a.yaml:2:3"),
            ("a: 1\n- b\n", "a.yaml:2:1"), ("a: \"\\x\"\n", "a.yaml:1:7"),
        ])
    func broken(yaml: String, place: String) {
        #expect(finding(yaml) == place + " yaml-syntax")
    }

    @Test(
        "with one key twice is refused, at any depth",
        arguments: ["甲: 1\n乙: 2\n甲: 3\n", "- a: {b: 1, b: 2}\n", "? a\n: 1\n\"a\": 2\n"])
    func duplicateKeys(yaml: String) {
        #expect(finding(yaml)?.hasSuffix(" yaml-syntax") == true)
    }

    @Test(
        "nested beyond reason is refused, however it nests",
        arguments: [
            String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 100_000),
            String(repeating: "- ", count: 100_000), String(repeating: "? ", count: 100_000),
            String(repeating: "-\t", count: 100_000), String(repeating: "- ? ", count: 50_000),
            String(repeating: "[", count: 200) + String(repeating: "]", count: 200),
            (0..<1100).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
            (0..<1100).map { String(repeating: " ", count: $0) + "-\n" }.joined(),
        ])
    func nesting(yaml: String) {
        #expect(finding(yaml)?.hasSuffix(" yaml-syntax") == true)
    }

    @Test(
        "is not taken for nested where it is not",
        arguments: [
            "# " + String(repeating: "-", count: 200) + "\na: b\n",
            "# " + String(repeating: "- ", count: 60) + "\na: b\n",
            "a: b" + String(repeating: "-", count: 200) + "\n", "a: \"" + String(repeating: "?", count: 200) + "\"\n",
            String(repeating: "- [a]\n", count: 200), String(repeating: "- a: [b, {c: d}]\n", count: 200),
            String(repeating: "-\n", count: 200), String(repeating: "- - a\n", count: 200),
        ])
    func notNested(yaml: String) {
        #expect(finding(yaml) == nil)
    }

    @Test(
        "with aliases is refused: what one repeats can grow without end",
        arguments: ["a: &x [1, 2]\nb: *x\n", "&x a: 1\n? *x\n: 2\n", "- &x 1\n- {a: [*x]}\n"])
    func aliases(yaml: String) {
        #expect(finding(yaml) == "a.yaml:1 yaml-syntax")
    }

    @Test(
        "may have ampersands and asterisks in its texts",
        arguments: ["a: 甲&乙 *丙\n", "a: \"& *b\"\n", "电话: 12345 &x\n说明: 打 *x 转接\n", "a: &x b\n"])
    func notAliases(yaml: String) {
        #expect(finding(yaml) == nil)
    }

    @Test("whose aliases unfold without end is refused")
    func aliasBomb() {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            yaml += "a\(level): &a\(level) [\(aliases)]\n"
        }
        #expect(finding(yaml) == "a.yaml:1 yaml-syntax")
    }
}

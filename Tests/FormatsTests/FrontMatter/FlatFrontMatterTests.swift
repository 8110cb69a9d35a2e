import Diagnostics
import Model
import Testing

@testable import Formats

@Suite("Flat front matter")
struct FlatFrontMatterTests {
    private static let source = RawTable.Source.text(file: "a.md")

    private func flat(_ yaml: String) -> RawTable? {
        FlatFrontMatter.read(Array(yaml.utf8)[...], source: Self.source, firstLine: 2)
    }

    private func parsed(_ yaml: String) -> RawTable? {
        (try? YAMLReader.read(Array(yaml.utf8), file: "a.md", firstLine: 2))??.record(in: Self.source)
    }

    @Test("is read without a YAML parser")
    func accepted() throws {
        let record = try #require(flat("标题: 关于“低保”的公示\npublished: 2026-07-15\n说明:\nurl: https://example.gov.cn/a\n"))
        #expect(record.headings.map(\.text) == ["标题", "published", "说明", "url"])
        #expect(record.rows[0].cells.map(\.text) == ["关于“低保”的公示", "2026-07-15", "", "https://example.gov.cn/a"])
        #expect(record.rows[0].cells[0].line == 2)
        #expect(record.rows[0].cells[0].column == 5)
    }

    @Test(
        "leaves to the YAML parser",
        arguments: [
            "a: \"b\"\n", "a: [b]\n", "a:\n  - b\n", "a: b # c\n", "a: b: c\n", "a: |\n  b\n", "a: &x b\n", "- a\n",
            "a\n",
            "a : b\n", "a: b\n  c\n", "a: 'b'\n", "a: b\na: c\n", "# a: b\n", "a:\tb\n", "? a\n: b\n", "a:b\n",
            "a: b:\n", "a: -1\n",
            "a: b\u{2028}c\n", "a: b\u{85}c\n", "\u{FEFF}a: b\n", "a: *x\n", "a: b\r\n", "", "\n", "a: ~\n",
        ])
    func declined(yaml: String) {
        #expect(flat(yaml) == nil)
    }

    @Test("agrees with the YAML parser on all that it accepts", arguments: 0..<40)
    func agrees(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let pieces = [
            "标题", "a", "key", ":", ": ", " ", "  ", "\n", "#", " #", "-", "- ", "\"", "'", "[", "]", "{", ",",
            "2026-06-30", "true", "null", "~",
            "Null", "0x1F", "1e3", "是", "“", "”", "：", "（", "|", ">", "&", "*", "!", "%", "@", "`", "?", "? ", "\t",
            "\r\n", "\u{85}", "\u{A0}",
            "\u{2028}", "\u{3000}", "\u{FEFF}", "…", "Ａ", "👍", "_", ".", "/", "https://x.cn", "<<", "=", "---", "...",
        ]
        var accepted = 0
        for _ in 0..<2000 {
            var yaml = ""
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                // Half of the lines are well-formed at their start, so that enough are accepted.
                if Bool.random(using: &random) {
                    yaml += (["标题", "a", "b_c"].randomElement(using: &random) ?? "a") + ": "
                }
                for _ in 0..<Int.random(in: 0...3, using: &random) {
                    yaml += pieces.randomElement(using: &random) ?? ""
                }
                yaml += "\n"
            }
            guard let record = flat(yaml) else { continue }
            accepted += 1
            let expected = parsed(yaml)
            #expect(record.headings == expected?.headings, "\(yaml.debugDescription)")
            #expect(
                record.rows.first?.cells.map(\.text) == expected?.rows.first?.cells.map(\.text),
                "\(yaml.debugDescription)")
            let filled = (record.rows.first?.cells ?? []).filter { !$0.text.isEmpty }
            let expectedFilled = (expected?.rows.first?.cells ?? []).filter { !$0.text.isEmpty }
            #expect(filled == expectedFilled, "\(yaml.debugDescription)")
        }
        #expect(accepted > 50)
    }
}

import Testing

@Suite("Hostile Markdown")
struct HostileMarkdownTests {
    @Test(
        "is rendered however deep or long it is",
        arguments: [
            (">", 100_000), ("[", 100_000), ("*", 100_000), ("*a ", 50_000), ("- ", 20_000), ("![", 50_000),
            ("甲：**", 20_000), ("<!-- ", 50_000), ("`", 50_000), ("[a](", 50_000), ("|", 100_000), ("\\", 100_000),
            ("|-|\n", 20_000), ("# 甲\n", 5_000), ("|a|\n|-|\n\n", 5_000), ("&lt;", 20_000), ("_*", 50_000),
        ])
    func repetition(piece: String, count: Int) {
        #expect(!Rendered(String(repeating: piece, count: count) + "终").html.isEmpty)
    }

    @Test("closes all that it opened")
    func nesting() {
        let depth = 20_000
        let image = String(repeating: "![", count: depth) + "甲" + String(repeating: "](a)", count: depth)
        #expect(Rendered(image).paragraph == "<img src=\"a\" alt=\"甲\" loading=\"lazy\" />")
        let quote = Rendered(String(repeating: ">", count: depth) + "甲").html
        #expect(quote.hasSuffix("</blockquote>\n") && quote.hasPrefix("<blockquote>\n"))
    }

    @Test("does not become a page a thousand times its size")
    func tablePadding() {
        let columns = 1000
        let markdown =
            String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns) + "\n"
            + String(repeating: "b\n", count: 5000)
        let html = Rendered(markdown).html
        #expect(html.utf8.count < 2_000_000)
        #expect(html.hasSuffix("</table></div>\n"))
    }

    @Test("may hold a NUL or broken UTF-8")
    func brokenText() {
        #expect(Rendered([0x61, 0x00, 0x62]).paragraph == "a\u{FFFD}b")
        #expect(Rendered([0x61, 0xFF, 0x2A, 0xE5, 0x8A, 0x2A, 0xE4]).html.hasPrefix("<p>a\u{FFFD}"))
        for first: UInt8 in [0x80, 0xBF, 0xC0, 0xE4, 0xF0, 0xFF] {
            #expect(!Rendered([first, 0x2A, first, 0x2A, first, 0x0A, first]).html.isEmpty)
        }
    }

    @Test("may be nothing")
    func empty() {
        #expect(Rendered("").html.isEmpty)
        #expect(Rendered("\n\n").html.isEmpty)
    }

    @Test("loses no word without a finding, whatever is mixed", arguments: 0..<8)
    func mixtures(seed: UInt64) {
        let pieces = [
            "甲", "乙丙", "|", "|", "|-|-|\n", "\n|:-|-:|\n", "|甲|乙|\n", "\n", "\n\n", "\r\n", "- ", "  ", "    ", "\t",
            "1. ",
            "> ", ">", "# ", "---\n", "===\n", "*", "**", "`", "\\", "：", "（", "[丁](a.md)", "![戊](b.png)", "[己](x:y)",
            "<b>",
            "<br>", "\n<div>\n", "&amp;", "\u{1CD3}",
        ]
        var random = SplitMix(state: seed)
        for _ in 0..<500 {
            let markdown = (0..<Int.random(in: 1...40, using: &random))
                .map { _ in pieces.randomElement(using: &random) ?? "" }
                .joined()
            let rendered = Rendered(markdown)
            guard !rendered.findings.contains(where: { $0.hasPrefix("table-row-too-long") }) else { continue }
            let shown = rendered.html
                .replacing(#/ (?:id|aria-label)="[^"]*"/#, with: "")
                .filter { "甲乙丙丁戊己".contains($0) }
            #expect(shown == markdown.filter { "甲乙丙丁戊己".contains($0) }, "\(markdown.debugDescription)")
        }
    }
}

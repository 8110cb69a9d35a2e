import CCmark
import Testing

@Suite("CommonMark")
struct CommonMarkAgreementTests {
    @Test("is rendered as libcmark does where no Chinese stands beside an asterisk", arguments: 0..<8)
    func latin(seed: UInt64) {
        let pieces = [
            "a", "b1", " ", "  ", "*", "**", "***", "_", "__", "`", "``", "\\", "\\*", "\n", "\n\n", "- ", "1. ", "3) ",
            "> ", "# ", "    ", "\t", "(", ")", ".", ",", "\"", "'", "&amp;", "&", ">", "=", "---\n", "```\n",
            "~~~ x\n",
            "[a](b)", "[c][r]", "\n\n[r]: d 'e'\n\n", "[", "]", "!", "“", "”", "—", "é", "€",
        ]
        check(pieces, seed: seed)
    }

    @Test("is rendered as libcmark does in Chinese without asterisks", arguments: 0..<4)
    func chinese(seed: UInt64) {
        let pieces = [
            "办理", "流程", "，", "。", "《", "》", "“", "”", " ", "　", "_", "__", "`", "\n\n", "- ", "1. ", "> ", "# ", "a",
            "1",
            "[甲](b.md)", "\\", "&", "（", "）", "——",
        ]
        check(pieces, seed: seed)
    }

    private func check(_ pieces: [String], seed: UInt64) {
        var random = SplitMix(state: seed)
        for _ in 0..<1000 {
            let markdown = (0..<Int.random(in: 1...24, using: &random))
                .map { _ in pieces.randomElement(using: &random) ?? "" }
                .joined()
            // Of what the renderer adds on purpose, only these two things are in reach of the pieces.
            let ours = Rendered(markdown, headingShift: 0).html
                .replacing(#/ id="h-[^"]*"/#, with: "")
                .replacing(" loading=\"lazy\"", with: "")
            #expect(ours == plain(markdown), "\(markdown.debugDescription)")
        }
    }

    private func plain(_ markdown: String) -> String {
        guard let html = cmark_markdown_to_html(markdown, markdown.utf8.count, CMARK_OPT_DEFAULT) else { return "" }
        defer { cmark_get_default_mem_allocator().pointee.free(html) }
        return String(cString: html)
    }
}

/// Numbers that look random and are the same in every run (Steele, Lea, Flood: SplitMix64).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

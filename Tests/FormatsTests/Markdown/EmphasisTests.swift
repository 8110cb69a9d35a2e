import Testing

@Suite("Emphasis beside Chinese punctuation")
struct EmphasisTests {
    @Test(
        "begins and ends there",
        arguments: [
            ("**一、总体要求：**正文", "<strong>一、总体要求：</strong>正文"),
            ("**“重点”**内容", "<strong>“重点”</strong>内容"),
            ("关于**《办法》**的通知", "关于<strong>《办法》</strong>的通知"),
            ("*（试行）*文", "<em>（试行）</em>文"),
            ("**A：**B", "<strong>A：</strong>B"),
            ("**“十四五”**2025年", "<strong>“十四五”</strong>2025年"),
            ("**甲——**乙", "<strong>甲——</strong>乙"),
            ("**重点。**\n下一行", "<strong>重点。</strong>下一行"),
            ("**50%**以上", "<strong>50%</strong>以上"),
            ("**[办法](a.html)**第三条", "<strong><a href=\"a.html\">办法</a></strong>第三条"),
            ("关于**`字段`**的说明", "关于<strong><code>字段</code></strong>的说明"),
            ("**二〇〇〇年。**\u{20000}文", "<strong>二〇〇〇年。</strong>\u{20000}文"),
        ])
    func atPunctuation(markdown: String, html: String) {
        #expect(Rendered(markdown).paragraph == html)
    }

    @Test("pairs each run with the one that belongs to it")
    func pairsInOrder() {
        #expect(
            Rendered("**甲：**乙**丙**丁，**戊：**己").paragraph
                == "<strong>甲：</strong>乙<strong>丙</strong>丁，<strong>戊：</strong>己")
    }

    @Test("nests")
    func nests() {
        #expect(
            Rendered("**总则（*暂行*）：**正文").paragraph == "<strong>总则（<em>暂行</em>）：</strong>正文")
        #expect(Rendered("***要求：***正文").paragraph == "<em><strong>要求：</strong></em>正文")
    }

    @Test(
        "leaves asterisks that are no emphasis",
        arguments: [
            "**甲：正文", "（*为必填），（*为选填）", "姓名*、电话*", "甲 * 乙", "2*3，4", "甲**，乙",
        ])
    func unmatched(markdown: String) {
        #expect(Rendered(markdown).paragraph == markdown)
    }

    @Test("heeds the backslash")
    func escapes() {
        #expect(Rendered("\\*甲：\\*乙").paragraph == "*甲：*乙")
        #expect(Rendered("\\**甲：*乙").paragraph == "*<em>甲：</em>乙")
        #expect(Rendered("\\\\**甲：**乙").paragraph == "\\<strong>甲：</strong>乙")
    }

    @Test("leaves code, addresses and titles as they are")
    func leavesOtherSyntax() {
        #expect(Rendered("`**甲：**乙`").paragraph == "<code>**甲：**乙</code>")
        #expect(Rendered("```甲：**乙\n甲：**乙\n```").html == "<pre><code class=\"language-甲：**乙\">甲：**乙\n</code></pre>\n")
        var asked: [String] = []
        let link = Rendered("[文](甲：*乙 \"甲：*乙\")") {
            asked.append($0.destination)
            return .use("a.html")
        }
        #expect(asked == ["甲：*乙"])
        #expect(link.paragraph == "<a href=\"a.html\" title=\"甲：*乙\">文</a>")
        #expect(Rendered("# 甲：*乙").headings.first?.title == "甲：*乙")
    }

    @Test("keeps the sign it works with, where a text has it")
    func keepsItsOwnSign() {
        #expect(Rendered("\u{1CD3}**甲：**乙").paragraph == "\u{1CD3}**甲：**乙")
    }

    @Test("changes nothing but asterisks into tags", arguments: 0..<4)
    func keepsAllText(seed: UInt64) {
        let pieces = [
            "*", "**", "***", "甲", "乙", "a", "1", "：", "，", "（", "）", "《", "》", "“", "”", "%", "——", " ", "。\n\n",
        ]
        var random = SplitMix(state: seed)
        for _ in 0..<500 {
            let text = (0..<Int.random(in: 1...16, using: &random))
                .map { _ in pieces.randomElement(using: &random) ?? "" }
                .joined()
            let markdown = "始" + text + "终"
            let words = Rendered(markdown).html.replacing(#/<[^>]*>/#, with: "")
            let kept = words.filter { $0 != "*" && !$0.isWhitespace }
            #expect(kept == markdown.filter { $0 != "*" && !$0.isWhitespace }, "\(markdown.debugDescription)")
        }
    }
}

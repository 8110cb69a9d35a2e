import Testing

@Suite("Raw HTML")
struct RawHTMLTests {
    @Test("is shown as text and reported")
    func inline() {
        let rendered = Rendered("甲<script>alert(1)</script>乙")
        #expect(rendered.paragraph == "甲&lt;script&gt;alert(1)&lt;/script&gt;乙")
        #expect(rendered.findings == ["raw-html 1:2"])
        #expect(rendered.diagnostics.first?.excerpt?.line == "<script>")
    }

    @Test("is a paragraph where it is a block")
    func block() {
        let rendered = Rendered("甲\n\n<div class=\"x\">\n乙\n</div>\n\n丙")
        #expect(rendered.html == "<p>甲</p>\n<p>&lt;div class=&quot;x&quot;&gt;\n乙\n&lt;/div&gt;</p>\n<p>丙</p>\n")
        #expect(rendered.findings == ["raw-html 3:1"])
    }

    @Test("shows nothing of its attributes in the message")
    func messageHoldsNoContent() {
        let rendered = Rendered("<a title='530302199001011234'>甲</a>")
        #expect(rendered.diagnostics.first?.excerpt?.line == "<a>")
        #expect(rendered.diagnostics.first?.summary.zh.contains("5303") == false)
    }

    @Test("is left out where it is the author's notes")
    func comments() {
        #expect(Rendered("甲<!-- 注 -->乙").html == "<p>甲乙</p>\n")
        #expect(Rendered("<!-- 注\n\n注 -->\n\n甲").html == "<p>甲</p>\n")
        #expect(Rendered("<!-->\n\n甲<!-- 注 -->").html == "<p>甲</p>\n")
        #expect(Rendered("<!-- 注 --> <!-- 注 -->").findings.isEmpty)
    }

    @Test("is shown where a comment has no end, since all that follows would go with it")
    func openComment() {
        let rendered = Rendered("<!-- 注\n\n正文")
        #expect(rendered.html == "<p>&lt;!-- 注\n\n正文</p>\n")
        #expect(rendered.findings == ["raw-html 1:1"])
        #expect(rendered.diagnostics.first?.excerpt?.line == "<!--")
    }

    @Test("keeps the text on a comment's line")
    func textBesideComment() {
        let rendered = Rendered("<!-- 注 --> 正文")
        #expect(rendered.html == "<p>正文</p>\n")
        #expect(rendered.findings == ["raw-html 1:12"])
    }

    @Test("may break a line")
    func lineBreak() {
        #expect(Rendered("甲<br>乙<br />丙").paragraph == "甲<br />\n乙<br />\n丙")
        #expect(Rendered("甲\n\n<br>\n\n乙").findings.isEmpty)
    }
}

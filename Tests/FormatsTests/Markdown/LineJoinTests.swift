import Testing

@Suite("A line's end in a paragraph")
struct LineJoinTests {
    @Test(
        "is nothing between Chinese characters and a space elsewhere",
        arguments: [
            ("办理\n流程", "办理流程"),
            ("办理，\n流程", "办理，流程"),
            ("办理\n（一）", "办理（一）"),
            ("称为\n“甲”\n的", "称为“甲”的"),
            ("甲\r\n乙", "甲乙"),
            ("甲\n　乙", "甲　乙"),
            ("two\nwords", "two\nwords"),
            ("“two”\n“words”", "“two”\n“words”"),
            ("共\n12", "共\n12"),
            ("12\n个", "12\n个"),
            ("**办理**\n*流程*", "<strong>办理</strong><em>流程</em>"),
            ("**办\n理**流程", "<strong>办理</strong>流程"),
            ("[甲](a)\n[乙](b)", "<a href=\"a\">甲</a><a href=\"b\">乙</a>"),
            ("甲<!-- 注 -->\n乙", "甲乙"),
            ("甲\n`乙`\n丙", "甲\n<code>乙</code>\n丙"),
            ("甲  \n乙", "甲<br />\n乙"),
            ("甲：**\n乙", "甲：**\n乙"),
        ])
    func joins(markdown: String, html: String) {
        #expect(Rendered(markdown).paragraph == html)
    }

    @Test("does not reach over to another paragraph")
    func paragraphs() {
        #expect(Rendered("甲\n\n乙").html == "<p>甲</p>\n<p>乙</p>\n")
        #expect(Rendered("- 甲\n- 乙").html == "<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>\n")
    }
}

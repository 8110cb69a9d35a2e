import Model
import Testing

@Suite("Headings")
struct HeadingTests {
    @Test("stand below the page's own, and no lower than six")
    func shiftsLevels() {
        #expect(Rendered("# 甲").html == "<h2 id=\"h-甲\">甲</h2>\n")
        #expect(Rendered("###### 甲").html == "<h6 id=\"h-甲\">甲</h6>\n")
        #expect(Rendered("# 甲", headingShift: 2).html == "<h3 id=\"h-甲\">甲</h3>\n")
    }

    @Test("are listed with their level as written and their words alone")
    func lists() {
        #expect(
            Rendered("## 一、*总则* `x`[链接](a.md)\n\n总\n则\n===\n").headings == [
                RichText.Heading(level: 2, anchor: "h-一-总则-x链接", title: "一、总则 x链接"),
                RichText.Heading(level: 1, anchor: "h-总则", title: "总则"),
            ])
    }

    @Test(
        "have anchors of their letters and digits",
        arguments: [
            ("一、总体要求", "h-一-总体要求"),
            ("  Hello,  World! 2 ", "h-hello-world-2"),
            ("（一）目标：", "h-一-目标"),
            ("２０２５年 Ａ类", "h-２０２５年-Ａ类"),
            ("二〇二五", "h-二〇二五"),
            ("Ünïcode_ñ", "h-Ünïcode-ñ"),
            ("a\\\"b<c>&amp;", "h-a-b-c"),
            ("One's own", "h-ones-own"),
            ("！？", "h-section"),
        ])
    func anchors(title: String, anchor: String) {
        #expect(Rendered("# " + title).headings.first?.anchor == anchor)
    }

    @Test("never share an anchor")
    func duplicates() {
        #expect(
            Rendered("# 甲\n# 甲\n# 甲 2\n# 甲\n# ？\n# ！").headings.map(\.anchor)
                == ["h-甲", "h-甲-2", "h-甲-2-2", "h-甲-3", "h-section", "h-section-2"])
        #expect(Rendered("# 甲 2\n# 甲\n# 甲").headings.map(\.anchor) == ["h-甲-2", "h-甲", "h-甲-3"])
    }
}

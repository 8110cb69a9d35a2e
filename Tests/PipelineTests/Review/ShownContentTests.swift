import Testing

@testable import Pipeline

@Suite("What a page holds for its readers")
struct ShownContentTests {
    private func page(_ main: String, footer: String = "") -> [UInt8] {
        Array(
            "<!DOCTYPE html><html><head><title>t</title></head><body><header>头</header><main id=\"main\">\(main)</main><footer>\(footer)</footer></body></html>"
                .utf8)
    }

    @Test("is its words line by line, and where its links lead")
    func content() {
        let content = ShownContent(
            page(
                "<h1>标题&amp;</h1><p>甲 <a href=\"../b.html\">乙</a></p><img src=\"c.png\" alt=\"\"><a href=\"#top\">顶</a>"
            ))
        #expect(content.title == "标题&")
        #expect(content.lines == ["标题&", "甲 乙", "顶"])
        #expect(content.targets == ["../b.html", "c.png"])
    }

    @Test("is the same whatever stands around it")
    func frame() {
        let one = ShownContent(page("<p>甲</p>", footer: "2026年11月23日"))
        let other = ShownContent(page("<p>甲</p>", footer: "2026年11月24日"))
        #expect(one.digest == other.digest)
    }

    @Test(
        "differs with a word, a link or a picture",
        arguments: ["<p>乙</p>", "<p><a href=\"b\">甲</a></p>", "<p>甲</p><img src=\"x\">"])
    func differs(main: String) { #expect(ShownContent(page(main)).digest != ShownContent(page("<p>甲</p>")).digest) }

    @Test("leaves tables out of the lines where they are compared apart, and not out of the digest")
    func tables() {
        let page = page("<p>甲</p><table><tr><td>1</td></tr></table>")
        #expect(ShownContent(page, tablesApart: true).lines == ["甲"])
        #expect(ShownContent(page, tablesApart: true).digest == ShownContent(page).digest)
    }

    @Test("of the frame is all around the content but the portal's day")
    func around() {
        let page = page("<p>甲</p>", footer: "<p class=\"as-of\">内容截至 今天</p><p>电话</p>")
        #expect(ShownContent(page, .frame).lines == ["头", "电话"])
    }
}

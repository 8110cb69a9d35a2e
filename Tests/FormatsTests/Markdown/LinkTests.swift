import Diagnostics
import Formats
import Testing

@Suite("Links and images")
struct LinkTests {
    @Test(
        "are refused where the scheme is not allowed, however it is written",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:x", "java&#115;cript:x", "&#x6A;avascript:x", "javascript&colon;x",
            "java&#9;script:x", "java&#10;script:x", "&#1;javascript:x", "<&#32;javascript:x>", "javascript%3Ax",
            "javascript%3ax", "%6Aavascript:x", "vbscript:x", "data:text/html,x", "file:///etc/passwd", "ftp://a/b",
            "//host/a", "/\\\\host", "\\\\\\\\host", "\\\\/host", "http%3A//a", "C:/a.doc", "甲:乙", "blob:a", ":a",
        ])
    func unsafe(destination: String) {
        let rendered = Rendered("前[文*字*](\(destination))后") { _ in
            Issue.record("asked for an unsafe link")
            return .drop
        }
        #expect(rendered.paragraph == "前文<em>字</em>后")
        #expect(rendered.diagnostics.map(\.rule.id) == ["unsafe-link"])
        #expect(rendered.diagnostics.first?.severity == .error)
    }

    @Test(
        "are the caller's to resolve where it is",
        arguments: [
            "a.html", "../a/b.html#c", "#h-a", "?a=1", "a/b:c", "a%20b.html", "mailto:a@b.cn", "tel:12345", "a?b:c",
            "#a:b",
        ])
    func allowed(destination: String) {
        #expect(Rendered("[文](\(destination))").paragraph == "<a href=\"\(destination)\">文</a>")
    }

    @Test("say when they lead to another site")
    func external() {
        let expected =
            "<a class=\"external\" rel=\"external noopener\" href=\"https://www.gov.cn/?a=1&amp;b\" title=\"&quot;\">文</a>"
        #expect(Rendered("[文](https://www.gov.cn/?a=1&b '\"')").paragraph == expected)
        #expect(Rendered("<http://a.cn>").paragraph.hasPrefix("<a class=\"external\""))
        #expect(Rendered("[文](HTTPS://a.cn)").paragraph.hasPrefix("<a class=\"external\""))
        #expect(!Rendered("[文](https://our.cn/a)") { _ in .use("a.html") }.html.contains("external"))
    }

    @Test("are written as resolved, percent-encoded")
    func resolved() {
        var asked: [MarkdownLink] = []
        let rendered = Rendered("[甲](<附件 一.pdf>)") {
            asked.append($0)
            return .use("../附件 '\"<&.pdf")
        }
        #expect(asked.map(\.destination) == ["附件 一.pdf"])
        #expect(rendered.paragraph == "<a href=\"../%E9%99%84%E4%BB%B6%20&#x27;%22%3C&amp;.pdf\">甲</a>")
    }

    @Test("keep their text when dropped")
    func dropped() {
        let rendered = Rendered("[文 **字**](a.md)，![图 *甲*](b.png)") { _ in .drop }
        #expect(rendered.paragraph == "文 <strong>字</strong>，图 甲")
        #expect(rendered.findings.isEmpty)
    }

    @Test("show images with their description, when they come near the screen")
    func images() {
        #expect(
            Rendered("![一*幅*“图”&[链](x)](a.png \"题\")").paragraph
                == "<img src=\"a.png\" alt=\"一幅“图”&amp;链\" title=\"题\" loading=\"lazy\" />")
        #expect(
            Rendered("[![图](a.png)](b.html)").paragraph
                == "<a href=\"b.html\"><img src=\"a.png\" alt=\"图\" loading=\"lazy\" /></a>")
    }

    @Test("take no image from another site", arguments: ["http://a.cn/b.png", "https://a.cn/b.png", "//a.cn/b.png"])
    func remoteImages(destination: String) {
        let rendered = Rendered("![图](\(destination))")
        #expect(rendered.paragraph == "图")
        #expect(rendered.findings == ["remote-image 1:6"])
    }

    @Test("take no image from data or a script")
    func unsafeImages() {
        #expect(Rendered("![图](data:image/png;base64,AA)").findings == ["unsafe-link 1:6"])
        #expect(Rendered("![图](mailto:a@b.cn)").findings == ["unsafe-link 1:6"])
    }

    @Test("warn of an image that is not described")
    func imagesWithoutAlt() {
        let rendered = Rendered("![](a.png) ![ ](b.png)")
        #expect(rendered.findings == ["image-without-alt 1:5", "image-without-alt 1:17"])
        #expect(rendered.diagnostics.allSatisfy { $0.severity == .warning })
        #expect(rendered.html.contains("<img src=\"a.png\" alt=\"\""))
    }

    @Test("show a destination that is long or full of control characters in part and harmless")
    func excerpts() throws {
        let excerpt = try #require(
            Rendered("[a](<javascript:\u{1B}[2J" + String(repeating: "x", count: 500) + ">)").diagnostics.first?.excerpt
        )
        #expect(excerpt.line.hasPrefix("javascript:\u{FFFD}[2Jxx"))
        #expect(excerpt.line.hasSuffix("x…"))
        #expect(excerpt.line.count == 81)
        #expect(excerpt.length == 81)
    }
}

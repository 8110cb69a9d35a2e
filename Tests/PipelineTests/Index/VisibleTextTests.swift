import Testing

@testable import Pipeline

@Suite("The visible text of a page")
struct VisibleTextTests {
    private func text(_ main: String) -> String {
        let head = "<!DOCTYPE html><html><head><title>题</title></head>"
        return read("\(head)<body><header>页头</header>\(main)<footer>页尾</footer></body></html>")
    }

    private func read(_ page: String) -> String {
        String(decoding: VisibleText.read(Array(page.utf8)), as: UTF8.self)
    }

    @Test("is that of main alone")
    func main() {
        #expect(text(#"<main id="main" class="a>b"><h1>低保</h1></main>"#) == "低保")
        #expect(text("<div>没有主要内容</div>") == "")
        #expect(read("") == "")
    }

    @Test("parts blocks, cells and lines, but no words")
    func blocks() {
        #expect(text("<main><h1>财务</h1><p>收<b>支</b>公<a href=\"x.html\">开</a></p></main>") == "财务\n收支公开")
        let table = "<table><tr><td>张三</td><td>120</td></tr><tr><td>李四</td></tr></table>"
        #expect(text("<main>\(table)</main>") == "张三\n120\n李四")
        #expect(text("<main>一<br>二<img src=\"a.png\" alt=\"图\">三</main>") == "一\n二\n三")
    }

    @Test("has its white space collapsed")
    func space() {
        #expect(text("<main>\n  <p>\n  村务\n  公开 </p>\n\n<p> a&nbsp; b&#160;c </p></main>") == "村务 公开\na b c")
    }

    @Test("has its entities decoded")
    func entities() {
        #expect(text("<main>&lt;A&amp;B&gt; &quot;C&#39;s&quot; &#20302;&#x4FDD;</main>") == "<A&B> \"C's\" 低保")
        #expect(text("<main>&unknown; & &#0xyz; &#xD800;</main>") == "&unknown; & &#0xyz; \u{FFFD}")
    }

    @Test(
        "lacks what is no content",
        arguments: [
            "<script>if (a < b) document.write('<main>x</main>')</script>", "<style>p > a { color: red }</style>",
            "<template><p>x</p></template>", "<nav aria-label=\"a\"><nav>x</nav>x</nav>",
            "<form><input><p>x</p></form>",
            "<div data-search=\"off\"><div>x</div>x</div>", "<p hidden>x</p>", "<p class=\"a\" hidden=\"\">x</p>",
            "<!-- x <p>x</p> -->", "<!---->", "<input data-search=\"off\">", "<noscript>x</noscript>",
        ])
    func skipped(part: String) {
        #expect(text("<main><p>前</p>\(part)<p>后</p></main>") == "前\n后")
    }

    @Test("keeps what only looks like being kept out")
    func kept() {
        #expect(text("<main>低<!-- - > -->保</main>") == "低保")
        #expect(text("<main><p data-search=\"on\" title=\"hidden\" data-hidden=\"1\">低保</p></main>") == "低保")
    }

    @Test("does not tear words apart by readings")
    func ruby() {
        #expect(text("<main><ruby>曲<rp>(</rp><rt>qū</rt><rp>)</rp>靖<rt>jìng</rt></ruby>市</main>") == "曲靖市")
    }

    @Test(
        "ends where the page is cut off",
        arguments: ["<main", "<main>低保<", "<main>低保<p cl", "<main>低保<!--", "<main>低保<script>a"])
    func cutOff(page: String) {
        #expect(["", "低保"].contains(read(page)))
    }
}

import Diagnostics
import Formats
import Model
import Testing

@Suite("Queries and blocks in Markdown")
struct DirectiveTests {
    /// Answers every query with its own words in capitals and every block `x` with a notice.
    private final class Echo: MarkdownDirectives {
        var queries: [String] = []
        var blocks: [FencedBlock] = []

        func text(for query: String, at location: Diagnostics.SourceLocation) -> String {
            queries.append("\(location):\(query)")
            return query.uppercased()
        }

        func block(_ block: FencedBlock) -> FencedContent? {
            guard block.kind == "x" else { return nil }
            blocks.append(block)
            return .block(.steps([String(decoding: block.body, as: UTF8.self)]))
        }
    }

    private func render(_ text: String) -> (echo: Echo, text: RichText) {
        let echo = Echo()
        let source = MarkdownSource(bytes: Array(text.utf8), file: "r.md", firstLine: 5)
        return (echo, MarkdownRenderer().render(source, directives: echo) { .use($0.destination) }.text)
    }

    private func html(_ text: RichText) -> String { String(decoding: text.html, as: UTF8.self) }

    @Test("queries are answered in paragraphs, headings, lists, links and cells of tables, at their places")
    func queries() {
        let (echo, text) = render("# 值{{a}}\n\n甲{{b}}乙{{c}}，[链{{d}}](x)\n\n- 项{{e}}\n\n|甲|\n|-|\n|{{f}}|\n")
        #expect(
            echo.queries == ["r.md:5:4:a", "r.md:7:2:b", "r.md:7:8:c", "r.md:7:16:d", "r.md:9:4:e", "r.md:13:2:f"])
        #expect(text.headings.map(\.title) == ["值A"])
        #expect(html(text).contains("甲B乙C，<a href=\"x\">链D</a>"))
        #expect(html(text).contains("<td>F</td>"))
    }

    @Test("answers are text: they are escaped, and no Markdown is read into them")
    func escaping() {
        #expect(html(render("{{a & b}}").text) == "<p>A &amp; B</p>\n")
    }

    @Test("code, opened but unclosed queries, and texts without directives stay as they are")
    func literal() {
        let (echo, text) = render("`{{a}}` {{b\n\n```\n{{c}}\n```\n")
        #expect(echo.queries == [])
        #expect(html(text).contains("<code>{{a}}</code> {{b"))
        let source = MarkdownSource(bytes: Array("{{a}}".utf8), file: "r.md", firstLine: 1)
        #expect(html(MarkdownRenderer().render(source) { .use($0.destination) }.text) == "<p>{{a}}</p>\n")
    }

    @Test("blocks stand where they were written, also where marks for emphasis were taken out before them")
    func blocks() {
        let (echo, text) = render("**总体要求：**正文\n\n```x\n键: 值\n```\n\n后文\n\n```y\n1\n```\n")
        #expect(echo.blocks.map(\.isClosed) == [true])
        #expect(echo.blocks.first?.firstLine == 8)
        #expect(text.insertions.map(\.block) == [.steps(["键: 值\n"])])
        let before = text.html.prefix(text.insertions.first?.offset ?? 0)
        #expect(String(decoding: before, as: UTF8.self) == "<p><strong>总体要求：</strong>正文</p>\n")
        #expect(html(text).hasSuffix("<p>后文</p>\n<pre><code class=\"language-y\">1\n</code></pre>\n"))
    }

    @Test(
        "a block without its end is told", arguments: ["```x\n键: 值\n", "> ```x\n> 键: 值\n\n后文", "```x", "~~~x\n```\n"])
    func unclosed(source: String) {
        #expect(render(source).echo.blocks.map(\.isClosed) == [false])
    }

    @Test(
        "a longer fence, one in a list and one of tildes close too",
        arguments: ["````x\na\n````", "- ```x\n  a\n  ```", "~~~x\na\n~~~"])
    func closed(source: String) {
        #expect(render(source).echo.blocks.map(\.isClosed) == [true])
    }
}

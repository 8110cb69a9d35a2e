import Testing

@Suite("Pipe tables")
struct TableTests {
    @Test("have a header, a body, and a container that scrolls")
    func markup() {
        let expected = """
            <div class="table-scroll" role="region" aria-label="表格 1" tabindex="0"><table>
            <thead>
            <tr>
            <th scope="col" class="align-left">甲</th>
            <th scope="col" class="align-center">乙</th>
            <th scope="col" class="align-right">丙</th>
            <th scope="col">丁</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td class="align-left">1</td>
            <td class="align-center">2</td>
            <td class="align-right">3</td>
            <td>4</td>
            </tr>
            </tbody>
            </table></div>

            """
        #expect(Rendered("| 甲 | 乙 | 丙 | 丁 |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |").html == expected)
        #expect(Rendered("甲 | 乙 | 丙 | 丁\n:-|:-:|-:|-\n1 | 2 | 3 | 4").html == expected)
    }

    @Test("are numbered, so that their names differ")
    func numbers() {
        let html = Rendered("|a|\n|-|\n\n文\n\n|b|\n|-|\n").html
        #expect(html.contains("aria-label=\"表格 1\""))
        #expect(html.contains("aria-label=\"表格 2\""))
        #expect(!html.contains("<tbody>"))
    }

    @Test(
        "keep the markup of each cell to the cell",
        arguments: [
            ("**甲：**乙|*丙*", "<strong>甲：</strong>乙|<em>丙</em>"),
            ("姓名*|电话*", "姓名*|电话*"),
            ("[甲](a.md)|![图](b.png)", "<a href=\"a.md\">甲</a>|<img src=\"b.png\" alt=\"图\" loading=\"lazy\" />"),
            ("`x`|<b", "<code>x</code>|&lt;b"),
            ("- 甲|1. 乙", "- 甲|1. 乙"),
            ("# 甲|乙 #", "# 甲|乙 #"),
            ("    甲|> 乙", "甲|&gt; 乙"),
            ("|", "|"),
        ])
    func inlines(row: String, cells: String) {
        #expect(Rendered("|x|y|\n|-|-|\n|\(row)|").cells == "x|y\n" + cells)
    }

    @Test("may have a pipe in a cell, escaped or in code")
    func pipes() {
        #expect(
            Rendered("|x|\n|-|\n|a \\| b|\n|`a|b`|\n|`a\\|b`|").cells == "x\na | b\n<code>a|b</code>\n<code>a|b</code>")
        #expect(Rendered("|x|y|\n|-|-|\n|a`|b|\n|``a`|b``|c|").cells == "x|y\na`|b\n<code>a`|b</code>|c")
        #expect(Rendered("|x|y|\n|-|-|\n|a\\\\|b|").cells == "x|y\na\\|b")
    }

    @Test("use the references of the whole text")
    func references() {
        #expect(Rendered("|x|\n|-|\n|[甲]|\n\n[甲]: a.md").cells == "x\n<a href=\"a.md\">甲</a>")
    }

    @Test("may break a line in a cell")
    func lineBreaks() {
        #expect(Rendered("|x|\n|-|\n|甲<br>乙|").html.contains("甲<br />\n乙"))
        #expect(Rendered("|x|\n|-|\n|甲<BR/>乙|").findings.isEmpty)
    }

    @Test("fill short rows up")
    func shortRows() {
        #expect(Rendered("|x|y|\n|-|-|\n|a|\nb").cells == "x|y\na|\nb|")
    }

    @Test("report what a row has beyond the header")
    func longRows() {
        let rendered = Rendered("|x|\n|-|\n|a|b|\n|c||\n")
        #expect(rendered.cells == "x\na\nc")
        #expect(rendered.findings == ["table-row-too-long 3:-"])
    }

    @Test("leave the text before them a paragraph")
    func lead() {
        let html = Rendered("**表前：**文\n    1. 字 [甲](a.md)\n|x|\n|-|\n|a|\n\n表后").html
        #expect(html.hasPrefix("<p><strong>表前：</strong>文\n1. 字 <a href=\"a.md\">甲</a></p>\n<div"))
        #expect(html.hasSuffix("</div>\n<p>表后</p>\n"))
    }

    @Test("stand in lists and quotes too")
    func containers() {
        let list = Rendered("- 文\n  |x|\n  |-|\n  |a|\n- 乙")
        #expect(list.cells == "x\na")
        #expect(list.html.hasPrefix("<ul>\n<li>文\n<div"))
        #expect(Rendered("- | x |\n  |-|\n  | a |").cells == "x\na")
        #expect(Rendered("> |x|\n> |-|\n> |a|\n").cells == "x\na")
        #expect(Rendered("1. > - |x|y|\n   >   |-|-|\n   >   |a|b|\n").cells == "x|y\na|b")
    }

    @Test("end where another block begins, and may have a rule below")
    func ends() {
        #expect(Rendered("|x|\n|-|\n|a|\n> 引").html.hasSuffix("</div>\n<blockquote>\n<p>引</p>\n</blockquote>\n"))
        let ruled = Rendered("|x|\n|-|\n|a|\n---\n文")
        #expect(ruled.cells == "x\na")
        #expect(ruled.html.hasSuffix("</div>\n<hr />\n<p>文</p>\n"))
        #expect(ruled.headings.isEmpty)
        #expect(Rendered("|x|\n|-|\n|a|\n===").cells == "x\na\n===")
    }

    @Test(
        "are not seen where there is none",
        arguments: [
            "a | b\nc | d", "|a|b|\n|-|", "|a|\n|-|-|", "|a|\n|:|", "|a|\n\n|-|", "`|a|`", "    |a|\n    |-|", "|-|",
        ])
    func noTable(markdown: String) {
        #expect(!Rendered(markdown).html.contains("<table"))
    }

    @Test("are found in a file with the line ends of Windows")
    func carriageReturns() {
        #expect(Rendered("|x|\r\n|-|\r\n|甲|\r\n").cells == "x\n甲")
    }
}

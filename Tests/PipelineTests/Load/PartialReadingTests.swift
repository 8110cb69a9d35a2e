import Diagnostics
import Model
import Testing

@testable import Pipeline

@Suite("An office's own pieces of the frame are let in only where they can do no harm")
struct PartialReadingTests {
    private func read(_ html: String, as slot: Partials.Slot = .header) -> (
        partial: Partial?, diagnostics: [Diagnostic]
    ) {
        PartialReader.read(Array(html.utf8)[...], file: "theme/\(slot.rawValue).html", slot: slot)
    }

    @Test("Elements, texts and placeholders come through in their order")
    func pieces() throws {
        let html = "<p class=\"top\"><!-- 备注 --><a href=\"{{root}}index.html\">{{ 网站名称 }}</a></p>{{navigation}}"
        let partial = try #require(read(html).partial)
        #expect(
            partial.pieces == [
                .html(Array("<p class=\"top\"><a href=\"".utf8)), .root, .html(Array("index.html\">".utf8)),
                .placeholder(.name), .html(Array("</a></p>".utf8)), .placeholder(.navigation),
            ])
        #expect(partial.addresses.map(\.path) == ["index.html"])
    }

    @Test(
        "What runs, fetches or is not whole is refused",
        arguments: [
            "<script>x</script>", "<p onclick=\"x\">a</p>", "<p style=\"x\">a</p>", "<p id=\"main\">a</p>",
            "<a href=\"https://example.com/\">a</a>", "<a href=\"javascript:x\">a</a>", "<a href=\"index.html\">a</a>",
            "<a href=\"{{root}}../x.html\">a</a>", "<a href=\"x{{root}}\">a</a>", "<img src=\"tel:1\" alt=\"\">",
            "<a href=\"{{root}}a&#58;b\">a</a>", "<p>a", "</p>", "<b><p>a</b></p>", "<p class=x>a</p>",
            "<p class=\"x>a</p>",
            "<p", "<", "<!-- a", "<form></form>", "<iframe src=\"{{root}}x\"></iframe>", "<svg></svg>",
        ])
    func refused(html: String) {
        let (partial, diagnostics) = read(html)
        #expect(partial == nil)
        #expect(diagnostics.contains { $0.rule == .partialMarkup })
    }

    @Test("A finding names line and column, and what was meant")
    func place() throws {
        let finding = try #require(read("<p>好</p>\n  <spam>x</span>").diagnostics.first)
        #expect(finding.location == SourceLocation("theme/header.html", line: 2, column: 3))
        #expect(finding.suggestion == "span")
    }

    @Test(
        "A placeholder is known, and stands where it belongs",
        arguments: [
            ("{{nmae}}", Partials.Slot.header, "name"), ("{{搜素}}", .header, "搜索"), ("{{links}}", .header, ""),
            ("{{search}}", .footer, ""), ("<p title=\"{{phone}}\">a</p>", .footer, ""), ("{{name", .header, ""),
        ])
    func placeholders(html: String, slot: Partials.Slot, suggestion: String) throws {
        let (partial, diagnostics) = read(html, as: slot)
        #expect(partial == nil)
        let finding = try #require(diagnostics.first)
        #expect(finding.rule == .partialPlaceholder)
        #expect((finding.suggestion ?? "") == suggestion)
    }

    @Test("What would make every page heavy is refused")
    func size() { #expect(read(String(repeating: "字", count: 3000)).partial == nil) }

    @Test("A telephone may be dialled")
    func telephone() { #expect(read("<a href=\"tel:12345\">12345</a>").partial != nil) }
}

@Suite("An office's own style fetches nothing")
struct OfficeStyleReadingTests {
    private func read(_ css: String) -> (style: [UInt8], diagnostics: [Diagnostic]) {
        OfficeStyleReader.read(Array(css.utf8)[...], file: "theme/style.css")
    }

    @Test("Rules come through without their comments")
    func rules() {
        let (style, diagnostics) = read("/* 红头 */.site-name { color: #a00; }")
        #expect(diagnostics.isEmpty)
        #expect(String(decoding: style, as: UTF8.self) == " .site-name { color: #a00; }")
    }

    @Test(
        "What fetches or does not add up is refused, with its place",
        arguments: [
            ("@import 'a.css';", 1, 1), ("a { background: URL(x.png); }", 1, 17), ("a {\n b: c;\n", 1, 3),
            ("a { }\n}", 2, 1), ("a { b: \\75rl(x) }", 1, 8), ("</style>", 1, 1), ("a { b: c; /* x", 1, 11),
        ])
    func refused(css: String, line: Int, column: Int) {
        let (style, diagnostics) = read(css)
        #expect(style.isEmpty)
        #expect(diagnostics.map(\.rule).contains(.partialStyle))
        #expect(diagnostics.first?.location == SourceLocation("theme/style.css", line: line, column: column))
    }
}

import HTML
import Testing

@Suite("An attribute")
struct AttributeTests {
    @Test("stands in double quotes, escaped")
    func value() {
        #expect(written { hr(.id("甲")) } == "<hr id=\"甲\">")
        #expect(written { hr(.class("a\" onclick=\"b")) } == "<hr class=\"a&quot; onclick=&quot;b\">")
        #expect(written { hr(.class("")) } == "<hr class=\"\">")
    }

    @Test("is left out where it is nil")
    func absent() {
        #expect(written { hr(.class(nil), .id(nil), .rel(nil), .style(nil), .named("lang", nil)) } == "<hr>")
        #expect(written { hr(.class(nil), .id("a")) } == "<hr id=\"a\">")
    }

    @Test("that is a flag stands without a value or not at all")
    func flag() {
        #expect(written { input(.flag("required")) } == "<input required>")
        #expect(written { input(.flag("required", false)) } == "<input>")
    }

    @Test("marks the current page alone")
    func current() {
        #expect(written { hr(.current(true)) } == "<hr aria-current=\"page\">")
        #expect(written { hr(.current(false)) } == "<hr>")
    }

    @Test("with an address from the root leads there from the page")
    func addressFromRoot() {
        let page = { (root: String) in
            written(pathToRoot: root) { img(.src(fromRoot: "files/a.jpg"), .href(fromRoot: "甲&乙.html")) }
        }
        #expect(page("") == "<img src=\"files/a.jpg\" href=\"甲&amp;乙.html\">")
        #expect(page("../../") == "<img src=\"../../files/a.jpg\" href=\"../../甲&amp;乙.html\">")
        #expect(
            written(pathToRoot: "../") { hr(.named("data-root", fromRoot: "")) } == "<hr data-root=\"../\">")
    }

    @Test("with an address as it is does not change with the page")
    func plainAddress() {
        #expect(written(pathToRoot: "../") { link(.href("https://a/?b&c")) } == "<link href=\"https://a/?b&amp;c\">")
        #expect(written(pathToRoot: "../") { img(.src("#a")) } == "<img src=\"#a\">")
    }

    @Test("is named as HTML names it")
    func names() {
        let html = written {
            hr(
                .title("a"), .lang("zh"), .role("b"), .label("c"), .labelled(by: "d"), .hiddenFromReaders, .type("e"),
                .name("f"), .value("g"), .contentText("h"), .scope("i"), .datetime("j"), .rel("k"), .style("l"))
        }
        #expect(
            html
                == "<hr title=\"a\" lang=\"zh\" role=\"b\" aria-label=\"c\" aria-labelledby=\"d\" aria-hidden=\"true\""
                + " type=\"e\" name=\"f\" value=\"g\" content=\"h\" scope=\"i\" datetime=\"j\" rel=\"k\" style=\"l\">")
    }
}

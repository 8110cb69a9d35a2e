import HTML
import Testing

@Suite("Markup")
struct MarkupTests {
    @Test("is written one part after another")
    func sequence() {
        #expect(
            written {
                "甲"
                p { "乙" }
                Text("丙")
                EmptyMarkup()
                "丁"
            } == "甲<p>乙</p>丙丁")
    }

    @Test("may be nothing")
    func nothing() {
        #expect(written {}.isEmpty)
        #expect(written { EmptyMarkup() }.isEmpty)
    }

    @Test("is there if its condition holds", arguments: [true, false])
    func optional(isShown: Bool) {
        let html = written {
            "甲"
            if isShown { p { "乙" } }
            "丙"
        }
        #expect(html == (isShown ? "甲<p>乙</p>丙" : "甲丙"))
    }

    @Test("is one or the other", arguments: [true, false])
    func either(isFirst: Bool) {
        let html = written {
            if isFirst { p { "甲" } } else { br() }
        }
        #expect(html == (isFirst ? "<p>甲</p>" : "<br>"))
    }

    @Test("is what a switch chooses", arguments: [(0, "无"), (1, "<p>一</p>"), (2, "<em>二</em>"), (3, "<br>")])
    func choice(number: Int, html: String) {
        let result = written {
            switch number {
            case 0: "无"
            case 1: p { "一" }
            case 2: em { "二" }
            default: br()
            }
        }
        #expect(result == html)
    }

    @Test("repeats for each element, in order")
    func forEach() {
        #expect(written { ForEach(1...3) { number in li { "\(number)" } } } == "<li>1</li><li>2</li><li>3</li>")
        #expect(written { ForEach([String]()) { name in li { name } } }.isEmpty)
    }

    @Test("repeats many parts for each element, conditions among them")
    func forEachWithParts() {
        let html = written {
            ForEach(["甲", "", "乙"]) { name in
                if !name.isEmpty { dt { name } }
                br()
            }
        }
        #expect(html == "<dt>甲</dt><br><br><dt>乙</dt><br>")
    }

    @Test("of a repetition is made only when it is written")
    func laziness() {
        var made = 0
        let list = ForEach(0..<3) { number in
            let _ = made += 1
            "\(number)"
        }
        #expect(made == 0)
        #expect(written { list } == "012")
        #expect(made == 3)
    }

    @Test("that was made safe before is not escaped again")
    func rawHTML() {
        #expect(written { RawHTML(Array("<b>&amp;</b>".utf8)) } == "<b>&amp;</b>")
        #expect(written { StaticHTML("<svg></svg>") } == "<svg></svg>")
    }

    @Test("may be a component made of others")
    func component() {
        struct Badge: Markup {
            let label: String
            var content: some Markup { span(.class("badge")) { label } }
        }
        struct Badges: Markup {
            let labels: [String]
            var content: some Markup {
                if !labels.isEmpty {
                    div { ForEach(labels) { Badge(label: $0) } }
                }
            }
        }
        #expect(written { Badge(label: "<新>") } == "<span class=\"badge\">&lt;新&gt;</span>")
        #expect(
            written { Badges(labels: ["甲", "乙"]) }
                == "<div><span class=\"badge\">甲</span><span class=\"badge\">乙</span></div>")
        #expect(written { Badges(labels: []) }.isEmpty)
    }

    @Test("of a large page comes out whole")
    func largePage() {
        let html = written {
            table {
                ForEach(0..<20_000) { row in tr { td(.class("甲")) { "\(row)<" } } }
            }
        }
        let rows = (0..<20_000).map { "<tr><td class=\"甲\">\($0)&lt;</td></tr>" }.joined()
        #expect(html == "<table>\(rows)</table>")
    }
}

import HTML
import Testing

@Suite("An element")
struct ElementTests {
    @Test("encloses its children, however deep")
    func nesting() {
        let html = written {
            ul(.class("a")) {
                li {
                    "甲"
                    strong { em { "<乙>" } }
                }
                li {}
            }
        }
        #expect(html == "<ul class=\"a\"><li>甲<strong><em>&lt;乙&gt;</em></strong></li><li></li></ul>")
    }

    @Test("that is void has neither children nor an end")
    func void() {
        #expect(written { br() } == "<br>")
        #expect(
            written {
                meta(.name("a"))
                link()
                input()
                hr()
                img()
            } == "<meta name=\"a\"><link><input><hr><img>")
    }

    @Test("keeps its attributes in the order given")
    func attributes() {
        #expect(written { a(.href("b"), .id("c"), .flag("download")) {} } == "<a href=\"b\" id=\"c\" download></a>")
    }
}

import Testing

@testable import Templates

@Suite("A compact style sheet means what its source means")
struct CompactAssetTests {
    private func style(_ source: String) -> String {
        String(decoding: CompactAsset.style([Array(source.utf8)]), as: UTF8.self)
    }

    @Test("Comments and spaces that separate nothing go")
    func style() {
        #expect(style("/* a */\na, b > c {\n  color: red;\n  margin: 0 1px;\n}\n") == "a,b > c{color:red;margin:0 1px}")
    }

    @Test("Spaces that mean something stay")
    func meaningfulSpaces() {
        #expect(style("a :not(b) { width: calc(1px + 2px); }") == "a :not(b){width:calc(1px + 2px)}")
        #expect(style("@media (min-width: 2em) and (x) { a { b: c; } }") == "@media (min-width:2em) and (x){a{b:c}}")
    }

    @Test("A string stays as it is")
    func strings() {
        #expect(style("a::after { content: \" /* ; } \"; }") == "a::after{content:\" /* ; } \"}")
    }

    @Test("A comment that does not end takes the rest")
    func openComment() { #expect(style("a { b: c; } /* x") == "a{b:c}") }

    @Test("The portal's style sheet has a brace to every brace")
    func braces() {
        let sheet = SiteAssets.styleSheet
        #expect(sheet.count { $0 == UInt8(ascii: "{") } == sheet.count { $0 == UInt8(ascii: "}") })
        #expect(!sheet.isEmpty)
    }
}

import Foundation
import HTML
import Testing

@Suite("A tag's function")
struct TagsTests {
    /// What each function writes must be read from its source, since functions cannot be listed.
    @Test("writes the tag that it is named for")
    func names() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources/HTML/Tags.swift")
        let source = try String(contentsOf: file, encoding: .utf8)
        let functions = source.matches(of: #/func (\w+)[<(][^{]*\{\s*(?:Void)?Element\("(\w+)"/#)
        #expect(functions.count == source.matches(of: #/public func /#).count)
        for function in functions { #expect(function.1 == function.2) }
    }

    @Test("writes a whole page")
    func page() {
        let page = written {
            html(.lang("zh-CN")) {
                head { title { "村" } }
                body {
                    header { nav { a(.href("#b")) { "跳过" } } }
                    main(.id("b")) { h1 { "村" } }
                }
            }
        }
        #expect(
            page == "<html lang=\"zh-CN\"><head><title>村</title></head><body><header><nav><a href=\"#b\">跳过</a></nav>"
                + "</header><main id=\"b\"><h1>村</h1></main></body></html>")
    }
}

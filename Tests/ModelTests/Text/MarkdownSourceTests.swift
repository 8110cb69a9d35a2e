import Model
import Testing

@Suite("A Markdown text")
struct MarkdownSourceTests {
    @Test(
        "is empty if it has only blanks",
        arguments: [("", true), (" \t\r\n\u{B}\u{C}", true), ("\n甲\n", false), ("　", false)])
    func emptiness(text: String, isEmpty: Bool) {
        #expect(MarkdownSource(bytes: Array(text.utf8), file: "a.md", firstLine: 1).isEmpty == isEmpty)
    }

    @Test("stands where its first line does")
    func location() {
        #expect(MarkdownSource(bytes: [], file: "a.md", firstLine: 5).location.description == "a.md:5")
    }
}

import Formats
import Testing

@Suite("A finding in a text is placed")
struct MarkdownLocationTests {
    @Test("in the file's lines and in characters")
    func lineAndColumn() {
        #expect(Rendered("甲\n\n乙丙[丁](x:y)", firstLine: 10).findings == ["unsafe-link 12:7"])
    }

    @Test("after the first line of a paragraph in a list")
    func lists() {
        #expect(Rendered("- 甲\n  乙[丁](x:y)\n").findings == ["unsafe-link 2:8"])
    }

    @Test("apart from an equal one before it")
    func equals() {
        #expect(
            Rendered("[甲](x:y)[乙](x:y)\n[丙](x:y)").findings == [
                "unsafe-link 1:5", "unsafe-link 1:13", "unsafe-link 2:5",
            ])
    }

    @Test("past emphasis and reference definitions")
    func shifts() {
        #expect(Rendered("**甲：**乙[丁](x:y)").findings == ["unsafe-link 1:12"])
        #expect(Rendered("[甲]: a\n[乙]: b\n文[丁](x:y)").findings == ["unsafe-link 3:6"])
    }

    @Test("in a table's cell and before the table")
    func tables() {
        let markdown = "[甲](x:a)\n文[乙](x:b)\n|[丙](x:c)|\n|-|\n|a|\n|b [丁](x:d)|\n\n[戊](x:e)"
        #expect(
            Rendered(markdown, firstLine: 5).findings == [
                "unsafe-link 5:5", "unsafe-link 6:6", "unsafe-link 7:6", "unsafe-link 10:8", "unsafe-link 12:5",
            ])
    }

    @Test("by its line alone where the text is written elsewhere")
    func references() {
        #expect(Rendered("甲\n[丁][r]\n\n[r]: x:y").findings == ["unsafe-link 2:-"])
    }

    @Test("for links that are resolved as well")
    func resolvedLinks() {
        var places: [String] = []
        _ = Rendered("甲\n![乙](a.png)[丙](b.md)") {
            places.append($0.location.description)
            return .drop
        }
        #expect(places == ["页.md:2:6", "页.md:2:16"])
    }
}

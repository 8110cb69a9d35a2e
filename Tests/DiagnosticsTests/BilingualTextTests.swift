import Diagnostics
import Testing

@Suite("A text in two languages")
struct BilingualTextTests {
    @Test("is read in the one asked for")
    func languages() {
        let text = BilingualText(zh: "错误", en: "error")
        #expect(text[.chinese] == "错误")
        #expect(text[.english] == "error")
    }
}

import Diagnostics
import Testing

@Suite("The catalogue of rules")
struct RuleCatalogueTests {
    private static let quoted = Rule(
        "invalid-mark", statement: .init(zh: "不用 <br>。", en: "No <br>."),
        explanation: .init(zh: "会乱。", en: "It breaks."), remedy: .init(zh: "删去。", en: "Remove it."),
        basis: .init(zh: "RFC 1", en: "RFC 1"))
    private let catalogue = RuleCatalogue([
        RuleGroup(zh: "表格", en: "Tables", [.wrongColumn, .lateDate]), RuleGroup(zh: "空", en: "Nothing", []),
        RuleGroup(zh: "正文", en: "Texts", [quoted]),
    ])

    @Test("finds a rule by its id")
    func lookup() {
        #expect(catalogue["late-date"] == .lateDate)
        #expect(catalogue["late"] == nil)
    }

    @Test(
        "knows what was probably meant",
        arguments: [("wrong-colum", "wrong-column"), ("date", "late-date"), ("mark", "invalid-mark")])
    func suggestion(id: String, meant: String) {
        #expect(catalogue.suggestion(for: id) == meant)
    }

    @Test("guesses nothing where nothing is near", arguments: ["xyz", "", "a", "wrong-everything-else"])
    func noSuggestion(id: String) {
        #expect(catalogue.suggestion(for: id) == nil)
    }

    @Test("is listed by subject, an empty one left out")
    func list() {
        #expect(
            RuleExplanation(language: .english).list(of: catalogue) == """
                Tables
                  wrong-column  error    Columns are known.
                  late-date     warning  Columns are known.

                Texts
                  invalid-mark  error    No <br>.

                """)
    }

    @Test("explains a rule: what, why, what to do, on which basis, and what may be excepted")
    func explanation() {
        #expect(
            RuleExplanation(language: .chinese).text(of: Self.quoted) == """
                invalid-mark  错误
                不用 <br>。

                为什么：会乱。
                办法：删去。
                依据：RFC 1
                例外：可以在 site.yaml 中调整严重程度，也可以登记豁免。

                """)
        #expect(!RuleExplanation(language: .english).text(of: .wrongColumn).contains("Basis"))
    }

    @Test("becomes a page on which nothing that a rule quotes is markup")
    func page() {
        let page = RuleReference(language: .english).markdown(of: catalogue)
        #expect(page.contains("\n## Texts\n\n### `invalid-mark`\n\n**error** · No \\<br\\>.\n\n- Why: It breaks.\n"))
        #expect(!page.contains("Nothing"))
    }
}

import Diagnostics
import Testing

@Suite("A rule")
struct RuleTests {
    @Test("is an error and has no basis unless it says so")
    func defaults() {
        let rule = Rule(
            "a", statement: .init(zh: "", en: ""), explanation: .init(zh: "", en: ""), remedy: .init(zh: "", en: ""))
        #expect(rule.severity == .error)
        #expect(rule.basis == nil)
        let basis = BilingualText(zh: "RFC 4180 第 2 节", en: "RFC 4180, section 2")
        let warning = Rule(
            "b", .warning, statement: rule.statement, explanation: rule.explanation, remedy: rule.remedy, basis: basis)
        #expect(warning.severity == .warning)
        #expect(warning.basis == basis)
    }

    @Test("is the same as another by its id alone")
    func identity() {
        #expect(Rule.sample("a", .error) == .sample("a", .note))
        #expect(Rule.sample("a", .error) != .sample("b", .error))
        #expect(Set([Rule.sample("a", .error), .sample("a", .note), .sample("b", .note)]).count == 2)
    }
}

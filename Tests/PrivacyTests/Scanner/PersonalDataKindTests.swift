import Privacy
import Testing

@Suite("A kind of personal data")
struct PersonalDataKindTests {
    @Test("is named in both languages", arguments: PersonalDataKind.allCases)
    func labels(kind: PersonalDataKind) {
        #expect(!kind.label.zh.isEmpty)
        #expect(!kind.label.en.isEmpty)
    }
}

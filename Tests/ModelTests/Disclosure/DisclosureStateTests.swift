import Model
import Testing

@Suite("The state of a disclosure")
struct DisclosureStateTests {
    @Test("is named in both languages, each by a name of its own")
    func labels() {
        #expect(Set(DisclosureState.allCases.map(\.label.zh)).count == DisclosureState.allCases.count)
        #expect(Set(DisclosureState.allCases.map(\.label.en)).count == DisclosureState.allCases.count)
    }
}

import Diagnostics
import Testing

@Suite("A finding")
struct DiagnosticTests {
    @Test("is as severe as its rule")
    func severity() {
        #expect(Diagnostic.sample(.lateDate, at: .init("a.csv")).severity == .warning)
    }

    @Test("comes by its place, then by its rule, then by its words")
    func order() {
        let ordered = [
            Diagnostic.sample(.wrongColumn, at: .init("a.csv", line: 1)),
            .sample(.lateDate, at: .init("a.csv", line: 2), en: "A"),
            .sample(.lateDate, at: .init("a.csv", line: 2), en: "B"),
            .sample(.wrongColumn, at: .init("a.csv", line: 2), en: "A"),
            .sample(.emptyText, at: .init("b.csv", line: 1)),
        ]
        #expect(ordered.reversed().sorted() == ordered)
    }
}

import Diagnostics
import Testing

@Suite("A report")
struct DiagnosticReportTests {
    private let first = Diagnostic.sample(.wrongColumn, at: .init("a.csv", line: 1))
    private let second = Diagnostic.sample(.lateDate, at: .init("a.csv", line: 2))
    private let third = Diagnostic.sample(.emptyText, at: .init("b.csv", line: 1))

    @Test("is in one order and without repetition, however the findings came")
    func order() {
        #expect(DiagnosticReport([third, first, second, first]).diagnostics == [first, second, third])
        #expect(DiagnosticReport([first, third, third, second]).diagnostics == [first, second, third])
    }

    @Test("counts errors and warnings apart")
    func counts() {
        let report = DiagnosticReport([first, second, third, .sample(.lateDate, at: .init("c.csv"))])
        #expect(report.errorCount == 1)
        #expect(report.warningCount == 2)
        #expect(report.hasErrors)
    }

    @Test("without an error has none, whatever else was found")
    func noErrors() {
        #expect(!DiagnosticReport([second, third]).hasErrors)
        #expect(DiagnosticReport([second, third]).errorCount == 0)
        #expect(DiagnosticReport([]).diagnostics.isEmpty)
    }

    @Test("shows errors before warnings where not all find room, and keeps them in the order of their places")
    func shown() {
        let early = Diagnostic.sample(.lateDate, at: .init("a.csv", line: 1))
        let late = Diagnostic.sample(.wrongColumn, at: .init("z.csv", line: 1))
        let report = DiagnosticReport([early, second, third, late])
        #expect(report.shown(limit: 1) == [late])
        #expect(report.shown(limit: 2) == [early, late])
        #expect(report.shown(limit: 4) == report.diagnostics)
        #expect(report.shown(limit: 99) == report.diagnostics)
    }

    @Test("counts by rule, the heaviest and most frequent first")
    func tallies() {
        let another = Diagnostic.sample(.lateDate, at: .init("c.csv"))
        let tallies = DiagnosticReport([third, second, another, first]).tallies
        #expect(tallies.map(\.rule.id) == ["wrong-column", "late-date", "empty-text"])
        #expect(tallies.map(\.count) == [1, 2, 1])
    }
}

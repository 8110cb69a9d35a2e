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
}

import Diagnostics
import Testing

@Suite("Severities")
struct SeverityTests {
    @Test("rise from note over warning to error")
    func order() {
        #expect(Severity.allCases.shuffled().sorted() == [.note, .warning, .error])
    }

    @Test("have a word in each language")
    func labels() {
        #expect(Severity.allCases.map(\.label.zh) == ["提示", "警告", "错误"])
        #expect(Severity.allCases.map(\.label.en) == ["note", "warning", "error"])
    }
}

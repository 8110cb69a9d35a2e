import Diagnostics
import Testing

@Suite("A level of reporting")
struct ReportLevelTests {
    @Test(
        "is read in Chinese and English",
        arguments: [
            ("错误", ReportLevel.error), ("警告", .warning), ("提示", .note), ("不报", .off), ("Error", .error),
            ("warning", .warning), ("note", .note), ("off", .off),
        ])
    func names(name: String, level: ReportLevel) {
        #expect(ReportLevel(named: name) == level)
    }

    @Test("is nothing else", arguments: ["", "严重", "false", "3"])
    func others(name: String) {
        #expect(ReportLevel(named: name) == nil)
    }

    @Test("is admitted where the rule is not weakened beyond its firmness")
    func admitted() {
        #expect(ReportLevel.allCases.filter(Rule.lateDate.admits) == [.error, .warning, .note, .off])
        #expect(ReportLevel.allCases.filter(Rule.wrongColumn.admits) == [.error, .warning, .note])
        #expect(ReportLevel.allCases.filter(Rule.personalData.admits) == [.error])
        let firmWarning = Rule.sample("a", .warning, firmness: .unconditional)
        #expect(ReportLevel.allCases.filter(firmWarning.admits) == [.error, .warning])
    }
}

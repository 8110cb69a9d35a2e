import Diagnostics
import Pipeline
import Testing

@Suite("Severities in the settings")
struct SeveritySettingsTests {
    private func build(_ lines: String) throws -> Build.Result {
        try SiteFixture([
            "notes.txt": "", "site.yaml": "网站名称: 甲\n主办单位: 乙\n" + lines,
            "pages/a.md": "---\ntitle: 关于\n---\n<b>a</b>\n",
        ]).build()
    }

    @Test(
        "weigh a rule otherwise, in Chinese or English",
        arguments: ["严重程度:\n  unknown-file: 警告\n", "severities:\n  unknown-file: warning\n"])
    func weighed(lines: String) throws {
        let result = try build(lines)
        #expect(result.findings == ["notes.txt unknown-file", "pages/a.md:4:1 raw-html"])
        #expect(result.report.errorCount == 0)
        #expect(result.changes != nil)
    }

    @Test("can make a warning an error, or turn it off")
    func strengthened() throws {
        let strict = try build("严重程度:\n  raw-html: 错误\n  unknown-file: 提示\n")
        #expect(strict.report.errorCount == 1)
        #expect(strict.changes == nil)
        let off = try build("严重程度:\n  raw-html: 不报\n  unknown-file: 提示\n")
        #expect(off.findings == ["notes.txt unknown-file"])
        #expect(off.report.silencedCount == 1)
    }

    @Test(
        "name rules that there are, with levels that they admit",
        arguments: [
            "raw-htm: 警告", "raw-html: 严重", "raw-html: [警告]", "unknown-file: 不报", "channel: 警告",
            "invalid-encoding: 提示", "severity-setting: 提示",
        ])
    func invalid(line: String) throws {
        let result = try build("严重程度:\n  \(line)\n")
        #expect(result.findings.contains("site.yaml:4:3 severity-setting"))
        #expect(result.report.hasErrors)
    }

    @Test("suggest the rule that was meant")
    func suggestion() throws {
        let result = try build("严重程度:\n  raw-htm: 警告\n")
        #expect(result.report.diagnostics.first { $0.rule.id == "severity-setting" }?.suggestion == "raw-html")
    }

    @Test("are lines of rule and level, once")
    func shape() throws {
        #expect(try build("严重程度: 警告\n").findings.contains("site.yaml:3:7 severity-setting"))
        let twice = try build("严重程度:\n  raw-html: 提示\nseverities:\n  raw-html: 提示\n")
        #expect(twice.findings.contains("site.yaml:5:1 settings-shape"))
    }
}

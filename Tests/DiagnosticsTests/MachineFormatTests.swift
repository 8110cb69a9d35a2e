import Diagnostics
import Foundation
import Testing

@Suite("A report for programs")
struct MachineFormatTests {
    private static let cell = Place("台账 1.xlsx", position: .cell(sheet: "收支明细", name: "C17"))

    private func report() throws -> DiagnosticReport {
        let waiver = GrantedWaiver(
            rule: "wrong-column", scope: try #require(WaiverScope("z.csv")), location: .init("waivers.csv", line: 2))
        return DiagnosticReport(
            [
                Diagnostic(
                    .wrongColumn, at: .init("a.csv", line: 1, column: 6), zh: "没有“事项名”。", en: "No \"事项名\".",
                    suggestion: "事项名称"),
                .sample(.lateDate, at: .init("b.csv", line: 2)), .sample(.emptyText, at: Self.cell),
            ], waived: [WaivedDiagnostic(.sample(.wrongColumn, at: .init("z.csv")), by: waiver)], silencedCount: 2)
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func json(_ language: Language = .english, limit: Int = 10) throws -> [String: Any] {
        var text = ""
        JSONReportPrinter(language: language, limit: limit).write(try report()) { text += $0 }
        return try object(text)
    }

    /// The only run of the log.
    private func run(_ language: Language = .english, limit: Int = 10) throws -> [String: Any] {
        var text = ""
        let catalogue = RuleCatalogue([RuleGroup(zh: "", en: "", [.lateDate, .wrongColumn])])
        SARIFPrinter(language: language, limit: limit, catalogue: catalogue, toolVersion: "1.2.3")
            .write(try report()) { text += $0 }
        let log = try object(text)
        #expect(log["version"] as? String == "2.1.0")
        let runs = try #require(log["runs"] as? [[String: Any]])
        #expect(runs.count == 1)
        return try #require(runs.first)
    }

    @Test("as JSON counts everything and gives each finding its place")
    func findings() throws {
        let json = try json()
        #expect(json["format"] as? String == "noticeboard-diagnostics")
        #expect(json["version"] as? Int == 1)
        #expect(
            json["counts"] as? [String: Int] == ["errors": 1, "warnings": 1, "notes": 1, "waived": 1, "off": 2])
        #expect(json["left"] as? Int == 0)
        let findings = try #require(json["diagnostics"] as? [[String: Any]])
        #expect(findings.map { $0["rule"] as? String } == ["wrong-column", "late-date", "empty-text"])
        #expect(findings[0]["place"] as? String == "a.csv:1:6")
        #expect(findings[0]["line"] as? Int == 1 && findings[0]["column"] as? Int == 6)
        #expect(findings[0]["suggestion"] as? String == "事项名称")
        #expect(findings[1]["column"] == nil && findings[1]["suggestion"] == nil)
        #expect(findings[2]["sheet"] as? String == "收支明细" && findings[2]["cell"] as? String == "C17")
        let waived = try #require(json["waived"] as? [[String: Any]])
        #expect(waived.map { $0["waiver"] as? String } == ["waivers.csv:2"])
    }

    @Test("as JSON speaks the language that is asked for, with the same ids")
    func chinese() throws {
        let json = try json(.chinese)
        #expect(json["language"] as? String == "zh-CN")
        let finding = try #require((json["diagnostics"] as? [[String: Any]])?.first)
        #expect(finding["message"] as? String == "没有“事项名”。")
        #expect(finding["severity"] as? String == "error")
    }

    @Test("says how many findings its limit leaves out, and counts them all the same")
    func limit() throws {
        let json = try json(limit: 1)
        #expect((json["diagnostics"] as? [Any])?.count == 1)
        #expect(json["left"] as? Int == 2)
        #expect((json["counts"] as? [String: Int])?["warnings"] == 1)
        let run = try run(limit: 1)
        #expect((run["results"] as? [Any])?.count == 2)
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        let notices = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
        #expect((notices.first?["message"] as? [String: String])?["text"] == "2 more are not listed; the limit is 1.")
    }

    @Test("as SARIF gives every result its rule, level, place and suppressions")
    func results() throws {
        let run = try run()
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.map { $0["level"] as? String } == ["error", "warning", "note", "error"])
        #expect(results.map { ($0["suppressions"] as? [Any])?.count } == [0, 0, 0, 1])
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
        }
        let message = (results[0]["message"] as? [String: String])?["text"]
        #expect(message == "No \"事项名\". Did you mean \"事项名称\"?")
        let location = try #require((results[0]["locations"] as? [[String: Any]])?.first)
        let physical = try #require(location["physicalLocation"] as? [String: Any])
        #expect(physical["region"] as? [String: Int] == ["startLine": 1, "startColumn": 6])
    }

    @Test("as SARIF names a cell as a logical location in a file whose address is escaped")
    func cells() throws {
        let run = try run()
        let results = try #require(run["results"] as? [[String: Any]])
        let location = try #require((results[2]["locations"] as? [[String: Any]])?.first)
        let logical = try #require((location["logicalLocations"] as? [[String: String]])?.first)
        #expect(logical["fullyQualifiedName"] == "台账 1.xlsx!收支明细!C17")
        let physical = try #require(location["physicalLocation"] as? [String: Any])
        #expect(physical["region"] == nil)
        let artifact = try #require(physical["artifactLocation"] as? [String: String])
        #expect(artifact["uri"] == "%E5%8F%B0%E8%B4%A6%201.xlsx")
        #expect(artifact["uri"]?.removingPercentEncoding == "台账 1.xlsx")
    }

    @Test("escapes what JSON and terminals must not see raw")
    func escaping() throws {
        let hostile = "\"\\\n\t\u{1B}\u{9B}\u{0}é😀"
        var text = ""
        let report = DiagnosticReport([Diagnostic(.wrongColumn, at: .init(hostile), zh: hostile, en: hostile)])
        JSONReportPrinter(language: .english, limit: 5).write(report) { text += $0 }
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
        let finding = try #require((try object(text)["diagnostics"] as? [[String: Any]])?.first)
        #expect(finding["message"] as? String == hostile)
    }
}

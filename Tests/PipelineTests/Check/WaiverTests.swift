import Pipeline
import Testing

@Suite("Waivers")
struct WaiverTests {
    private static let heading = "规则,范围,理由,截止日期,批准人\n"

    /// A portal with one fault, a file of which nothing is known, and the given waivers.
    private func build(_ rows: String, changes: [String: String] = [:]) throws -> Build.Result {
        let files = ["notes.txt": "", "waivers.csv": Self.heading + rows].merging(changes) { $1 }
        return try SiteFixture(files).build(asOf: "2026-11-24")
    }

    @Test("let a build go on, and what they pass is listed", arguments: ["notes.txt", "*.txt"])
    func waived(scope: String) throws {
        let result = try build("unknown-file,\(scope),临时存放,2026-12-31,办公室\n")
        #expect(result.findings == [])
        #expect(result.report.waived.map(\.diagnostic.rule.id) == ["unknown-file"])
        #expect(result.report.waived.map(\.waiver.location.description) == ["waivers.csv:2"])
        #expect(result.changes != nil)
    }

    @Test(
        "need a reason, an end and someone who approved",
        arguments: [",2026-12-31,办公室", "临时,,办公室", "临时,2026-12-31,"])
    func incomplete(rest: String) throws {
        let result = try build("unknown-file,notes.txt,\(rest)\n")
        #expect(result.report.diagnostics.map(\.rule.id) == ["unknown-file", "missing-cell"])
        #expect(result.changes == nil)
    }

    @Test("are in force on their last day, and an error from the day after")
    func expiry() throws {
        #expect(try build("unknown-file,notes.txt,临时,2026-11-24,办公室\n").findings == [])
        let expired = try build("unknown-file,notes.txt,临时,2026-11-23,办公室\n")
        #expect(expired.findings == ["notes.txt unknown-file", "waivers.csv:2 waiver-expired"])
    }

    @Test("that end more than a year from now are warned of", arguments: [("2027-11-24", false), ("2027-11-26", true)])
    func term(day: String, isWarned: Bool) throws {
        let result = try build("unknown-file,notes.txt,临时,\(day),办公室\n")
        #expect(result.findings == (isWarned ? ["waivers.csv:2 waiver-term"] : []))
        #expect(!result.report.hasErrors)
    }

    @Test("that pass nothing are warned of")
    func unused() throws {
        let result = try build(
            "unknown-file,notes.txt,临时,2026-12-31,办公室\nbroken-link,pages/,临时,2026-12-31,办公室\n")
        #expect(result.findings == ["waivers.csv:3 unused-waiver"])
        #expect(result.changes != nil)
    }

    @Test(
        "are for rules that can be waived, in the content",
        arguments: [
            ("unknown-fil,notes.txt", "waiver-rule"), ("invalid-encoding,notes.txt", "waiver-rule"),
            ("waiver-expired,waivers.csv", "waiver-rule"), ("unknown-file,../notes.txt", "waiver-scope"),
            ("unknown-file,*", "waiver-scope"), ("channel,disclosure/", "waiver-scope"),
            ("channel,disclosure/*/2026-06/a.csv", "waiver-scope"),
        ])
    func invalid(columns: String, rule: String) throws {
        let result = try build("\(columns),临时,2026-12-31,办公室\n")
        #expect(result.findings == ["notes.txt unknown-file", "waivers.csv:2 \(rule)"])
    }

    @Test("suggest the rule that was meant")
    func suggestion() throws {
        let result = try build("unknown-fil,notes.txt,临时,2026-12-31,办公室\n")
        #expect(result.report.diagnostics.last?.suggestion == "unknown-file")
    }

    @Test("of what protects persons name the very place")
    func persons() throws {
        let file = "disclosure/990101001201/2026q2/dibao-list"
        let catalogue = try #require(SampleContent.files["obligations.csv"])
        let list = [
            "obligations.csv": catalogue.replacing("公示栏", with: "依申请"),
            file + ".csv": "序号,保障金额\n1,100\n",
            "disclosure/990101001201/2026q2/index.csv": "事项代码,标题,公开日期\ndibao-list,名单,2026-07-15\n",
        ]
        let free = try build("unknown-file,notes.txt,临时,2026-12-31,办公室\n", changes: list)
        let place = try #require(free.findings.first?.split(separator: " ").first)
        #expect(free.findings == ["\(place) channel"])
        let named = try build(
            "unknown-file,notes.txt,临时,2026-12-31,办公室\nchannel,\(place),临时,2026-12-31,办公室\n", changes: list)
        #expect(named.findings == [])
        #expect(named.report.waived.map(\.diagnostic.rule.id) == ["channel", "unknown-file"])
    }

    @Test("that stand twice are one too many")
    func twice() throws {
        let row = "unknown-file,notes.txt,临时,2026-12-31,办公室\n"
        #expect(try build(row + row).findings == ["waivers.csv:3 duplicate-code"])
    }

    @Test("put neither reason nor approver into any finding")
    func noValues() throws {
        let result = try build("unknown-fil,notes.txt,某某的理由,2026-12-31,某某人\n")
        let texts = result.report.diagnostics.map { $0.summary.zh + $0.summary.en + ($0.excerpt?.line ?? "") }
        #expect(!texts.joined().contains("某某"))
    }
}

import Diagnostics
import Testing

@Suite("The policy of an office")
struct DiagnosticPolicyTests {
    private let error = Diagnostic.sample(.wrongColumn, at: .init("a.csv", line: 1))
    private let warning = Diagnostic.sample(.lateDate, at: .init("a.csv", line: 2))
    private let personal = Diagnostic.sample(.personalData, at: .init("people.csv", line: 4, column: 2))
    private let lost = Diagnostic.sample(.lostFile, at: .init("a.csv"))

    private func waiver(_ rule: Rule, _ scope: String, line: Int = 2) throws -> GrantedWaiver {
        GrantedWaiver(
            rule: rule.id, scope: try #require(WaiverScope(scope)), location: .init("waivers.csv", line: line))
    }

    private func report(
        _ findings: Diagnostic..., levels: [String: ReportLevel] = [:], waivers: [GrantedWaiver] = []
    ) -> DiagnosticReport {
        DiagnosticPolicy(levels: levels, waivers: waivers).report(on: findings)
    }

    @Test("weighs a rule as the office says, for the report and for whether a build stops")
    func levels() {
        let weakened = report(error, warning, levels: ["wrong-column": .note, "late-date": .error])
        #expect(weakened.diagnostics.map(\.severity) == [.note, .error])
        #expect((weakened.errorCount, weakened.noteCount) == (1, 1))
        let policy = DiagnosticPolicy(levels: ["wrong-column": .warning], waivers: [])
        #expect(!policy.stops([error, warning]))
        #expect(DiagnosticPolicy.standard.stops([error]))
    }

    @Test("counts what is turned off, and turns off no error")
    func off() {
        let report = report(error, warning, levels: ["late-date": .off, "wrong-column": .off])
        #expect(report.diagnostics.map(\.severity) == [.error])
        #expect(report.silencedCount == 1)
    }

    @Test(
        "never weakens what protects persons or holds the portal together",
        arguments: [ReportLevel.off, .note, .warning])
    func firm(level: ReportLevel) {
        let report = report(personal, lost, levels: ["personal-data": level, "lost-file": level])
        #expect(report.errorCount == 2)
    }

    @Test("sets a waived finding apart, and it stops nothing")
    func waived() throws {
        let waiver = try waiver(.wrongColumn, "a.csv")
        let report = report(error, warning, waivers: [waiver])
        #expect(report.diagnostics == [warning])
        #expect(report.waived == [WaivedDiagnostic(error, by: waiver)])
        #expect(!DiagnosticPolicy(levels: [:], waivers: [waiver]).stops([error]))
    }

    @Test("waives a rule only where the waiver says")
    func elsewhere() throws {
        let report = report(error, waivers: [try waiver(.wrongColumn, "b.csv")])
        #expect(report.diagnostics == [error])
    }

    @Test("waives what protects persons at its exact place only")
    func persons() throws {
        #expect(try report(personal, waivers: [waiver(.personalData, "people.csv")]).hasErrors)
        #expect(try report(personal, waivers: [waiver(.personalData, "people.csv:5")]).hasErrors)
        #expect(try !report(personal, waivers: [waiver(.personalData, "people.csv:4")]).hasErrors)
    }

    @Test("waives nothing that is unconditional")
    func unconditional() throws {
        let report = report(lost, waivers: [try waiver(.lostFile, "a.csv")])
        #expect(report.diagnostics == [lost])
    }

    @Test("warns of a waiver that nothing needed, unless another covers the same finding")
    func unused() throws {
        let both = try [waiver(.wrongColumn, "a.csv:1"), waiver(.wrongColumn, "a.csv", line: 3)]
        #expect(report(error, waivers: both).diagnostics.isEmpty)
        let unused = report(warning, waivers: both).diagnostics.filter { $0.rule == .unusedWaiver }
        #expect(unused.map(\.location.line) == [2, 3])
        #expect(unused.allSatisfy { $0.severity == .warning })
    }

    @Test("says nothing of unused waivers where something is wrong, or not all was looked at")
    func partial() throws {
        let waivers = [try waiver(.lateDate, "b.csv")]
        #expect(report(error, waivers: waivers).diagnostics == [error])
        let policy = DiagnosticPolicy(levels: [:], waivers: waivers)
        #expect(policy.report(on: [], coversAll: false).diagnostics.isEmpty)
        #expect(policy.report(on: []).diagnostics.map(\.rule) == [.unusedWaiver])
    }

    @Test("says nothing of unused waivers while more may be found")
    func whileBuilding() throws {
        let policy = DiagnosticPolicy(levels: ["unused-waiver": .error], waivers: [try waiver(.wrongColumn, "a.csv")])
        #expect(!policy.stops([]))
        #expect(policy.report(on: []).errorCount == 1)
    }
}

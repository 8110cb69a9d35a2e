import Diagnostics
import Foundation
import Pipeline
import Testing

@testable import Commands

@Suite("explain")
struct ExplainTests {
    private static let docs = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("docs")

    /// The page is part of the documentation: it must say what the rules in the sources say.
    @Test(
        "writes the reference pages as they are committed",
        arguments: [("diagnostics.md", Language.english), ("diagnostics.zh-CN.md", .chinese)])
    func reference(name: String, language: Language) throws {
        let file = Self.docs.appendingPathComponent(name)
        let page = RuleReference(language: language).markdown(of: .all)
        let committed = try? String(contentsOf: file, encoding: .utf8)
        if ProcessInfo.processInfo.environment["NOTICEBOARD_RECORD"] != nil {
            try Data(page.utf8).write(to: file)
            Issue.record("recorded \(name); run again without NOTICEBOARD_RECORD")
        }
        #expect(page == committed, "make reference writes docs/\(name) anew")
    }

    @Test("knows every rule, and ends with 2 for another id")
    func statuses() throws {
        #expect(status("explain", "channel") == 0)
        #expect(status("explain", "--language", "zh") == 0)
        #expect(status("explain", "--markdown") == 0)
        #expect(status("explain", "chanel") == 2)
        #expect(status("explain", "channel", "--markdown") == 2)
        #expect(status("explain", "channel", "--language", "fr") == 2)
    }
}

import ArgumentParser
import Foundation
import Testing

@testable import Commands

/// The help is part of the interface: a change to it is made on purpose, and seen in review.
@Suite("Help")
struct HelpTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "Help")

    @Test(
        "reads as it was approved",
        arguments: ["noticeboard", "build", "check", "explain", "sheets", "bundle", "apply", "keygen", "verify"])
    func approved(name: String) throws {
        let help =
            switch name {
            case "build": Noticeboard.helpMessage(for: BuildCommand.self, columns: 100)
            case "check": Noticeboard.helpMessage(for: CheckCommand.self, columns: 100)
            case "explain": Noticeboard.helpMessage(for: ExplainCommand.self, columns: 100)
            case "sheets": Noticeboard.helpMessage(for: SheetsCommand.self, columns: 100)
            case "bundle": Noticeboard.helpMessage(for: BundleCommand.self, columns: 100)
            case "apply": Noticeboard.helpMessage(for: ApplyCommand.self, columns: 100)
            case "keygen": Noticeboard.helpMessage(for: KeygenCommand.self, columns: 100)
            case "verify": Noticeboard.helpMessage(for: VerifyCommand.self, columns: 100)
            default: Noticeboard.helpMessage(columns: 100)
            }
        let file = Self.folder.appendingPathComponent(name + ".txt")
        let approved = try? String(contentsOf: file, encoding: .utf8)
        if ProcessInfo.processInfo.environment["NOTICEBOARD_RECORD"] != nil {
            try Data((help + "\n").utf8).write(to: file)
            Issue.record("recorded \(file.lastPathComponent); run again without NOTICEBOARD_RECORD")
        }
        #expect(help + "\n" == approved)
    }
}

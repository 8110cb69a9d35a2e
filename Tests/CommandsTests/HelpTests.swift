import ArgumentParser
import Foundation
import Testing

@testable import Commands

/// The help is part of the interface: a change to it is made on purpose, and seen in review.
@Suite("Help")
struct HelpTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "Help")

    /// By the command's name, `record-verify` for one within another; of the whole by the program's.
    private static let commands: [String: any ParsableCommand.Type] = Dictionary(
        uniqueKeysWithValues: Noticeboard.configuration.subcommands.flatMap { command in
            [(command._commandName, command)]
                + command.configuration.subcommands.map { ("\(command._commandName)-\($0._commandName)", $0) }
        })

    @Test("reads as it was approved", arguments: ["noticeboard"] + commands.keys.sorted())
    func approved(name: String) throws {
        let help =
            Self.commands[name].map { Noticeboard.helpMessage(for: $0, columns: 100) }
            ?? Noticeboard.helpMessage(columns: 100)
        let file = Self.folder.appendingPathComponent(name + ".txt")
        let approved = try? String(contentsOf: file, encoding: .utf8)
        if ProcessInfo.processInfo.environment["NOTICEBOARD_RECORD"] != nil {
            try Data((help + "\n").utf8).write(to: file)
            Issue.record("recorded \(file.lastPathComponent); run again without NOTICEBOARD_RECORD")
        }
        #expect(help + "\n" == approved)
    }
}

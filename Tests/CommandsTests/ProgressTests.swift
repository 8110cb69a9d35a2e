import Diagnostics
import Foundation
import Pipeline
import Testing

@testable import Commands

@Suite("Progress")
struct ProgressTests {
    /// What is written to a pipe, as in a log file.
    private func logged(_ body: (ConsoleProgress) -> Void, language: Language = .english) throws -> String {
        let pipe = Pipe()
        body(ConsoleProgress(Terminal(descriptor: pipe.fileHandleForWriting.fileDescriptor), language: language))
        try pipe.fileHandleForWriting.close()
        return String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }

    @Test("is one plain line a stage where nobody watches")
    func plain() throws {
        let text = try logged { progress in
            progress.stageBegan(.render)
            for done in 1...100 { progress.stage(.render, advancedTo: done, of: 100) }
            progress.stageEnded(.render, count: 100, duration: .milliseconds(1500))
        }
        #expect(text == "Render  100 pages  1.5 s\n")
    }

    @Test("speaks Chinese in a Chinese locale")
    func chinese() throws {
        let text = try logged(
            { $0.stageEnded(.load, count: 3, duration: .milliseconds(20)) },
            language: Language(environment: ["LANG": "zh_CN.UTF-8"]))
        #expect(text == "读取  3 个文件  20 ms\n")
    }
}

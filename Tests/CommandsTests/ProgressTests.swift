import Diagnostics
import Foundation
import Pipeline
import Synchronization
import Testing

@testable import Commands

@Suite("Progress")
struct ProgressTests {
    /// A clock that goes only when it is told to.
    private final class Clock: Sendable {
        private let time = Mutex(ContinuousClock.now)
        func advance(_ duration: Duration) { time.withLock { $0 += duration } }
        var now: @Sendable () -> ContinuousClock.Instant { { self.time.withLock { $0 } } }
    }

    /// What is written to a pipe, as in a log file.
    private func logged(
        language: Language = .english, isVerbose: Bool = false, _ body: (ConsoleProgress, Clock) -> Void
    ) throws -> String {
        let (pipe, clock) = (Pipe(), Clock())
        let terminal = Terminal(descriptor: pipe.fileHandleForWriting.fileDescriptor)
        body(
            ConsoleProgress(terminal, language: language, isVerbose: isVerbose, environment: [:], now: clock.now),
            clock)
        try pipe.fileHandleForWriting.close()
        return String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }

    /// What is written to a terminal of so many columns, as pieces that each begin by clearing the line.
    private func shown(
        columns: UInt16 = 100, environment: [String: String] = ["NO_COLOR": "1"], language: Language = .english,
        _ body: (ConsoleProgress, Clock) -> Void
    ) throws -> [String] {
        var (main, side): (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: 25, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        try #require(openpty(&main, &side, nil, nil, &size) == 0)
        let clock = Clock()
        body(
            ConsoleProgress(Terminal(descriptor: side), language: language, environment: environment, now: clock.now),
            clock)
        // A mark tells where it ends: what reads a terminal waits for more.
        Terminal(descriptor: side).write("\u{4}")
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while bytes.last != 4 {
            let count = read(main, &buffer, buffer.count)
            try #require(count > 0)
            bytes += buffer[..<count]
        }
        close(main)
        close(side)
        let text = String(decoding: bytes.dropLast(), as: UTF8.self).replacing("\r\n", with: "\n")
        return text.split(separator: "\r\u{1B}[K", omittingEmptySubsequences: false).map { String($0) }
    }

    @Test("is one plain line a stage where nobody watches")
    func plain() throws {
        let text = try logged { progress, clock in
            progress.stageBegan(.render)
            for done in 1...100 {
                clock.advance(.seconds(1))
                progress.stage(.render, advancedTo: done, of: 100)
            }
            progress.stageEnded(.render, count: 100, duration: .milliseconds(1500))
        }
        #expect(text == "Render  100 pages  1.5 s\n")
    }

    @Test("speaks Chinese in a Chinese locale")
    func chinese() throws {
        let text = try logged(language: Language(environment: ["LANG": "zh_CN.UTF-8"])) { progress, _ in
            progress.stageEnded(.load, count: 3, duration: .milliseconds(20))
        }
        #expect(text == "读取  3 个文件  20 ms\n")
    }

    @Test("tells a log every ten seconds how far a stage is, and its rate, where more is asked for")
    func verbose() throws {
        let text = try logged(isVerbose: true) { progress, clock in
            progress.stageBegan(.render)
            for done in 1...25 {
                clock.advance(.seconds(1))
                progress.stage(.render, advancedTo: done, of: 100)
            }
            progress.stageEnded(.render, count: 100, duration: .seconds(100))
        }
        #expect(
            text == """
                Render 10%  10/100 pages  1.0/s  about 90 s left
                Render 20%  20/100 pages  1.0/s  about 80 s left
                Render  100 pages  100.0 s  1.0/s

                """)
    }

    @Test("is a bar with count, rate and time left on a terminal, which makes way for the line of the stage")
    func bar() throws {
        let pieces = try shown { progress, clock in
            progress.stageBegan(.render)
            clock.advance(.seconds(2))
            progress.stage(.render, advancedTo: 50, of: 200)
            progress.stageEnded(.render, count: 200, duration: .seconds(8))
        }
        let bar = String(repeating: "█", count: 7) + String(repeating: "░", count: 23)
        #expect(
            pieces == [
                "", "Render …", "\(bar) Render 25%  50/200 pages  25/s  about 6 s left", "Render  200 pages  8.0 s\n",
            ])
    }

    @Test("is drawn ten times a second at most")
    func throttled() throws {
        let pieces = try shown { progress, clock in
            progress.stageBegan(.render)
            for done in 1...1000 {
                clock.advance(.milliseconds(1))
                progress.stage(.render, advancedTo: done, of: 2000)
            }
        }
        #expect((10...12).contains(pieces.count))
    }

    @Test("leaves nothing on a terminal where work is broken off")
    func brokenOff() throws {
        let pieces = try shown { progress, _ in
            progress.stageBegan(.load)
            progress.ended()
            progress.ended()
        }
        #expect(pieces == ["", "Load …", ""])
    }

    @Test("never breaks a narrow line", arguments: [UInt16(20), 40, 60, 75, 90])
    func narrow(columns: UInt16) throws {
        for language in Language.allCases {
            let pieces = try shown(columns: columns, language: language) { progress, clock in
                progress.stageBegan(.render)
                clock.advance(.seconds(2))
                progress.stage(.render, advancedTo: 5000, of: 20000)
            }
            let drawn = try #require(pieces.last)
            let width = drawn.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
            #expect(width < Int(columns), "\(drawn)")
        }
    }

    @Test("is coloured where nobody minds")
    func color() throws {
        func isColored(_ environment: [String: String]) throws -> Bool {
            try shown(environment: environment) { progress, clock in
                progress.stageBegan(.render)
                clock.advance(.seconds(2))
                progress.stage(.render, advancedTo: 1, of: 2)
            }.joined().contains("\u{1B}[32m")
        }
        #expect(try isColored(["TERM": "xterm"]))
        #expect(try !isColored(["TERM": "xterm", "NO_COLOR": "1"]))
    }

    @Test("is plain on a terminal that cannot draw over a line")
    func dumb() throws {
        let pieces = try shown(environment: ["TERM": "dumb"]) { progress, clock in
            progress.stageBegan(.render)
            clock.advance(.seconds(2))
            progress.stage(.render, advancedTo: 1, of: 2)
            progress.stageEnded(.render, count: 2, duration: .seconds(4))
        }
        #expect(pieces == ["Render  2 pages  4.0 s\n"])
    }

    @Test(
        "tells the time that is left in words of its size",
        arguments: [
            (50, Duration.seconds(10), "about 10 s left"), (1, .seconds(1), "about 2 min left"),
            (1, .seconds(60), "about 99 min left"), (99, .seconds(10), "about 1 s left"), (100, .seconds(10), nil),
            (0, .seconds(10), nil),
            (50, .milliseconds(100), nil),
        ] as [(Int, Duration, String?)])
    func left(done: Int, elapsed: Duration, expected: String?) {
        #expect(ProgressEstimate(done: done, total: 100, elapsed: elapsed).leftText?.en == expected)
    }
}

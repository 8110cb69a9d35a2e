import Diagnostics
import Foundation
import Pipeline
import Synchronization

/// Shows how a build comes along: a bar where a terminal can redraw it, one line a stage everywhere.
struct ConsoleProgress: TerminalProgress {
    private struct State {
        var began: ContinuousClock.Instant?
        /// When a log was last told how far the stage is.
        var logged: ContinuousClock.Instant?
    }

    private let terminal: Terminal
    private let language: Language
    private let isVerbose: Bool
    private let isRedrawn: Bool
    private let usesColor: Bool
    private let now: @Sendable () -> ContinuousClock.Instant
    private let line: RedrawnLine
    private let state = Shared()

    private final class Shared: Sendable {
        let state = Mutex(State())
    }

    /// How often a log hears of a stage that is not over yet.
    private static let logInterval = Duration.seconds(10)

    init(
        _ terminal: Terminal, language: Language, isVerbose: Bool = false,
        environment: [String: String] = ProcessInfo.processInfo.environment,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.terminal = terminal
        self.language = language
        self.isVerbose = isVerbose
        self.now = now
        isRedrawn = terminal.canRedraw(environment)
        usesColor = terminal.usesColor(environment)
        line = RedrawnLine(terminal, now: now)
    }

    func stageBegan(_ stage: BuildStage) {
        let now = now()
        state.state.withLock { $0 = State(began: now, logged: now) }
        if isRedrawn { line.draw { "\(stage.label[language]) …" } }
    }

    func stage(_ stage: BuildStage, advancedTo done: Int, of total: Int) {
        guard total > 0 else { return }
        if isRedrawn {
            line.draw { bar(of: stage, estimate(done, total)) }
        } else if isVerbose, isTimeToLog() {
            terminal.write(words(of: stage, estimate(done, total)) + "\n")
        }
    }

    func stageEnded(_ stage: BuildStage, count: Int, duration: Duration) {
        var text = "\(stage.label[language])  \(count) \(stage.unit[language])  \(Self.time(duration))"
        if isVerbose, let rate = ProgressEstimate(done: count, total: count, elapsed: duration).rateText {
            text += "  \(rate[language])"
        }
        line.clear(text + "\n")
    }

    func ended() { line.clear() }

    private func estimate(_ done: Int, _ total: Int) -> ProgressEstimate {
        let began = state.state.withLock { $0.began } ?? now()
        return ProgressEstimate(done: done, total: total, elapsed: began.duration(to: now()))
    }

    private func isTimeToLog() -> Bool {
        let now = now()
        return state.state.withLock { state in
            guard let logged = state.logged, logged.duration(to: now) >= Self.logInterval else { return false }
            state.logged = now
            return true
        }
    }

    /// As much of a bar as the terminal has room for beside the words.
    private func bar(of stage: BuildStage, _ estimate: ProgressEstimate) -> String {
        let words = words(of: stage, estimate)
        let width = min(30, terminal.columns - words.terminalWidth - 2)
        guard width >= 5 else { return words.prefix(terminalWidth: terminal.columns - 1) }
        let bar = estimate.bar(width: width)
        return (usesColor ? "\u{1B}[32m\(bar)\u{1B}[0m" : bar) + " " + words
    }

    private func words(of stage: BuildStage, _ estimate: ProgressEstimate) -> String {
        let parts = [
            "\(stage.label[language]) \(estimate.percent)%",
            "\(estimate.done)/\(estimate.total) \(stage.unit[language])",
            estimate.rateText?[language], estimate.leftText?[language],
        ]
        return parts.compactMap { $0 }.joined(separator: "  ")
    }

    private static func time(_ duration: Duration) -> String {
        let milliseconds = duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
        return milliseconds < 1000 ? "\(milliseconds) ms" : "\(milliseconds / 1000).\(milliseconds / 100 % 10) s"
    }
}

extension String {
    /// The columns that it takes on a terminal: Chinese takes two each.
    var terminalWidth: Int { unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) } }

    fileprivate func prefix(terminalWidth: Int) -> String {
        var text = self
        while text.terminalWidth > terminalWidth { text.removeLast() }
        return text
    }
}

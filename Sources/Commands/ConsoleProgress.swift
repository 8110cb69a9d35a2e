import Diagnostics
import Pipeline
import Synchronization

/// Shows how a build comes along: a bar where a terminal can redraw it, one line a stage everywhere.
struct ConsoleProgress: BuildProgress {
    private let terminal: Terminal
    private let language: Language
    private let drawn = Drawn()

    init(_ terminal: Terminal, language: Language) {
        self.terminal = terminal
        self.language = language
    }

    /// How much of the bar stands on the terminal, so that it is redrawn only when it grows.
    private final class Drawn: Sendable {
        let percent = Mutex(-1)
    }

    func stageBegan(_ stage: BuildStage) {
        guard terminal.isInteractive else { return }
        terminal.write("\r\u{1B}[K\(stage.label[language]) …")
    }

    func stage(_ stage: BuildStage, advancedTo done: Int, of total: Int) {
        guard terminal.isInteractive, total > 0 else { return }
        let percent = done * 100 / total
        drawn.percent.withLock { drawn in
            guard percent > drawn else { return }
            drawn = percent
            let filled = percent * 30 / 100
            let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
            terminal.write("\r\u{1B}[K\(stage.label[language]) \(bar) \(percent)% \(done)/\(total)")
        }
    }

    func stageEnded(_ stage: BuildStage, count: Int, duration: Duration) {
        drawn.percent.withLock { $0 = -1 }
        let milliseconds = duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
        let time = milliseconds < 1000 ? "\(milliseconds) ms" : "\(milliseconds / 1000).\(milliseconds / 100 % 10) s"
        let line = "\(stage.label[language])  \(count) \(stage.unit[language])  \(time)\n"
        terminal.write(terminal.isInteractive ? "\r\u{1B}[K" + line : line)
    }
}

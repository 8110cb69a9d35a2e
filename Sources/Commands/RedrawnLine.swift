import Foundation
import Synchronization

/// A line on a terminal that is drawn over as work goes on; called from several threads.
final class RedrawnLine: Sendable {
    private struct State {
        var drawn: ContinuousClock.Instant?
        var isThere = false
    }

    private let terminal: Terminal
    private let now: @Sendable () -> ContinuousClock.Instant
    private let state = Mutex(State())

    /// More often nobody sees it, and each time costs a call to the system.
    private static let interval = Duration.milliseconds(100)

    init(_ terminal: Terminal, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) {
        self.terminal = terminal
        self.now = now
    }

    /// Draws the line, unless it was drawn just now.
    func draw(_ text: () -> String) {
        let now = now()
        state.withLock { state in
            if let drawn = state.drawn, drawn.duration(to: now) < Self.interval { return }
            state = State(drawn: now, isThere: true)
            terminal.write(Self.start + text())
        }
    }

    /// Takes the line away, and puts `text` in its place.
    func clear(_ text: String = "") {
        state.withLock { state in
            if state.isThere || !text.isEmpty { terminal.write((state.isThere ? Self.start : "") + text) }
            state = State()
        }
    }

    /// Back to the beginning of the line, of which nothing stays.
    private static let start = "\r\u{1B}[K"
}

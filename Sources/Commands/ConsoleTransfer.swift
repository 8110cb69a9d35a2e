import Bundles
import Diagnostics
import Synchronization

/// Shows how a transfer comes along, with the time that is left, where a terminal can redraw a line.
final class ConsoleTransfer: TransferProgress {
    private let terminal: Terminal
    private let language: Language
    private let began = ContinuousClock.now
    private let drawn = Mutex(-1)

    init(_ terminal: Terminal, language: Language) {
        self.terminal = terminal
        self.language = language
    }

    func transferred(_ done: Int, of total: Int) {
        guard terminal.isInteractive, total > 0 else { return }
        let percent = done * 100 / total
        drawn.withLock { drawn in
            guard percent > drawn else { return }
            drawn = percent
            let passed = began.duration(to: .now)
            let left = Int((passed / Double(max(done, 1)) * Double(total - done)).components.seconds)
            let text = BilingualText(
                zh: "复制 \(percent)%　\(BundleSummary.size(done))，共 \(BundleSummary.size(total))，还要约 \(left) 秒",
                en:
                    "Copying \(percent)% \(BundleSummary.size(done)) of \(BundleSummary.size(total)), about \(left) s left"
            )
            terminal.write("\r\u{1B}[K" + text[language] + (done == total ? "\n" : ""))
        }
    }
}

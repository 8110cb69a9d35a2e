import Bundles
import Diagnostics
import Foundation

/// Shows how a transfer comes along, with the time that is left, where a terminal can redraw a line.
final class ConsoleTransfer: TransferProgress {
    private let isRedrawn: Bool
    private let language: Language
    private let began = ContinuousClock.now
    private let line: RedrawnLine

    init(
        _ terminal: Terminal, language: Language,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        isRedrawn = terminal.canRedraw(environment)
        self.language = language
        line = RedrawnLine(terminal)
    }

    func transferred(_ done: Int, of total: Int) {
        guard isRedrawn, total > 0 else { return }
        guard done < total else { return line.clear() }
        line.draw {
            let estimate = ProgressEstimate(done: done, total: total, elapsed: began.duration(to: .now))
            let (size, all) = (BundleSummary.size(done), BundleSummary.size(total))
            let text = BilingualText(
                zh: "复制 \(estimate.percent)%　\(size)，共 \(all)", en: "Copying \(estimate.percent)%  \(size) of \(all)")
            let left = estimate.leftText.map { "  " + $0[language] } ?? ""
            return text[language] + left
        }
    }
}

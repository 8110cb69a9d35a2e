import Bundles
import Diagnostics

/// Writes a verdict for a person: one line in one colour, then what is wrong, rule by rule.
struct VerdictPrinter {
    let language: Language
    let usesColor: Bool
    /// The most files listed for one rule.
    let limit: Int

    func text(of verdict: BundleVerdict) -> String {
        let line = VerdictLine(verdict).text[language]
        return (usesColor ? "\u{1B}[1;\(code(of: verdict.color))m\(line)\u{1B}[0m" : line) + "\n"
            + FindingLists(report: verdict.report, language: language, limit: limit).text
    }

    private func code(of color: BundleVerdict.Outcome.Color) -> Int {
        switch color {
        case .green: 32
        case .yellow: 33
        case .red: 31
        }
    }
}

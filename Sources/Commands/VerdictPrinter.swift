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
        return (usesColor ? "\u{1B}[1;\(code(of: verdict.color))m\(line)\u{1B}[0m" : line) + "\n" + lists(of: verdict)
    }

    private func code(of color: BundleVerdict.Outcome.Color) -> Int {
        switch color {
        case .green: 32
        case .yellow: 33
        case .red: 31
        }
    }

    private func lists(of verdict: BundleVerdict) -> String {
        verdict.report.tallies.map { tally in
            let findings = verdict.report.diagnostics.filter { $0.rule == tally.rule }
            var text = "\n\(tally.rule.statement[language]) [\(tally.rule.id)]\n"
            for finding in findings.prefix(limit) { text += "  \(finding.location): \(finding.summary[language])\n" }
            if findings.count > limit {
                text +=
                    BilingualText(
                        zh: "  ……另有 \(findings.count - limit) 条，用 --limit 多看一些。\n",
                        en: "  … and \(findings.count - limit) more; --limit shows them.\n")[language]
            }
            return text
                + BilingualText(zh: "  办法：\(tally.rule.remedy.zh)\n", en: "  to fix: \(tally.rule.remedy.en)\n")[
                    language]
        }.joined()
    }
}

import Diagnostics

/// Lists findings rule by rule, under what each rule asks for, with what to do.
struct FindingLists {
    let report: DiagnosticReport
    let language: Language
    /// The most places listed for one rule.
    let limit: Int

    var text: String {
        report.tallies.map { tally in
            let findings = report.diagnostics.filter { $0.rule == tally.rule }
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

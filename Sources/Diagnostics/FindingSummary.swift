/// How many findings there are of which rule, under a long list of them.
struct FindingSummary {
    /// Nobody reads more rules than fit below a screen of findings.
    private static let rules = 10

    let report: DiagnosticReport
    let language: Language

    /// Empty where there is nothing to sum up.
    var text: String {
        let tallies = report.tallies
        guard let first = tallies.first else { return waived }
        var text = ""
        if report.diagnostics.count > 1 {
            text += BilingualText(zh: "按规则统计：\n", en: "By rule:\n")[language]
            let shown = tallies.prefix(Self.rules)
            let digits = shown.map { "\($0.count)".count }.max() ?? 0
            let width = shown.map(\.rule.id.count).max() ?? 0
            let labels = shown.map(\.severity.label[language].count).max() ?? 0
            for tally in shown {
                let count = Self.padded("\(tally.count)", to: digits, atStart: true)
                let id = Self.padded(tally.rule.id, to: width, atStart: false)
                let label = Self.padded(tally.severity.label[language], to: labels, atStart: false)
                text += "  \(count)  \(label)  \(id)  \(tally.rule.statement[language])\n"
            }
            let left = tallies.count - shown.count
            if left > 0 {
                text += BilingualText(zh: "  另有 \(left) 条规则。\n", en: "  … and \(left) more rules.\n")[language]
            }
        }
        text += waived
        text +=
            BilingualText(
                zh: "要了解一条规则，请运行：noticeboard explain \(first.rule.id)\n",
                en: "To learn about a rule: noticeboard explain \(first.rule.id)\n")[language]
        return text
    }

    private var waived: String {
        var text = ""
        if !report.waived.isEmpty {
            let places = Set(report.waived.map(\.waiver.location.description)).sorted()
            let named = places.prefix(3).joined(separator: ", ") + (places.count > 3 ? ", …" : "")
            text +=
                BilingualText(
                    zh: "已豁免 \(report.waived.count) 条，依据 \(named)。\n",
                    en: "Waived: \(report.waived.count), by \(named).\n")[language]
        }
        if report.silencedCount > 0 {
            text +=
                BilingualText(
                    zh: "按 site.yaml 的设置不报 \(report.silencedCount) 条。\n",
                    en: "Not reported, as site.yaml says: \(report.silencedCount).\n")[language]
        }
        return text
    }

    private static func padded(_ text: String, to width: Int, atStart: Bool) -> String {
        let blanks = String(repeating: " ", count: max(0, width - text.count))
        return atStart ? blanks + text : text + blanks
    }
}

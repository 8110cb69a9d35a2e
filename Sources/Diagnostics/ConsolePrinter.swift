/// Writes diagnostics for a person at a terminal: place, message, excerpt with a caret, and what to do.
public struct ConsolePrinter: Sendable {
    private let language: Language
    private let usesColor: Bool
    private let limit: Int

    /// Prints at most `limit` findings; how many more there are is said at the end.
    public init(language: Language, usesColor: Bool, limit: Int = 100) {
        self.language = language
        self.usesColor = usesColor
        self.limit = limit
    }

    public func render(_ report: DiagnosticReport) -> String {
        var text = ""
        write(report) { text += $0 }
        return text
    }

    /// The same piece by piece: findings by place, how many more there are, and a summary by rule.
    public func write(_ report: DiagnosticReport, to output: (String) -> Void) {
        let shown = report.shown(limit: limit)
        for diagnostic in shown { output(render(diagnostic)) }
        let left = report.diagnostics.count - shown.count
        if left > 0 {
            output(
                BilingualText(
                    zh: "……另有 \(left) 条未显示；多看一些用 noticeboard check --limit。\n",
                    en: "… and \(left) more; noticeboard check --limit shows them.\n")[
                        language])
        }
        output(FindingSummary(report: report, language: language).text)
    }

    private func render(_ diagnostic: Diagnostic) -> String {
        let label = paint(diagnostic.severity.label[language], as: diagnostic.severity)
        let place = shown(diagnostic.location.description)
        var text = "\(place): \(label): \(shown(diagnostic.summary[language])) [\(diagnostic.rule.id)]\n"
        if let excerpt = diagnostic.excerpt { text += render(excerpt) }
        if let suggestion = diagnostic.suggestion.map(shown) {
            text +=
                BilingualText(zh: "    您是不是要写“\(suggestion)”？\n", en: "    did you mean \"\(suggestion)\"?\n")[language]
        }
        text +=
            BilingualText(
                zh: "    办法：\(diagnostic.rule.remedy.zh)\n", en: "    to fix: \(diagnostic.rule.remedy.en)\n")[language]
        return text
    }

    private func render(_ excerpt: Excerpt) -> String {
        let characters = Array(shown(excerpt.line))
        let start = min(max(excerpt.column - 1, 0), characters.count)
        let end = min(start + max(excerpt.length, 1), characters.count)
        // A tab keeps its width only if it is repeated; every other character becomes as many blanks as it is wide.
        let indent = characters[..<start]
            .map { $0 == "\t" ? "\t" : String(repeating: " ", count: $0.terminalWidth) }
            .joined()
        let width = max(characters[start..<end].reduce(0) { $0 + $1.terminalWidth }, 1)
        return "    | \(String(characters))\n    | \(indent)\(String(repeating: "^", count: width))\n"
    }

    /// Names of files and headings come from others: a control character among them must not reach the terminal.
    private func shown(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.properties.generalCategory == .control && $0 != "\t" ? "\u{FFFD}" : $0 }))
    }

    private func paint(_ word: String, as severity: Severity) -> String {
        guard usesColor else { return word }
        let code =
            switch severity {
            case .note: 36
            case .warning: 33
            case .error: 31
            }
        return "\u{1B}[1;\(code)m\(word)\u{1B}[0m"
    }
}

extension Character {
    /// The columns it takes on a terminal: two for the East Asian wide and full-width ranges (Unicode UAX #11).
    fileprivate var terminalWidth: Int {
        guard let scalar = unicodeScalars.first?.value else { return 0 }
        switch scalar {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}

import JSON

/// Writes a report as JSON of a stable shape (`docs/checking.md`): a finding a line, so that it streams and can be searched.
public struct JSONReportPrinter: Sendable {
    /// Raised when a member changes its meaning or goes; new members may come without.
    static let version = 1

    private let language: Language
    private let limit: Int

    /// Lists at most `limit` findings, and as many waived ones; the counts are always of all.
    public init(language: Language, limit: Int) {
        self.language = language
        self.limit = limit
    }

    public func write(_ report: DiagnosticReport, to output: (String) -> Void) {
        let shown = report.shown(limit: limit)
        let waived = report.waived.prefix(limit)
        output("{\n\"format\": \"noticeboard-diagnostics\",\n\"version\": \(Self.version),\n")
        output("\"language\": \"\(language.tag)\",\n")
        output("\"counts\": \(counts(of: report).text),\n")
        output("\"limit\": \(limit),\n\"left\": \(report.diagnostics.count - shown.count),\n")
        output("\"rules\": [\n")
        write(lines: report.tallies.map(tally), to: output)
        output("],\n\"diagnostics\": [\n")
        write(lines: shown.map { finding($0, waiver: nil) }, to: output)
        output("],\n\"waived\": [\n")
        write(lines: waived.map { finding($0.diagnostic, waiver: $0.waiver) }, to: output)
        output("]\n}\n")
    }

    private func write(lines: [JSONValue], to output: (String) -> Void) {
        for (position, line) in lines.enumerated() { output(line.text + (position + 1 < lines.count ? ",\n" : "\n")) }
    }

    private func counts(of report: DiagnosticReport) -> JSONValue {
        .object([
            "errors": .integer(report.errorCount), "warnings": .integer(report.warningCount),
            "notes": .integer(report.noteCount), "waived": .integer(report.waived.count),
            "off": .integer(report.silencedCount),
        ])
    }

    private func tally(_ tally: DiagnosticReport.Tally) -> JSONValue {
        .object([
            "rule": .string(tally.rule.id), "severity": .string(tally.severity.label.en),
            "count": .integer(tally.count), "statement": .string(tally.rule.statement[language]),
            "remedy": .string(tally.rule.remedy[language]),
        ])
    }

    private func finding(_ diagnostic: Diagnostic, waiver: GrantedWaiver?) -> JSONValue {
        let location = diagnostic.location
        return .object([
            "rule": .string(diagnostic.rule.id), "severity": .string(diagnostic.severity.label.en),
            "place": .string(location.description), "file": .string(location.file),
            "line": location.line.map(JSONValue.integer), "column": location.column.map(JSONValue.integer),
            "sheet": location.cell.map { .string($0.sheet) }, "cell": location.cell.map { .string($0.name) },
            "message": .string(diagnostic.summary[language]),
            "suggestion": diagnostic.suggestion.map(JSONValue.string),
            "waiver": waiver.map { .string($0.location.description) },
        ])
    }
}

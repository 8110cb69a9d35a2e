import Diagnostics
import Foundation
import Pipeline

/// How and where a command tells its findings.
struct Reporting {
    enum Format: String, CaseIterable {
        case text, json, sarif

        /// A screen or two for a person; for programs as many as anybody will work through.
        var usualLimit: Int { self == .text ? 100 : 1000 }
    }

    var format = Format.text
    var limit = Format.text.usualLimit
    /// Whether warnings count as errors for the exit status.
    var isStrict = false
    /// Findings of a check are its product and go to standard output; those of a build go beside its progress.
    var terminal = Terminal.standardError
    /// Whether findings are a part of a run's result, which is told when it is over.
    var isWithinResult = false

    func write(_ report: DiagnosticReport, language: Language) {
        switch format {
        case .text:
            let usesColor = terminal.usesColor(ProcessInfo.processInfo.environment)
            ConsolePrinter(language: language, usesColor: usesColor, limit: limit).write(report, to: terminal.write)
        case .json: JSONReportPrinter(language: language, limit: limit).write(report, to: terminal.write)
        case .sarif:
            SARIFPrinter(
                language: language, limit: limit, catalogue: .all, toolVersion: Noticeboard.configuration.version
            ).write(report, to: terminal.write)
        }
    }

    /// Writes the result of a run, where that was asked for.
    func write(_ result: RunResult, _ report: DiagnosticReport?, language: Language) {
        if isWithinResult { result.write(report, language: language, limit: limit, to: terminal.write) }
    }

    func fails(_ report: DiagnosticReport) -> Bool { report.hasErrors || failsForWarnings(report) }

    /// Whether it would pass if it were not strict.
    func failsForWarnings(_ report: DiagnosticReport) -> Bool {
        isStrict && !report.hasErrors && report.warningCount > 0
    }
}

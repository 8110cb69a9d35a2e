import Diagnostics

extension Diagnostic {
    /// The place and the rule, such as `a.csv:2:5 missing-cell`.
    var finding: String { "\(location) \(rule.id)" }

    /// All that a person may read of it, in both languages.
    var allText: String {
        Language.allCases
            .map { ConsolePrinter(language: $0, usesColor: false).render(DiagnosticReport([self])) }
            .joined()
    }
}

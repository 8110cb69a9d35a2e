import Diagnostics

/// Why a query has no answer; where it stands is added by whoever found it in a text.
struct QueryProblem: Error {
    let rule: Rule
    let zh: String
    let en: String
    var suggestion: String?

    init(_ rule: Rule = .reportQuery, zh: String, en: String, suggestion: String? = nil) {
        self.rule = rule
        self.zh = zh
        self.en = en
        self.suggestion = suggestion
    }

    func diagnostic(at location: SourceLocation) -> Diagnostic {
        Diagnostic(rule, at: location, zh: zh, en: en, suggestion: suggestion)
    }
}

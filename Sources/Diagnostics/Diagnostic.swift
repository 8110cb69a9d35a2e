/// One finding about the content: which rule, where, and what is wrong there.
///
/// No text in it may contain a cell value or other content that could be private.
public struct Diagnostic: Hashable, Sendable {
    public let rule: Rule
    public let location: SourceLocation
    public let summary: BilingualText
    /// The known name that the writer probably meant.
    public let suggestion: String?
    public let excerpt: Excerpt?

    /// The rule's own, unless the office weighs it otherwise.
    public private(set) var severity: Severity

    public init(
        _ rule: Rule, at location: SourceLocation, zh: String, en: String, suggestion: String? = nil,
        excerpt: Excerpt? = nil
    ) {
        self.rule = rule
        self.severity = rule.severity
        self.location = location
        self.summary = BilingualText(zh: zh, en: en)
        self.suggestion = suggestion
        self.excerpt = excerpt
    }

    func weighed(as severity: Severity) -> Diagnostic {
        var diagnostic = self
        diagnostic.severity = severity
        return diagnostic
    }
}

extension Diagnostic: Comparable {
    /// By place, then by rule: the order in which a person mends a file. The words come last, so that no two are left to chance.
    public static func < (lhs: Diagnostic, rhs: Diagnostic) -> Bool {
        if lhs.location != rhs.location { return lhs.location < rhs.location }
        if lhs.rule != rhs.rule { return lhs.rule.id < rhs.rule.id }
        return (lhs.summary.en, lhs.summary.zh, lhs.suggestion ?? "", lhs.excerpt?.column ?? 0)
            < (rhs.summary.en, rhs.summary.zh, rhs.suggestion ?? "", rhs.excerpt?.column ?? 0)
    }
}

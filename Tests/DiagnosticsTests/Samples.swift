import Diagnostics

/// A place in the content, by a name that the testing library does not have too.
typealias Place = Diagnostics.SourceLocation

extension Rule {
    static let wrongColumn = sample("wrong-column", .error)
    static let lateDate = sample("late-date", .warning)
    static let emptyText = sample("empty-text", .note)

    static let personalData = sample("personal-data", .error, firmness: .strict)
    static let lostFile = sample("lost-file", .error, firmness: .unconditional)

    static func sample(_ id: String, _ severity: Severity, firmness: Firmness = .adjustable) -> Rule {
        Rule(
            id, severity, firmness: firmness, statement: .init(zh: "列须认识。", en: "Columns are known."),
            explanation: .init(zh: "不认识的列会丢失。", en: "Unknown columns are lost."),
            remedy: .init(zh: "改正表头。", en: "Mend the heading."))
    }
}

extension Diagnostic {
    /// A finding whose words do not matter.
    static func sample(_ rule: Rule, at location: Place, en: String = "Unknown column.") -> Diagnostic {
        Diagnostic(rule, at: location, zh: "没有这一列。", en: en)
    }
}

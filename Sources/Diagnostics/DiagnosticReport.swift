/// All that was found in one run, in a stable order and without repetition.
public struct DiagnosticReport: Sendable {
    public let diagnostics: [Diagnostic]
    /// What an office has waived: it stops nothing, and is still counted and listed.
    public let waived: [WaivedDiagnostic]
    /// How many findings are not listed because the office has their rules off.
    public let silencedCount: Int

    public init(
        _ diagnostics: some Sequence<Diagnostic>, waived: some Sequence<WaivedDiagnostic> = [], silencedCount: Int = 0
    ) {
        self.diagnostics = Set(diagnostics).sorted()
        self.waived = Set(waived).sorted()
        self.silencedCount = silencedCount
    }

    public var errorCount: Int { count(of: .error) }
    public var warningCount: Int { count(of: .warning) }
    public var noteCount: Int { count(of: .note) }
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    private func count(of severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

    /// At most `limit` findings, by place; where there are more, errors go before warnings and these before notes.
    public func shown(limit: Int) -> [Diagnostic] {
        guard diagnostics.count > limit else { return diagnostics }
        var left = limit
        let quota = Severity.allCases.sorted(by: >).reduce(into: [Severity: Int]()) { quota, severity in
            quota[severity] = min(left, count(of: severity))
            left -= quota[severity, default: 0]
        }
        var taken: [Severity: Int] = [:]
        return diagnostics.filter { diagnostic in
            guard taken[diagnostic.severity, default: 0] < quota[diagnostic.severity, default: 0] else { return false }
            taken[diagnostic.severity, default: 0] += 1
            return true
        }
    }

    /// How often a rule was broken.
    public struct Tally: Hashable, Sendable {
        public let rule: Rule
        public let severity: Severity
        public let count: Int
    }

    /// A line a rule, the heaviest and most frequent first.
    public var tallies: [Tally] {
        Dictionary(grouping: diagnostics, by: \.rule).values.compactMap { findings in
            findings.first.map { Tally(rule: $0.rule, severity: $0.severity, count: findings.count) }
        }.sorted { ($1.severity, $1.count, $0.rule.id) < ($0.severity, $0.count, $1.rule.id) }
    }
}

/// An exception in force: findings of one rule in one part of the content do not stop the build.
public struct GrantedWaiver: Hashable, Sendable {
    public let rule: String
    public let scope: WaiverScope
    /// Where it stands in the content. Reason and approver are read there and nowhere else: they can name persons.
    public let location: SourceLocation

    public init(rule: String, scope: WaiverScope, location: SourceLocation) {
        self.rule = rule
        self.scope = scope
        self.location = location
    }

    /// What is strict is waived at one exact place only, what is unconditional nowhere.
    func covers(_ diagnostic: Diagnostic) -> Bool {
        switch diagnostic.rule.firmness {
        case .adjustable: scope.covers(diagnostic.location)
        case .strict: scope.isExactly(diagnostic.location)
        case .unconditional: false
        }
    }
}

/// What a diagnostic enforces: a stable id with the rule, why it stands, and what to do.
///
/// A rule is declared beside the code that applies it, as `extension Rule { static let … }`, so that a check and
/// its words are read together.
public struct Rule: Hashable, Sendable, Identifiable {
    /// Kebab-case and never reused: people write it into waivers and tickets.
    public let id: String
    public let severity: Severity
    /// The rule itself, in a sentence.
    public let statement: BilingualText
    /// Why it stands, and what goes wrong where it is broken; nil only while it is being written.
    public let explanation: BilingualText?
    /// What the person at the keyboard can do about it.
    public let remedy: BilingualText
    /// The law or technical standard behind the rule, where there is one.
    public let basis: BilingualText?

    public init(
        _ id: String, _ severity: Severity = .error, statement: BilingualText, explanation: BilingualText? = nil,
        remedy: BilingualText, basis: BilingualText? = nil
    ) {
        self.id = id
        self.severity = severity
        self.statement = statement
        self.explanation = explanation
        self.remedy = remedy
        self.basis = basis
    }

    public static func == (lhs: Rule, rhs: Rule) -> Bool { lhs.id == rhs.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

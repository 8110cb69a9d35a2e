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
    /// Why it stands, and what goes wrong where it is broken.
    public let explanation: BilingualText
    /// What the person at the keyboard can do about it.
    public let remedy: BilingualText
    /// The law or technical standard behind the rule, where there is one.
    public let basis: BilingualText?
    /// How far an office may depart from it.
    public let firmness: Firmness

    public enum Firmness: Sendable {
        /// An office may weigh it otherwise in `site.yaml`, and waive it for a file, a folder or the like.
        case adjustable
        /// It protects persons, or the truth of what supervisors look at: it is never weakened, and waived only at one exact place.
        case strict
        /// Without it the portal would be wrong or lack content unseen: it is neither weakened nor waived.
        case unconditional
    }

    public var isAdjustable: Bool { firmness == .adjustable }

    public init(
        _ id: String, _ severity: Severity = .error, firmness: Firmness = .adjustable, statement: BilingualText,
        explanation: BilingualText, remedy: BilingualText, basis: BilingualText? = nil
    ) {
        self.id = id
        self.severity = severity
        self.firmness = firmness
        self.statement = statement
        self.explanation = explanation
        self.remedy = remedy
        self.basis = basis
    }

    /// Whether an office may have it reported at this level.
    ///
    /// What is not adjustable can only be made stricter. An error can be weakened to a note but
    /// not silenced, because what it finds is mostly left out of the site: that never happens without a word.
    public func admits(_ level: ReportLevel) -> Bool {
        guard let asked = level.severity else { return isAdjustable && severity != .error }
        return isAdjustable || asked >= severity
    }

    public static func == (lhs: Rule, rhs: Rule) -> Bool { lhs.id == rhs.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

import Diagnostics

/// What was found out about a bundle.
public struct BundleVerdict: Sendable {
    /// The one word for all findings: that of the gravest.
    public enum Outcome: String, Sendable, CaseIterable {
        /// No bundle at all.
        case notABundle = "not-a-bundle"
        /// Made in a way that could deceive: a link, a path out, a manifest cut short.
        case refused
        /// An update was cut off while its files were moved into place: neither the old issue nor the new one.
        case unfinished
        case foreignKey = "foreign-key"
        /// Files are changed, missing or there beyond the manifests.
        case changed
        case badSignature = "bad-signature"
        case rolledBack = "rolled-back"
        case unsigned
        /// Whole, but no key was given to tell from whom.
        case unidentified
        /// Whole and from the trusted key, but after its term.
        case expired
        /// Whole, from the trusted key, not older than what is known, and within its term.
        case trusted

        public enum Color: Sendable { case green, yellow, red }
    }

    public let outcome: Outcome
    /// What it says of itself: true only if the outcome is `trusted` or `expired`.
    public let description: BundleDescription?
    public let code: BundleCode?
    /// The key that its signature names.
    public let signer: KeyID?
    /// Whether the reader gave a key to trust.
    public let hasTrustedKey: Bool
    public let report: DiagnosticReport

    init(_ seal: BundleSeal?, trusted: PublicKey?, findings: [Diagnostic]) {
        report = DiagnosticReport(findings)
        description = seal?.description
        code = seal?.code
        signer = if case .present(let signature) = seal?.signature { signature.id } else { nil }
        hasTrustedKey = trusted != nil
        let rules = Set(findings.map(\.rule))
        outcome = Self.gravity.first { !rules.isDisjoint(with: $0.rules) }?.outcome ?? .trusted
    }

    public var isTrusted: Bool { outcome == .trusted }

    /// Whether every file is as its manifests say, whoever made them and however old they are.
    public var isWhole: Bool { [.trusted, .expired, .unidentified, .unsigned].contains(outcome) }

    /// Yellow is for what is whole and yet tells less than a reader should know.
    public var color: Outcome.Color {
        switch outcome {
        case .trusted: .green
        case .expired, .unidentified: .yellow
        case .unsigned: hasTrustedKey ? .red : .yellow
        default: .red
        }
    }

    /// Where two apply, the one that says more against the bundle stands first.
    private static let gravity: [(outcome: Outcome, rules: Set<Rule>)] = [
        (.notABundle, [.notABundle]),
        (.refused, [.bundleLink, .bundlePath, .bundleManifest, .bundleDescription]),
        (.unfinished, [.bundleUnfinished]),
        (.foreignKey, [.bundleForeignKey]),
        (.changed, [.bundleChanged, .bundleMissing, .bundleExtra]),
        (.badSignature, [.bundleSignature]),
        (.rolledBack, [.bundleRollback]),
        (.unsigned, [.bundleUnsigned]),
        (.unidentified, [.bundleUnidentified]),
        (.expired, [.bundleExpired]),
    ]
}

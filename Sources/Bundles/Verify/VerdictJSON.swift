import Diagnostics
import JSON

/// Writes a verdict as JSON of a stable shape (`docs/bundles.md`): a finding a line.
public struct VerdictJSON: Sendable {
    /// Raised when a member changes its meaning or goes; new members may come without.
    static let version = 1

    private let language: Language
    private let limit: Int

    /// Lists at most `limit` findings; the counts are always of all.
    public init(language: Language, limit: Int) {
        self.language = language
        self.limit = limit
    }

    public func text(of verdict: BundleVerdict) -> String {
        let findings = verdict.report.diagnostics
        let shown = findings.prefix(limit)
        return """
            {
            "format": "noticeboard-verdict",
            "version": \(Self.version),
            "verdict": "\(verdict.outcome.rawValue)",
            "trusted": \(verdict.isTrusted),
            "signer": \((verdict.signer.map { JSONValue.string($0.description) } ?? .null).text),
            "code": \((verdict.code.map { JSONValue.string($0.description) } ?? .null).text),
            "manifest": \((verdict.code.map { JSONValue.string($0.manifestDigest) } ?? .null).text),
            "claims": \(claims(verdict.description).text),
            "counts": \(counts(verdict.report).text),
            "left": \(findings.count - shown.count),
            "findings": [
            \(shown.map { finding($0).text }.joined(separator: ",\n"))
            ]
            }

            """
    }

    private func claims(_ description: BundleDescription?) -> JSONValue {
        guard let description else { return .null }
        return .object([
            "organization": .string(description.organization),
            "regions": .array(description.regions.map { .string($0.description) }),
            "asOf": .string(description.asOf.description),
            "validUntil": description.validUntil.map { .string($0.description) },
            "sequence": .integer(description.sequence),
            "previousManifest": description.previousManifest.map(JSONValue.string),
            "onlineOriginal": description.onlineOriginal.map(JSONValue.string),
            "approvedBy": (description.approval?.approver).map(JSONValue.string),
            "archiveYear": description.archiveYear.map(JSONValue.integer),
            "approvedDifference": (description.approval?.difference).map { .string($0.description) },
        ])
    }

    private func counts(_ report: DiagnosticReport) -> JSONValue {
        func count(_ rule: Rule) -> JSONValue { .integer(report.diagnostics.count { $0.rule == rule }) }
        return .object([
            "changed": count(.bundleChanged), "missing": count(.bundleMissing), "extra": count(.bundleExtra),
        ])
    }

    private func finding(_ diagnostic: Diagnostic) -> JSONValue {
        .object([
            "rule": .string(diagnostic.rule.id), "severity": .string(diagnostic.severity.label.en),
            "file": .string(diagnostic.location.file), "line": diagnostic.location.line.map(JSONValue.integer),
            "message": .string(diagnostic.summary[language]),
        ])
    }
}

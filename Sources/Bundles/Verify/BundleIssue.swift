import Diagnostics

/// An issue of a bundle as its seal has it, without a look at the payload: what the next issue follows, and what a reader compares with.
public struct BundleIssue: Sendable {
    public let description: BundleDescription
    public let code: BundleCode

    /// Reads the seal of the bundle in the folder; throws where the seal is not sound or, with a key to trust, not made with it.
    public init(in path: String, trusting key: PublicKey?) throws(BundleFailure) {
        let folder = BundleFolder(path)
        let entries = try folder.entries()
        var findings = entries.filter { !$0.isFile }.map { Diagnostic.link($0.path) }
        let seal = try BundleSeal(folder, entries: entries, findings: &findings)
        if let seal {
            if !seal.isConsistent { findings.append(.otherThanSealed) }
            if key != nil, let finding = SignatureCheck(trusted: key).finding(for: seal) { findings.append(finding) }
        }
        guard let description = seal?.description, let code = seal?.code, findings.isEmpty else {
            throw BundleFailure(
                zh: "\(path) 本身不可信，不能作为已知的一期。", en: "\(path) is not sound itself and can't be the issue that is known.",
                findings: findings)
        }
        self.description = description
        self.code = code
    }
}

extension Diagnostic {
    fileprivate static let otherThanSealed = Diagnostic(
        .bundleManifest, at: SourceLocation(BagFile.tagManifest), zh: "清单或者说明与它的摘要不符。",
        en: "The manifest or the description is not what its digest says.")
}

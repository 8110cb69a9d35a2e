import Diagnostics
import Formats

/// An issue of a bundle as its seal has it, without a look at the payload: what the next issue follows, what a reader compares with, and
/// what a transfer is to bring.
public struct BundleIssue: Sendable {
    public let description: BundleDescription
    public let code: BundleCode
    /// The key that its signature names.
    public let signer: KeyID?
    /// The SHA-256 of every payload and tag file, as 64 hexadecimal digits in lower case.
    let digests: [BundlePath: String]
    /// Those of the tag manifest and the signature, which no manifest lists.
    let seals: [BundlePath: String]

    /// Reads the seal of the bundle in the folder; throws where the seal is not sound or, with a key to trust, not made with it.
    public init(in path: String, trusting key: PublicKey? = nil) throws(BundleFailure) {
        let folder = BundleFolder(path)
        let entries = try folder.rootEntries()
        var findings = entries.filter { !$0.isFile }.map { Diagnostic.link($0.path) }
        let seal = try BundleSeal(folder, entries: entries, findings: &findings)
        if let seal {
            if !seal.isConsistent { findings.append(.otherThanSealed) }
            if key != nil, let finding = SignatureCheck(trusted: key).finding(for: seal) { findings.append(finding) }
        }
        let payload = seal?.manifestBytes.map {
            BagManifest($0, named: BagFile.manifest, scope: .payload, findings: &findings)
        }
        guard let seal, let description = seal.description, let code = seal.code, let payload, findings.isEmpty else {
            throw BundleFailure(
                zh: "\(path) 的封装不完整、被改动过，或者不是这个单位的，不能使用。",
                en: "The seal of \(path) is not whole, was changed, or is not that office's; it is not used.",
                findings: findings)
        }
        self.description = description
        self.code = code
        digests = seal.tagManifest.digests.merging(payload.digests) { tag, _ in tag }
        var seals = [BundlePath(BagFile.tagManifest): SHA256.hex(seal.tagManifestBytes)]
        if case .present(let signature) = seal.signature {
            signer = signature.id
            seals[BundlePath(BagFile.signature)] = try folder.digest(of: BundlePath(BagFile.signature)).sha256
        } else {
            signer = nil
        }
        self.seals = seals
    }

    /// The issue in a folder, nil where nothing of a bundle lies there.
    public static func ifAny(in path: String) throws(BundleFailure) -> BundleIssue? {
        FileManaging.exists(path + "/" + BagFile.tagManifest) ? try BundleIssue(in: path) : nil
    }

    /// Every file of it.
    var files: [BundlePath: String] { digests.merging(seals) { file, _ in file } }
}

extension Diagnostic {
    fileprivate static let otherThanSealed = Diagnostic(
        .bundleManifest, at: SourceLocation(BagFile.tagManifest), zh: "清单或者说明与它的摘要不符。",
        en: "The manifest or the description is not what its digest says.")
}

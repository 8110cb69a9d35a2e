import Diagnostics
import Formats

/// A bundle that was issued before, as far as the next issue and an update of it need to know.
public struct IssuedBundle: Sendable {
    public let description: BundleDescription
    /// The SHA-256 of its manifest.
    public let manifestDigest: String
    /// The key that its signature names.
    public let signer: KeyID?
    /// Of every payload file and tag file but the tag manifest and the signature.
    let digests: [BundlePath: String]
    let payload: Set<BundlePath>

    /// Reads what its manifests say, without looking at the files; nil where the folder is no bundle, or not a whole one.
    public init?(at folder: String) throws(BundleFailure) {
        let folder = BundleFolder(folder)
        guard FileManaging.exists(folder.root) else { return nil }
        var findings: [Diagnostic] = []
        let entries = try folder.rootEntries()
        guard let seal = try BundleSeal(folder, entries: entries, findings: &findings), seal.isConsistent,
            let description = seal.description, let code = seal.code, let manifest = seal.manifestBytes
        else { return nil }
        let payload = BagManifest(manifest, named: BagFile.manifest, scope: .payload, findings: &findings)
        guard findings.isEmpty else { return nil }
        self.description = description
        manifestDigest = code.manifestDigest
        signer = if case .present(let signature) = seal.signature { signature.id } else { nil }
        digests = seal.tagManifest.digests.merging(payload.digests) { tag, _ in tag }
        self.payload = Set(payload.digests.keys)
    }
}

import Diagnostics
import Formats

/// A bundle that is to be brought somewhere: all its manifests say, and as many of its files as the folder has.
struct ComingBundle: Sendable {
    let description: BundleDescription
    let seal: BundleSeal
    let signer: KeyID?
    /// Of payload and tag files.
    let digests: [BundlePath: String]
    /// Of the tag manifest and the signature, which no manifest lists.
    let seals: [BundlePath: String]

    /// Nil where the manifests are not whole, or do not fit each other.
    init?(_ folder: BundleFolder) throws(BundleFailure) {
        var findings: [Diagnostic] = []
        guard let seal = try BundleSeal(folder, entries: folder.rootEntries(), findings: &findings), seal.isConsistent,
            let description = seal.description, let manifest = seal.manifestBytes
        else { return nil }
        let payload = BagManifest(manifest, named: BagFile.manifest, scope: .payload, findings: &findings)
        guard findings.isEmpty else { return nil }
        self.description = description
        self.seal = seal
        signer = if case .present(let signature) = seal.signature { signature.id } else { nil }
        digests = seal.tagManifest.digests.merging(payload.digests) { tag, _ in tag }
        var seals = [BundlePath(BagFile.tagManifest): SHA256.hex(seal.tagManifestBytes)]
        if signer != nil {
            let signature = BundlePath(BagFile.signature)
            seals[signature] = try folder.digest(of: signature).sha256
        }
        self.seals = seals
    }
}

import Diagnostics
import Formats

/// Makes a folder whose `data/` holds the finished payload into a bundle: a BagIt bag (RFC 8493), signed in minisign's format where there is a key.
///
/// The same payload, description and key give the same bytes.
public struct BundleSealer: Sendable {
    private let folder: BundleFolder
    private let description: BundleDescription
    private let key: SigningKey?
    private let jobs: Int

    public init(folder: String, description: BundleDescription, key: SigningKey? = nil, jobs: Int) {
        self.folder = BundleFolder(folder)
        self.description = description
        self.key = key
        self.jobs = jobs
    }

    /// Hashes the payload, and writes the manifests and, last, the signature; what an earlier sealing left is replaced.
    ///
    /// `tagFiles` makes the files of the root that are not payload, such as the cover, by name; they may show the code, since the manifest it is
    /// made from does not cover them. A failure leaves the folder without a tag manifest, so that it can't be taken for a bundle.
    public func seal(
        tagFiles: (BundleCode) throws(BundleFailure) -> [String: [UInt8]]
    ) throws(BundleFailure) -> SealedBundle {
        guard description.isWritable else {
            throw refusal([.unwritableDescription])
        }
        let entries = try folder.entries()
        let payload = try payload(of: entries)
        let digests = try digests(of: payload)

        let manifest = BagManifest(digests.mapValues(\.sha256)).bytes
        let code = BundleCode(manifest: manifest)
        let byteCount = digests.values.reduce(0) { $0 + $1.size }
        let info = BagInfo(describing: description, payload: (byteCount, payload.count))
        var tags = try tagFiles(code)
        precondition(
            BagFile.own.isDisjoint(with: tags.keys) && tags.keys.allSatisfy { BundlePath($0).isName },
            "a tag file has the name of one of a bag's own, or lies in a folder")
        tags[BagFile.declaration] = Array(BagFile.declarationText.utf8)
        tags[BagFile.info] = info.bytes
        tags[BagFile.manifest] = manifest
        tags[BagFile.sizes] = PayloadSizes(digests.mapValues(\.size)).bytes
        try checkRoot(of: entries, tags: tags)

        try write(tags)
        return SealedBundle(
            code: code, description: description, fileCount: payload.count, byteCount: byteCount, signer: key?.id)
    }

    private func payload(of entries: [BundleFolder.Entry]) throws(BundleFailure) -> [BundlePath] {
        var findings = entries.filter { !$0.isFile }.map { Diagnostic.link($0.path) }
        let paths = entries.filter { $0.isFile && $0.path.isPayload }.map(\.path)
        var folded: [String: BundlePath] = [:]
        for path in paths {
            let place = SourceLocation(path.description)
            if !path.isPortable { findings.append(.path(path, at: place)) }
            if let other = folded.updateValue(path, forKey: path.folded) {
                findings.append(.pathTwice(path, other, at: place))
            }
        }
        guard findings.isEmpty else { throw refusal(findings) }
        guard !paths.isEmpty else {
            throw BundleFailure(
                zh: "\(folder.root)/data 中没有文件，没有可以封装的内容。",
                en: "\(folder.root)/data holds no file: there is nothing to seal.")
        }
        return paths
    }

    private func digests(of paths: [BundlePath]) throws(BundleFailure) -> [BundlePath: FileDigest] {
        var digests: [BundlePath: FileDigest] = [:]
        for (path, digest) in zip(paths, folder.digests(of: paths, jobs: jobs)) { digests[path] = try digest.get() }
        return digests
    }

    /// A file at the root that nobody answers for would make the bundle fail its own verification.
    private func checkRoot(of entries: [BundleFolder.Entry], tags: [String: [UInt8]]) throws(BundleFailure) {
        let names = BagFile.own.union(tags.keys)
        // A sealing that was killed leaves a temporary file, which this one replaces or removes.
        let ours = names.union(names.map(BundleFolder.temporaryName))
        let strangers = entries.filter { !$0.path.isPayload && !($0.path.text.map(ours.contains) ?? false) }
        guard strangers.isEmpty else { throw refusal(strangers.map { .extra($0.path) }) }
    }

    private func write(_ tags: [String: [UInt8]]) throws(BundleFailure) {
        for name in [BagFile.signature, BagFile.tagManifest] {
            try folder.remove(name)
            try folder.remove(BundleFolder.temporaryName(of: name))
        }
        for (name, bytes) in tags.sorted(by: { $0.key < $1.key }) { try folder.write(bytes, to: name) }
        let tagManifest = BagManifest(
            Dictionary(uniqueKeysWithValues: tags.map { (BundlePath($0.key), SHA256.hex($0.value)) })
        ).bytes
        try folder.write(tagManifest, to: BagFile.tagManifest)
        if let key {
            let signature = MinisignSignature(of: tagManifest, by: key, trustedComment: trustedComment)
            try folder.write(Array(signature.text.utf8), to: BagFile.signature)
        }
        try folder.flushNames()
    }

    /// What `minisign -V` shows of it.
    private var trustedComment: String {
        "sequence:\(description.sequence) as-of:\(description.asOf) "
            + "regions:\(description.regions.map(\.description).joined(separator: ","))"
    }

    private func refusal(_ findings: [Diagnostic]) -> BundleFailure {
        BundleFailure(
            zh: "\(folder.root) 不能封装成数据包。", en: "\(folder.root) cannot be made into a bundle.", findings: findings)
    }
}

import Diagnostics
import Formats

/// What stands at the root of a bundle and says what belongs to it, as far as it can be read.
struct BundleSeal: Sendable {
    enum Signature: Sendable {
        case missing
        /// There is one, but not as we or minisign write them.
        case unreadable
        case present(MinisignSignature)
    }

    let tagManifestBytes: [UInt8]
    let tagManifest: BagManifest
    let signature: Signature
    /// Nil where the file is missing or too large.
    let manifestBytes: [UInt8]?
    let infoBytes: [UInt8]?
    let info: BagInfo?
    let description: BundleDescription?

    var code: BundleCode? { manifestBytes.map(BundleCode.init(manifest:)) }

    /// Whether manifest and description are those that the tag manifest, and so the signature, vouches for.
    var isConsistent: Bool {
        [(BagFile.manifest, manifestBytes), (BagFile.info, infoBytes)].allSatisfy { name, bytes in
            bytes.map { SHA256.hex($0) } == tagManifest.digests[BundlePath(name)]
        }
    }

    /// Nil, with the finding that says so, where the folder is no bundle of ours at all.
    init?(
        _ folder: BundleFolder, entries: [BundleFolder.Entry], findings: inout [Diagnostic]
    ) throws(BundleFailure) {
        let files = Set(entries.filter(\.isFile).map(\.path))
        func read(_ name: String, limit: Int) throws(BundleFailure) -> [UInt8]? {
            guard files.contains(BundlePath(name)) else { return nil }
            return try folder.bytes(of: BundlePath(name), limit: limit)
        }
        guard let declaration = try read(BagFile.declaration, limit: BagFile.tagFileLimit),
            let tagManifest = try read(BagFile.tagManifest, limit: BagFile.manifestLimit)
        else {
            findings.append(
                .notABundle(files.contains(BundlePath(BagFile.declaration)) ? BagFile.tagManifest : BagFile.declaration)
            )
            return nil
        }
        guard declaration == Array(BagFile.declarationText.utf8) else {
            findings.append(.otherBagVersion)
            return nil
        }
        tagManifestBytes = tagManifest
        self.tagManifest = BagManifest(tagManifest, named: BagFile.tagManifest, scope: .tags, findings: &findings)
        for name in [BagFile.declaration, BagFile.info, BagFile.manifest]
        where self.tagManifest.digests[BundlePath(name)] == nil {
            findings.append(.uncovered(name))
        }
        signature =
            if files.contains(BundlePath(BagFile.signature)) {
                try read(BagFile.signature, limit: BagFile.tagFileLimit).flatMap(MinisignSignature.init)
                    .map(Signature.present) ?? .unreadable
            } else {
                .missing
            }
        manifestBytes = try read(BagFile.manifest, limit: BagFile.manifestLimit)
        if manifestBytes == nil, files.contains(BundlePath(BagFile.manifest)) { findings.append(.manifestTooLarge) }
        infoBytes = try read(BagFile.info, limit: BagFile.tagFileLimit)
        info = infoBytes.flatMap { BagInfo($0) }
        description = info.flatMap { BundleDescription($0) }
        if infoBytes != nil, description == nil { findings.append(.unreadableDescription) }
    }
}

extension Diagnostic {
    static func notABundle(_ missing: String) -> Diagnostic {
        Diagnostic(
            .notABundle, at: SourceLocation(missing), zh: "这个文件夹里没有 \(missing)，或者它太大，不是数据包。",
            en: "The folder has no \(missing), or one too large: it is no bundle.")
    }

    static let otherBagVersion = Diagnostic(
        .notABundle, at: SourceLocation(BagFile.declaration), zh: "\(BagFile.declaration) 不是 BagIt 1.0 的声明。",
        en: "\(BagFile.declaration) does not declare BagIt 1.0.")

    static func uncovered(_ name: String) -> Diagnostic {
        Diagnostic(
            .bundleManifest, at: SourceLocation(BagFile.tagManifest), zh: "没有列出 \(name)，签名就管不到它。",
            en: "It does not list \(name), so that the signature does not cover it.")
    }

    fileprivate static let manifestTooLarge = Diagnostic(
        .bundleManifest, at: SourceLocation(BagFile.manifest), zh: "清单大得不合理，没有读。",
        en: "The manifest is larger than any we read.")

    static let unreadableDescription = Diagnostic(
        .bundleDescription, at: SourceLocation(BagFile.info), zh: "读不出是谁、哪里、哪一天、第几期。",
        en: "It does not say whose, where, which day and which issue.")

    static let unwritableDescription = Diagnostic(
        .bundleDescription, at: SourceLocation(BagFile.info), zh: "单位、区划、期号、上一期摘要或网址缺少，或者含有换行等控制字符。",
        en:
            "The organization, regions, sequence number, previous digest or address is missing or has control characters."
    )
}

extension Rule {
    static let notABundle = Rule(
        "not-a-bundle", firmness: .unconditional,
        statement: BilingualText(
            zh: "数据包是带有 bagit.txt 和标签清单的文件夹。", en: "A bundle is a folder with bagit.txt and a tag manifest."),
        explanation: BilingualText(
            zh: "没有它们就无从知道包里应该有什么；复制没有完成时也会缺少。",
            en: "Without them nobody knows what should be in it; a copy that was cut short lacks them too."),
        remedy: BilingualText(
            zh: "指向数据包最外层的文件夹；仍然不行的，重新复制一次。",
            en: "Name the bundle's outermost folder; if that is no help, copy it again."),
        basis: BilingualText(zh: "RFC 8493（BagIt）2.1.1", en: "RFC 8493 (BagIt), 2.1.1"))

    static let bundleDescription = Rule(
        "bundle-description", firmness: .unconditional,
        statement: BilingualText(
            zh: "数据包的 bag-info.txt 写明单位、区划、日期和期号。",
            en: "bag-info.txt of a bundle names the office, the places, the day and the sequence number."),
        explanation: BilingualText(
            zh: "没有期号和日期，就分不清新旧，旧的一期可以冒充新的。",
            en: "Without sequence number and day an old issue can pass for the newest."),
        remedy: BilingualText(
            zh: "制作时补全这些内容；收到的数据包请重新要一份。", en: "Complete it when making the bundle; get one that you were given again."),
        basis: BilingualText(zh: "RFC 8493（BagIt）2.2.2", en: "RFC 8493 (BagIt), 2.2.2"))
}

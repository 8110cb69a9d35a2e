import Diagnostics
import Formats

/// The files on the disk against what the manifests say of them.
struct FileComparison {
    let folder: BundleFolder
    let entries: [BundleFolder.Entry]
    let jobs: Int

    /// What is changed, missing and there beyond the manifests.
    func findings(for seal: BundleSeal) throws(BundleFailure) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var expected = seal.tagManifest.digests
        if let bytes = seal.manifestBytes {
            let payload = BagManifest(bytes, named: BagFile.manifest, scope: .payload, findings: &findings)
            expected.merge(payload.digests) { tag, _ in tag }
        }
        let sizes = try sizes(in: seal)
        let present = Set(entries.map(\.path))
        findings += expected.keys.filter { !present.contains($0) }.map { .missing($0) }
        let unlisted: Set<BundlePath> = [BundlePath(BagFile.tagManifest), BundlePath(BagFile.signature)]
        findings += entries.filter { expected[$0.path] == nil && !unlisted.contains($0.path) }.map { .extra($0.path) }

        let compared = entries.filter { expected[$0.path] != nil }.map(\.path)
        var total = 0
        for (path, digest) in zip(compared, folder.digests(of: compared, jobs: jobs)) {
            switch digest {
            case .failure(let failure): findings.append(.unreadable(path, failure))
            case .success(let digest):
                if path.isPayload { total += digest.size }
                if digest.sha256 != expected[path] {
                    findings.append(.changed(path, size: digest.size, expected: sizes[path]))
                }
            }
        }
        if findings.isEmpty, let said = seal.info?.payload, said != (total, compared.count { $0.isPayload }) {
            findings.append(.otherPayload)
        }
        return findings
    }

    /// Only a record that the tag manifest vouches for may say how long a file was.
    private func sizes(in seal: BundleSeal) throws(BundleFailure) -> [BundlePath: Int] {
        let path = BundlePath(BagFile.sizes)
        guard entries.contains(where: { $0.path == path }),
            let bytes = try folder.bytes(of: path, limit: BagFile.manifestLimit),
            SHA256.hex(bytes) == seal.tagManifest.digests[path]
        else { return [:] }
        return PayloadSizes(bytes).sizes
    }
}

extension Diagnostic {
    static func link(_ path: BundlePath) -> Diagnostic {
        Diagnostic(
            .bundleLink, at: SourceLocation(path.description), zh: "这是符号链接或者特殊文件，没有打开。",
            en: "This is a symbolic link or a special file; it was not opened.")
    }

    static func extra(_ path: BundlePath) -> Diagnostic {
        Diagnostic(
            .bundleExtra, at: SourceLocation(path.description), zh: "清单里没有这个文件。", en: "The manifests do not list it.")
    }

    fileprivate static func missing(_ path: BundlePath) -> Diagnostic {
        Diagnostic(.bundleMissing, at: SourceLocation(path.description), zh: "文件不在了。", en: "The file is not there.")
    }

    fileprivate static func changed(_ path: BundlePath, size: Int, expected: Int?) -> Diagnostic {
        let place = SourceLocation(path.description)
        return switch expected {
        case let expected? where size < expected:
            Diagnostic(
                .bundleChanged, at: place, zh: "文件变短了：原来 \(expected) 字节，现在 \(size) 字节。",
                en: "It was cut short: \(size) of \(expected) bytes.")
        case let expected? where size > expected:
            Diagnostic(
                .bundleChanged, at: place, zh: "文件变长了：原来 \(expected) 字节，现在 \(size) 字节。",
                en: "It has grown from \(expected) to \(size) bytes.")
        default: Diagnostic(.bundleChanged, at: place, zh: "内容和清单不符。", en: "Its content is not what the manifest says.")
        }
    }

    fileprivate static func unreadable(_ path: BundlePath, _ failure: BundleFailure) -> Diagnostic {
        Diagnostic(
            .bundleChanged, at: SourceLocation(path.description), zh: "读不出来：\(failure.message.zh)",
            en: "It cannot be read: \(failure.message.en)")
    }

    fileprivate static let otherPayload = Diagnostic(
        .bundleManifest, at: SourceLocation(BagFile.info), zh: "Payload-Oxum 与包里的文件数和总字节数不符。",
        en: "Payload-Oxum is not the number and bytes of the files.")
}

extension Rule {
    static let bundleLink = Rule(
        "bundle-link", firmness: .unconditional,
        statement: BilingualText(
            zh: "数据包里只有普通文件和文件夹。", en: "A bundle holds plain files and folders only."),
        explanation: BilingualText(
            zh: "符号链接能指到包外，核对的和打开的就可能不是同一个文件。",
            en: "A symbolic link can lead out of the bundle, so that what is checked is not what is opened."),
        remedy: BilingualText(
            zh: "制作时换成文件本身；收到的数据包请不要使用。",
            en: "Put the file itself in its place; do not use a bundle that you were given."))

    static let bundleChanged = Rule(
        "bundle-changed", firmness: .unconditional,
        statement: BilingualText(
            zh: "数据包里每个文件的内容与清单一致。", en: "Every file of a bundle has the content that the manifests say."),
        explanation: BilingualText(
            zh: "复制中断、U盘损坏或者有人改动，都会使内容与清单不符。",
            en: "A copy cut short, a failing stick or somebody's hand makes it differ."),
        remedy: BilingualText(
            zh: "重新复制；仍然不符的，向发布单位重新要一份。", en: "Copy it again; if it still differs, get it again from the office."))

    static let bundleMissing = Rule(
        "bundle-missing", firmness: .unconditional,
        statement: BilingualText(zh: "清单列出的文件都在。", en: "Every file that the manifests list is there."),
        explanation: BilingualText(
            zh: "少了文件，读的人就看不到全部内容，也看不出缺了什么。", en: "Without a file readers lack a part and cannot tell which."),
        remedy: BilingualText(zh: "重新复制；改过名的，改回清单上的名字。", en: "Copy it again; rename what was renamed."))

    static let bundleExtra = Rule(
        "bundle-extra", firmness: .unconditional,
        statement: BilingualText(zh: "数据包里没有清单以外的文件。", en: "A bundle holds no file that the manifests do not list."),
        explanation: BilingualText(
            zh: "多出来的文件没有人担保，却会被当成数据包的一部分。",
            en: "Nobody vouches for such a file, and people take it for a part of the bundle."),
        remedy: BilingualText(
            zh: "把它移出去；系统自己放进来的（如 Thumbs.db、.DS_Store）删去即可。",
            en: "Move it out; delete what a system put there itself (Thumbs.db, .DS_Store)."))
}

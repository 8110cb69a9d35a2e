import Diagnostics

/// A payload or tag manifest (RFC 8493, 2.1.3): a line a file, digest and path, as `sha256sum` writes and checks it.
struct BagManifest: Hashable, Sendable {
    private(set) var digests: [BundlePath: String] = [:]

    init(_ digests: [BundlePath: String]) { self.digests = digests }

    /// The lines in the order of the paths.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for (path, digest) in digests.sorted(by: { $0.key < $1.key }) {
            bytes += Array(digest.utf8) + [0x20, 0x20] + path.bytes + [0x0A]
        }
        return bytes
    }

    static func isDigest(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.count == 64 && bytes.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    /// Enough to see that a manifest is beyond reading; more would only fill the memory.
    private static let findingLimit = 100

    /// Whether the manifest may name this path, beyond being portable.
    enum Scope { case payload, tags }

    /// Reads it as strictly as we write it, so that no byte of it can change unseen.
    init(_ bytes: [UInt8], named name: String, scope: Scope, findings: inout [Diagnostic]) {
        if let last = bytes.last, last != 0x0A {
            findings.append(.manifestCutShort(name))
        }
        var folded: [String: BundlePath] = [:]
        for (position, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            // Behind the last line's end.
            if line.isEmpty, line.endIndex == bytes.endIndex { continue }
            guard findings.count < Self.findingLimit else { return }
            let place = SourceLocation(name, line: position + 1)
            guard line.count > 66, Self.isDigest(line.prefix(64)),
                line.dropFirst(64).prefix(2).elementsEqual([0x20, 0x20])
            else {
                findings.append(.manifestLine(place))
                continue
            }
            let path = BundlePath(line.dropFirst(66))
            guard path.isPortable, path.isPayload == (scope == .payload),
                path != BundlePath(BagFile.tagManifest), path != BundlePath(BagFile.signature)
            else {
                findings.append(.path(path, at: place))
                continue
            }
            if let other = folded.updateValue(path, forKey: path.folded) {
                findings.append(.pathTwice(path, other, at: place))
            }
            digests[path] = String(decoding: line.prefix(64), as: UTF8.self)
        }
    }
}

extension Diagnostic {
    static func manifestLine(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .bundleManifest, at: place, zh: "这一行不是“64位小写SHA-256、两个空格、路径”的样子。",
            en: "This line is not a SHA-256 of 64 digits in lower case, two spaces and a path.")
    }

    static func manifestCutShort(_ name: String) -> Diagnostic {
        Diagnostic(
            .bundleManifest, at: SourceLocation(name), zh: "最后一行没有写完，清单被截断了。",
            en: "The last line does not end: the manifest was cut short.")
    }

    static func path(_ path: BundlePath, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .bundlePath, at: place, zh: "路径“\(path)”不在它该在的文件夹里，或者在别的系统上会变成另一个文件。",
            en: "The path \"\(path)\" leaves the folder it belongs to, or is another file on another system.")
    }

    static func pathTwice(_ path: BundlePath, _ other: BundlePath, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .bundlePath, at: place, zh: "路径“\(path)”和“\(other)”重复，或者只差大小写，在U盘上会是同一个文件。",
            en:
                "The paths \"\(path)\" and \"\(other)\" are the same, or differ in case only and are one file on a stick."
        )
    }
}

extension Rule {
    static let bundleManifest = Rule(
        "bundle-manifest", firmness: .unconditional,
        statement: BilingualText(
            zh: "数据包的清单完整、能读，并且管住包里的每个文件。",
            en: "The manifests of a bundle are whole and readable, and cover every file of it."),
        explanation: BilingualText(
            zh: "清单被截断或写法不对时，没有列出的文件就无从核对，别人可以乘机换掉。",
            en:
                "Where a manifest is cut short or misformed, what it does not list cannot be checked and could have been exchanged."
        ),
        remedy: BilingualText(
            zh: "不要使用这份数据包，向发布单位重新要一份。", en: "Do not use this bundle; get it again from the office."),
        basis: BilingualText(zh: "RFC 8493（BagIt）2.1.3", en: "RFC 8493 (BagIt), 2.1.3"))

    static let bundlePath = Rule(
        "bundle-path", firmness: .unconditional,
        statement: BilingualText(
            zh: "数据包里的路径只指向包内的文件，在任何系统上都是同一个文件。",
            en: "Paths in a bundle lead to files within it, the same ones on every system."),
        explanation: BilingualText(
            zh: "含有“..”、盘符、百分号、反斜杠、控制字符的路径，或者只差大小写的两个路径，会让不同的程序核对不同的文件。",
            en:
                "With `..`, a drive, a percent sign, a backslash or a control character in a path, or two paths that differ in case only, programs check different files."
        ),
        remedy: BilingualText(
            zh: "制作时请给文件改名；收到的数据包请不要使用。",
            en: "When making a bundle, rename the file; do not use one that you were given."),
        basis: BilingualText(zh: "RFC 8493（BagIt）5.2", en: "RFC 8493 (BagIt), 5.2"))
}

import Foundation
import Testing

@testable import Bundles

@Suite("A hostile bundle")
struct HostileBundleTests {
    @Test(
        "with a path that leads out or elsewhere is refused, whoever signed it",
        arguments: [
            "../secret", "/etc/passwd", "data/../../secret", "data//a", "data/./a", "data/a%0Ab", "data/a\\..\\b",
            "C:/a",
            "~/a", "data/a\u{7}", "data/a\r", "bagit.txt", "data/a\u{202E}b", "",
        ])
    func paths(path: String) throws {
        let bundle = try SampleBundle.sealed()
        let line = String(repeating: "0", count: 64) + "  " + path + "\n"
        try sign(bundle, manifest: bundle.text(BagFile.manifest) + line)
        let verdict = try bundle.verdict()
        #expect(verdict.outcome == .refused)
        let rules = Set(verdict.report.diagnostics.map(\.rule.id))
        #expect(rules.contains("bundle-path") || rules.contains("bundle-manifest"))
        #expect(!rules.contains("bundle-signature"))
    }

    @Test("with a path twice, or in two cases, is refused")
    func twice() throws {
        for name in ["index.html", "INDEX.html"] {
            let bundle = try SampleBundle.sealed()
            let line = String(repeating: "0", count: 64) + "  data/\(name)\n"
            try sign(bundle, manifest: bundle.text(BagFile.manifest) + line)
            #expect(try bundle.verdict().outcome == .refused)
        }
    }

    @Test("whose manifest is cut short at any byte is refused or found")
    func truncated() throws {
        for name in [BagFile.manifest, BagFile.tagManifest] {
            let bundle = try SampleBundle.sealed()
            let whole = try bundle.data(name)
            for count in stride(from: 0, to: whole.count, by: 7) {
                try bundle.write(whole.prefix(count), to: name)
                let verdict = try bundle.verdict()
                #expect(verdict.color == .red, "\(name), \(count)")
                if whole.prefix(count).last.map({ $0 != 0x0A }) == true {
                    #expect(verdict.found.contains("bundle-manifest \(name)"), "\(name), \(count)")
                }
            }
        }
    }

    @Test("whose manifest is not UTF-8 is refused")
    func encoding() throws {
        let bundle = try SampleBundle.sealed()
        try bundle.write(
            bundle.data(BagFile.manifest) + Data(String(repeating: "0", count: 64).utf8) + Data([0x20, 0x20])
                + Data("data/".utf8) + Data([0xFF, 0x0A]), to: BagFile.manifest)
        #expect(try bundle.verdict().outcome == .refused)
    }

    @Test("whose tag manifest leaves the manifest out is refused, whoever signed it")
    func uncovered() throws {
        let bundle = try SampleBundle.sealed()
        let lines = try bundle.text(BagFile.tagManifest).split(separator: "\n")
        let left = lines.filter { !$0.hasSuffix(BagFile.manifest) }.map { $0 + "\n" }.joined()
        try sign(bundle, tagManifest: left)
        #expect(try bundle.verdict().found.contains("bundle-manifest \(BagFile.tagManifest)"))
        #expect(try bundle.verdict().outcome == .refused)
    }

    @Test(
        "with a symbolic link, whether to a file or a folder, is refused unopened", arguments: ["data/x", "x", "data"])
    func links(name: String) throws {
        let bundle = try SampleBundle.sealed()
        if name == "data" { try bundle.rename("data", to: "elsewhere") }
        try FileManager.default.createSymbolicLink(
            atPath: bundle.path(name).path, withDestinationPath: name == "data" ? "elsewhere" : "/")
        let verdict = try bundle.verdict()
        #expect(verdict.outcome == .refused)
        #expect(verdict.found == ["bundle-link \(name)"])
    }

    @Test("with a link in a file's place is refused, even to the same content")
    func replaced() throws {
        let bundle = try SampleBundle.sealed()
        try bundle.rename("data/index.html", to: "../\(bundle.url.lastPathComponent)-index.html")
        let outside = bundle.url.deletingLastPathComponent()
            .appendingPathComponent("\(bundle.url.lastPathComponent)-index.html")
        defer { try? FileManager.default.removeItem(at: outside) }
        try FileManager.default.createSymbolicLink(at: bundle.path("data/index.html"), withDestinationURL: outside)
        #expect(try bundle.verdict().outcome == .refused)
    }

    @Test("with a pipe in it does not keep the reader waiting")
    func pipe() throws {
        let bundle = try SampleBundle.sealed()
        #expect(mkfifo(bundle.path("data/pipe").path, 0o644) == 0)
        #expect(try bundle.verdict().found == ["bundle-link data/pipe"])
    }

    @Test("cannot paint the terminal by its names")
    func names() throws {
        let bundle = try SampleBundle.sealed()
        try bundle.write("a", to: "data/a\u{1B}[32mOK.html")
        #expect(try bundle.verdict().found == ["bundle-extra data/a\u{FFFD}[32mOK.html"])
    }

    @Test("is no bundle without its declaration or tag manifest")
    func notABundle() throws {
        let payload = try SampleBundle()
        #expect(try payload.verdict().outcome == .notABundle)
        let bundle = try SampleBundle.sealed()
        try bundle.write("BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n", to: BagFile.declaration)
        #expect(try bundle.verdict().outcome == .notABundle)
        #expect(throws: BundleFailure.self) {
            try BundleVerifier(folder: "/nowhere", today: SampleBundle.day("2026-12-01"), jobs: 1).verdict()
        }
    }

    /// Writes a manifest and signs it with the trusted key, as an office would whose program is at fault.
    private func sign(_ bundle: SampleBundle, manifest: String) throws {
        try bundle.write(manifest, to: BagFile.manifest)
        let names = try bundle.text(BagFile.tagManifest).split(separator: "\n").map { String($0.dropFirst(66)) }
        let digests = try names.map { name in
            (BundlePath(name), try BundleFolder(bundle.folder).digest(of: BundlePath(name)).sha256)
        }
        try sign(
            bundle,
            tagManifest: String(
                decoding: BagManifest(Dictionary(uniqueKeysWithValues: digests)).bytes, as: UTF8.self))
    }

    private func sign(_ bundle: SampleBundle, tagManifest: String) throws {
        try bundle.write(tagManifest, to: BagFile.tagManifest)
        let signature = MinisignSignature(of: Array(tagManifest.utf8), by: SampleBundle.key, trustedComment: "a")
        try bundle.write(signature.text, to: BagFile.signature)
    }
}

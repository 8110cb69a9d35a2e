import Foundation
import Testing

@testable import Bundles

@Suite("Sealing a bundle")
struct BundleSealerTests {
    @Test("makes a bag that verifies")
    func whole() throws {
        let verdict = try SampleBundle.sealed().verdict()
        #expect(verdict.outcome == .trusted)
        #expect(verdict.report.diagnostics.isEmpty)
        #expect(verdict.description == SampleBundle.description())
        #expect(verdict.signer == SampleBundle.key.id)
    }

    @Test("shows the code of the manifest on the cover")
    func code() throws {
        let bundle = try SampleBundle()
        let sealed = try bundle.seal()
        #expect(try bundle.text("index.html") == "<p>\(sealed.code)</p>")
        #expect(try bundle.verdict().code == sealed.code)
        #expect(sealed.fileCount == SampleBundle.payload.count)
        #expect(sealed.byteCount == SampleBundle.payload.values.reduce(0) { $0 + $1.utf8.count })
    }

    @Test("gives the same bytes for the same content, also over an earlier seal")
    func repeatable() throws {
        let (first, second) = try (SampleBundle.sealed(), SampleBundle.sealed())
        let files = try first.files()
        #expect(try files == second.files())
        try second.seal(as: SampleBundle.description(sequence: 9))
        #expect(try files != second.files())
        try second.seal()
        #expect(try files == second.files())
    }

    @Test("takes up where a killed one stopped")
    func killed() throws {
        let bundle = try SampleBundle()
        for name in ["index.html", BagFile.tagManifest, BagFile.signature] {
            try bundle.write("half", to: ".\(name).part")
        }
        try bundle.seal(with: nil)
        #expect(try bundle.verdict(trusting: nil).outcome == .unsigned)
    }

    @Test("leaves no signature of an earlier seal behind")
    func unsigned() throws {
        let bundle = try SampleBundle.sealed()
        try bundle.seal(with: nil)
        #expect(try bundle.verdict().outcome == .unsigned)
        #expect(try bundle.verdict().color == .red)
        #expect(try bundle.verdict(trusting: nil).color == .yellow)
    }

    @Test(
        "refuses names that are another file elsewhere",
        arguments: ["100%.txt", "a\\b.txt", "a:b.txt", "a\nb.txt", "e\u{202E}.txt", "dot.", " a.txt", "什么?.html"])
    func names(name: String) throws {
        let bundle = try SampleBundle([name: "a"])
        #expect(try failure(of: bundle).findings.map(\.rule.id) == ["bundle-path"])
    }

    @Test("refuses two names that are one on a stick")
    func caseCollision() throws {
        #expect(try failure(of: SampleBundle(["A.txt": "a", "a.txt": "a"])).findings.map(\.rule.id) == ["bundle-path"])
    }

    @Test("refuses links, strangers at the root, and an empty payload")
    func refused() throws {
        let linked = try SampleBundle()
        try FileManager.default.createSymbolicLink(
            atPath: linked.path("data/link").path, withDestinationPath: "/etc/hostname")
        #expect(try failure(of: linked).findings.map(\.rule.id) == ["bundle-link"])

        let strange = try SampleBundle()
        try strange.write("a", to: "notes.txt")
        #expect(try failure(of: strange).findings.map(\.rule.id) == ["bundle-extra"])
        #expect(!FileManager.default.fileExists(atPath: strange.path(BagFile.tagManifest).path))

        let empty = try SampleBundle()
        try empty.remove("data")
        #expect(try failure(of: empty).message.en.contains("nothing to seal"))
    }

    @Test("refuses a description that would say something else when read")
    func description() throws {
        let lines = BundleDescription(
            organization: "甲\nSequence-Number: 9", regions: [SampleBundle.code("9901")],
            asOf: SampleBundle.day("2026-11-23"), sequence: 1)
        let none = BundleDescription(
            organization: "甲", regions: [], asOf: SampleBundle.day("2026-11-23"), sequence: 1)
        for description in [
            lines, none, SampleBundle.description(sequence: 0), SampleBundle.description(previous: "a"),
        ] {
            let bundle = try SampleBundle()
            #expect(throws: BundleFailure.self) { try bundle.seal(as: description) }
        }
    }

    private func failure(of bundle: SampleBundle) throws -> BundleFailure {
        try #require(throws: BundleFailure.self) { try bundle.seal() }
    }
}

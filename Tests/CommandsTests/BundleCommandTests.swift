import Bundles
import Foundation
import Model
import Testing

@testable import Commands

@Suite("keygen and verify")
struct BundleCommandTests: InTemporaryFolder {
    let folder = URL.newTemporaryFolder

    /// A bundle of one page, signed with the key file.
    private func seal(_ name: String, sequence: Int, key: String) throws {
        let data = folder.appendingPathComponent(name + "/data")
        try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
        try Data("<p>公开</p>".utf8).write(to: data.appendingPathComponent("index.html"))
        let signingKey = try SigningOptions.parse(["--key", path(key)]).signingKey(.english)
        let region = try #require(RegionCode("9901"))
        let asOf = try #require(Day("2026-11-23"))
        _ = try BundleSealer(
            folder: path(name),
            description: BundleDescription(organization: "示例局", regions: [region], asOf: asOf, sequence: sequence),
            key: signingKey, jobs: 1
        ).seal { code in ["index.html": Array("\(code)".utf8)] }
    }

    @Test("make keys that only their owner can read, and never overwrite one")
    func keygen() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        #expect(status("keygen", "--no-passphrase", "--output", path("office")) == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: path("office.key"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let secret = try Data(contentsOf: URL(fileURLWithPath: path("office.key")))
        #expect(status("keygen", "--no-passphrase", "--output", path("office")) == 2)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path("office.key"))) == secret)
        #expect(status("keygen", "--no-passphrase", "--output", path("nowhere/office")) == 2)
    }

    @Test("end with 0 for what is whole and trusted, 1 for what is not, 2 where it can't be told")
    func verify() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["office", "stranger"] {
            #expect(status("keygen", "--no-passphrase", "--output", path(name)) == 0)
        }
        try seal("first", sequence: 1, key: "office.key")
        try seal("second", sequence: 2, key: "office.key")
        let bundle = path("first")
        let key = ["--public-key", path("office.pub")]
        #expect(status(of: ["verify", bundle] + key) == 0)
        #expect(status(of: ["verify", bundle, "--format", "json"] + key) == 0)
        #expect(status(of: ["verify", bundle, "--since", "1"] + key) == 0)
        #expect(status(of: ["verify", bundle]) == 1)
        #expect(status(of: ["verify", bundle, "--public-key", path("stranger.pub")]) == 1)
        #expect(status(of: ["verify", bundle, "--since", "2"] + key) == 1)
        #expect(status(of: ["verify", bundle, "--since", path("second")] + key) == 1)
        #expect(status(of: ["verify", bundle, "--since", path("nowhere")] + key) == 2)
        #expect(status(of: ["verify", path("nowhere")] + key) == 2)
        #expect(status(of: ["verify", bundle, "--public-key", path("office.key")]) == 2)
        #expect(status(of: ["verify", bundle, "--as-of", "tomorrow"] + key) == 2)
        try Data("<p>假</p>".utf8).write(to: folder.appendingPathComponent("first/data/index.html"))
        #expect(status(of: ["verify", bundle] + key) == 1)
    }
}

import Foundation
import Model

@testable import Bundles

/// A small bundle on the disk, gone with the test.
final class SampleBundle {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("bundle-\(UUID().uuidString)")
    var folder: String { url.path }

    static let key = SigningKey.generate()

    static let payload = [
        "index.html": "<p>首页</p>", "regions/990101/index.html": "<p>甲乡</p>", "regions/990102/index.html": "<p>乙乡</p>",
        "files/表.csv": "事项,金额\n路灯,1200\n", "empty.txt": "",
    ]

    static func description(sequence: Int = 3, previous: String? = nil) -> BundleDescription {
        BundleDescription(
            organization: "示例市民政局", regions: [code("9901")], asOf: day("2026-11-23"), validUntil: day("2027-02-23"),
            sequence: sequence, previousManifest: previous, onlineOriginal: "https://example.invalid/")
    }

    static func day(_ text: String) -> Day {
        guard let day = Day(text) else { preconditionFailure(text) }
        return day
    }

    static func code(_ text: String) -> RegionCode {
        guard let code = RegionCode(text) else { preconditionFailure(text) }
        return code
    }

    /// The payload only; `seal` makes a bundle of it.
    init(_ payload: [String: String] = payload) throws {
        for (name, text) in payload { try write(Data(text.utf8), to: "data/" + name) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    static func sealed(
        _ payload: [String: String] = payload, as description: BundleDescription = description(),
        with key: SigningKey? = key
    ) throws -> SampleBundle {
        let bundle = try SampleBundle(payload)
        try bundle.seal(as: description, with: key)
        return bundle
    }

    @discardableResult
    func seal(
        as description: BundleDescription = description(), with key: SigningKey? = key
    ) throws -> SealedBundle {
        try BundleSealer(folder: folder, description: description, key: key, jobs: 2).seal { code in
            ["index.html": Array("<p>\(code)</p>".utf8), "verify.html": Array("<p>怎样核对</p>".utf8)]
        }
    }

    func verdict(
        trusting key: PublicKey? = key.publicKey, known: BundleVerifier.Known? = nil, today: Day = day("2026-12-01")
    ) throws -> BundleVerdict {
        try BundleVerifier(folder: folder, trusting: key, known: known, today: today, jobs: 2).verdict()
    }

    func path(_ name: String) -> URL { url.appendingPathComponent(name) }
    func data(_ name: String) throws -> Data { try Data(contentsOf: path(name)) }
    func text(_ name: String) throws -> String { try String(contentsOf: path(name), encoding: .utf8) }

    func write(_ data: Data, to name: String) throws {
        let file = path(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }
    func remove(_ name: String) throws { try FileManager.default.removeItem(at: path(name)) }

    func rename(_ name: String, to other: String) throws {
        try FileManager.default.moveItem(at: path(name), to: path(other))
    }

    /// Every file with its bytes, by path.
    func files() throws -> [String: Data] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
        return try names.reduce(into: [:]) { files, name in
            let type = try FileManager.default.attributesOfItem(atPath: path(name).path)[.type] as? FileAttributeType
            if type == .typeRegular { files[name] = try data(name) }
        }
    }

    /// As somebody who has no key would make manifests fit again; the signature stays as it was.
    func rewriteManifests() throws {
        let signature = try data(BagFile.signature)
        try seal(with: nil)
        try write(signature, to: BagFile.signature)
    }
}

extension BundleVerdict {
    /// The ids of the rules that were broken, with the file of each.
    var found: Set<String> { Set(report.diagnostics.map { "\($0.rule.id) \($0.location.file)" }) }
}

/// SplitMix64, so that a failing run can be repeated from its seed.
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

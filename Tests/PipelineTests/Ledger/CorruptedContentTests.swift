import Foundation
import Model
import Pipeline
import Testing

/// The sample portal's content, damaged at random: whatever comes in, the build ends, and its ledger balances.
///
/// `NOTICEBOARD_FUZZ` sets how many damaged contents are tried.
@Suite("Damaged content")
struct CorruptedContentTests {
    private static let rounds = ProcessInfo.processInfo.environment["NOTICEBOARD_FUZZ"].flatMap { Int($0) } ?? 24

    @Test("never crashes a build or loses a file or row", arguments: 0..<rounds)
    func damaged(seed: Int) throws {
        var damage = Damage(seed: UInt64(seed))
        let folder = try TemporaryFolder()
        for (path, bytes) in try Self.sample() { try folder.write(bytes, to: "content/" + path) }
        let paths = try Self.sample().keys.sorted()
        for _ in 0..<8 {
            let path = paths[damage.below(paths.count)]
            guard folder.exists("content/" + path) else { continue }
            try damage.spoil(path, in: folder)
        }
        let result = try Build(
            Build.Options(
                content: folder.path + "/content", output: nil, asOf: #require(Day("2026-11-23")), jobs: 1),
            theme: OutlineTheme(), progress: SilentProgress()
        ).run()
        let files = try folder.files(in: "content").keys.sorted()
        #expect(result.ledger.files.map(\.path) == files)
        #expect(result.ledger.fileCounts.total == files.count)
        for file in result.ledger.files { #expect(file.rows.total == file.read, "seed \(seed): \(file)") }
        #expect(!result.findings.contains { $0.hasSuffix("ledger-mismatch") })
    }

    private static func sample() throws -> [String: Data] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../../content")
        var files: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
            let url = root.appendingPathComponent(name)
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            files[name] = try Data(contentsOf: url)
        }
        return files
    }
}

/// Ways in which files go wrong on their way from desk to desk, from a seed.
private struct Damage {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(max(bound, 1)))
    }

    mutating func spoil(_ path: String, in folder: TemporaryFolder) throws {
        let file = "content/" + path
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + file)))
        switch below(9) {
        case 0: bytes = Array(bytes.prefix(below(bytes.count)))
        case 1: for _ in 0..<5 where !bytes.isEmpty { bytes[below(bytes.count)] = UInt8(below(256)) }
        case 2: if !bytes.isEmpty { bytes.remove(at: below(bytes.count)) }
        case 3: bytes.insert(contentsOf: Array("\",\u{FEFF}\n，|".utf8), at: below(bytes.count + 1))
        case 4:
            // A line twice, as a slip of copy and paste leaves it.
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            bytes = Array((lines + [lines[below(lines.count)]]).joined(separator: [0x0A]))
        case 5:
            var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            lines.remove(at: below(lines.count))
            bytes = Array(lines.joined(separator: [0x0A]))
        case 6: bytes = (0..<below(400)).map { _ in UInt8(below(256)) }
        case 7:
            try folder.remove(file)
            return
        default:
            try folder.remove(file)
            return try folder.write(Data(bytes), to: file + ["x", ".csv", " (1).csv", ".bak"][below(4)])
        }
        try folder.write(Data(bytes), to: file)
    }
}

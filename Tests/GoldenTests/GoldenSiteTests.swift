import Foundation
import Model
import Pipeline
import Templates
import Testing

/// Whole builds with the real theme: a folder of content in, a folder of pages out, byte for byte.
///
/// After a change that is meant, `NOTICEBOARD_RECORD=1 swift test --filter GoldenTests` writes the sites anew (and fails);
/// what changed is then read in review.
@Suite("A golden site")
struct GoldenSiteTests {
    private static let sites = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "Sites")

    @Test("comes out as it was approved", arguments: ["village"])
    func approved(name: String) throws {
        let folder = Self.sites.appendingPathComponent(name)
        let expected = folder.appendingPathComponent("site")
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("noticeboard-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }

        let options = Build.Options(
            content: folder.appendingPathComponent("content").path, output: output.path,
            asOf: try #require(Day("2026-11-23")), jobs: 2)
        let result = try Build(options, theme: NoticeboardTheme(), progress: SilentProgress()).run()
        #expect(result.report.diagnostics == [])

        if ProcessInfo.processInfo.environment["NOTICEBOARD_RECORD"] != nil {
            try? FileManager.default.removeItem(at: expected)
            try FileManager.default.copyItem(at: output, to: expected)
            try FileManager.default.removeItem(at: expected.appendingPathComponent(".noticeboard"))
            try? FileManager.default.removeItem(at: expected.appendingPathComponent("assets"))
            Issue.record("recorded \(name); run again without NOTICEBOARD_RECORD")
        }

        let built = try files(in: output)
        let approved = try files(in: expected)
        #expect(Set(built.keys) == Set(approved.keys))
        for (file, bytes) in approved {
            guard let other = built[file], other != bytes else { continue }
            Issue.record("\(file) differs from \(line(ofFirstDifference: bytes, other))")
        }
    }

    private func line(ofFirstDifference a: Data, _ b: Data) -> String {
        let position = zip(a, b).enumerated().first { $1.0 != $1.1 }?.offset ?? min(a.count, b.count)
        return "line \(a.prefix(position).count { $0 == 0x0A } + 1), byte \(position) on"
    }

    /// The theme's own style and scripts are in the repository as they are, and not compared.
    private func files(in root: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
            let url = root.appendingPathComponent(name)
            guard !name.hasPrefix(".noticeboard"), !name.hasPrefix("assets/"),
                try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
            else { continue }
            files[name] = try Data(contentsOf: url)
        }
        return files
    }
}

struct SilentProgress: BuildProgress {
    func stageBegan(_ stage: BuildStage) {}
    func stage(_ stage: BuildStage, advancedTo done: Int, of total: Int) {}
    func stageEnded(_ stage: BuildStage, count: Int, duration: Duration) {}
}

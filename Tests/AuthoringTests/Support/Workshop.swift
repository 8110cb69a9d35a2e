import Authoring
import Diagnostics
import Foundation
import Model
import Pipeline
import Templates
import Testing

/// A folder of one test, removed with it.
final class Workshop {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("noticeboard-\(UUID().uuidString)").path
    var content: String { path + "/content" }

    static let day = Day("2026-11-23")

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to file: String) throws {
        let url = URL(fileURLWithPath: path + "/" + file)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func text(_ file: String) throws -> String { try String(contentsOfFile: path + "/" + file, encoding: .utf8) }

    func names(in folder: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
    }

    /// A portal of the places, a line `code,name` each.
    func makePortal(_ places: String = "990101001201,松溪村") throws {
        try write("区划代码,名称\n\(places)\n", to: "areas.csv")
        let portal = NewPortal(try AreaTable(file: path + "/areas.csv"), on: try #require(Self.day))
        try FolderWriter.make(content, portal.files) { _ in }
    }

    /// Every finding about the content, as `place id`.
    func findings() throws -> [String] {
        try build(into: nil).report.diagnostics.map { "\($0.location) \($0.rule.id)" }
    }

    func build(into output: String?) throws -> Build.Result {
        let options = Build.Options(
            content: content, output: output.map { path + "/" + $0 }, asOf: try #require(Self.day), jobs: 1)
        return try Build(options, theme: NoticeboardTheme(), progress: SilentProgress()).run()
    }

    func make(_ kind: String, _ arguments: String..., title: String? = nil, region: String? = nil) throws -> [String] {
        let request = RecordRequest(
            try RecordKind(named: kind), arguments, title: title, region: region, on: try #require(Self.day))
        return try RecordMaker(folder: content).make(request).files.map(\.path)
    }
}

struct SilentProgress: BuildProgress {
    func stageBegan(_ stage: BuildStage) {}
    func stage(_ stage: BuildStage, advancedTo done: Int, of total: Int) {}
    func stageEnded(_ stage: BuildStage, count: Int, duration: Duration) {}
}

/// The English message of the failure that the work ends in.
func message(_ work: () throws -> some Any) -> String? {
    do {
        _ = try work()
        return nil
    } catch {
        return (error as? AuthoringFailure)?.message.en ?? "\(error)"
    }
}

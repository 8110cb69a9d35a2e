import Diagnostics
import Foundation
import Model
import Pipeline
import Testing

/// A content folder and an output folder of a test, and builds from the one into the other.
struct SiteFixture {
    let folder: TemporaryFolder
    var output: String { folder.path + "/site" }

    init(_ changes: [String: String?] = [:]) throws {
        folder = try TemporaryFolder()
        for (file, text) in SampleContent.files.merging(changes.compactMapValues { $0 }, uniquingKeysWith: { $1 }) {
            if let change = changes[file], change == nil { continue }
            try folder.write(text, to: "content/" + file)
        }
    }

    func write(_ text: String, to file: String) throws { try folder.write(text, to: "content/" + file) }
    func remove(_ file: String) throws { try folder.remove("content/" + file) }

    /// Takes the sample's one disclosure down, saying so.
    func withdrawDisclosure() throws {
        try remove("disclosure")
        try write("事项代码,撤下说明,更正经手人\nfinance,重复公开,会计\n", to: "disclosure/990101001201/2026-06/index.csv")
    }

    func build(
        asOf: String = "2026-11-23", jobs: Int = 2, into output: String? = "site", isTimed: Bool = false
    ) throws -> Build.Result {
        var options = Build.Options(
            content: folder.path + "/content", output: output.map { folder.path + "/" + $0 },
            asOf: try #require(Day(asOf)), jobs: jobs)
        options.isTimed = isTimed
        return try build(options)
    }

    /// A check that goes through an inspection too.
    func check(_ profile: InspectionProfile, asOf: String) throws -> Build.Result {
        var options = Build.Options(
            content: folder.path + "/content", output: nil, asOf: try #require(Day(asOf)), jobs: 2)
        options.profile = profile
        return try build(options)
    }

    private func build(_ options: Build.Options) throws -> Build.Result {
        try Build(options, theme: OutlineTheme(), progress: SilentProgress()).run()
    }

    func published(_ file: String) throws -> String { try folder.text("site/" + file) }
    func isPublished(_ file: String) -> Bool { folder.exists("site/" + file) }
}

struct SilentProgress: BuildProgress {
    func stageBegan(_ stage: BuildStage) {}
    func stage(_ stage: BuildStage, advancedTo done: Int, of total: Int) {}
    func stageEnded(_ stage: BuildStage, count: Int, duration: Duration) {}
}

extension Build.Result {
    /// Every finding as `place id`, in order.
    var findings: [String] { report.diagnostics.map { "\($0.location) \($0.rule.id)" } }
}

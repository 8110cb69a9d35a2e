import Bundles
import Foundation
import Testing

@testable import Commands

// One after the other: the command sets the mask for new files, which is the whole process's.
@Suite("archive", .serialized)
struct ArchiveCommandTests: InTemporaryFolder {
    let folder = URL.newTemporaryFolder

    private func makeContent() throws {
        try write("网站名称: 示例公开栏\n主办单位: 示例市民政局\n", to: "content/site.yaml")
        try write(
            "区划代码,名称,类型\n9901,示例市,市\n990101,东县,县\n990101001,河口镇,镇\n990101001201,松溪村,村\n", to: "content/regions.csv")
        try write(
            "事项代码,公开事项,类别,公开频次,公开层级,公开渠道\nmeeting,会议决议,村务公开,即时,村,网站\n", to: "content/obligations.csv")
        try write(
            "---\n公开日期: 2026-07-15\n---\n决议。\n", to: "content/disclosure/990101001201/2026/meeting.md")
    }

    private func archive(_ output: String, year: String = "2026", _ more: String...) -> Int32 {
        status(
            of: [
                "archive", path("content"), "--region", "990101001201", "--year", year, "--output", path(output),
                "--as-of",
                "2026-11-23", "--jobs", "1",
            ] + more)
    }

    @Test("makes a bag that verify takes, readable by its owner alone, and the same each time")
    func sound() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try makeContent()
        #expect(archive("one") == 0)
        #expect(archive("two") == 0)
        let issue = try BundleIssue(in: path("one"))
        #expect(issue.description.archiveYear == 2026)
        #expect(try BundleIssue(in: path("two")).code == issue.code)
        let info = try String(contentsOfFile: path("one/bag-info.txt"), encoding: .utf8)
        #expect(info.contains("Archive-Year: 2026\n") && info.contains("not for publication"))
        for case let name as String in FileManager.default.enumerator(atPath: path("one")) ?? .init() {
            let attributes = try FileManager.default.attributesOfItem(atPath: path("one/" + name))
            let mode = try #require(attributes[.posixPermissions] as? Int)
            #expect(mode & 0o077 == 0, "\(name)")
        }
        #expect(FileManager.default.fileExists(atPath: path("one/data/catalogue.csv")))
        #expect(status("verify", path("one")) == 1)
        #expect(archive("one.zip", "--zip") == 0)
    }

    @Test("replaces nothing, files nothing where nothing was disclosed, and is no copy for a stick")
    func refused() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try makeContent()
        #expect(archive("empty", year: "2025") == 2)
        #expect(!FileManager.default.fileExists(atPath: path("empty")))
        #expect(archive("one") == 0)
        #expect(archive("one") == 2)
        let bundle = ["bundle", path("content"), "--region", "990101001201", "--as-of", "2026-11-23", "--output"]
        #expect(status(of: bundle + [path("one")]) == 2)
        #expect(archive("three", year: "12") == 2)
    }
}

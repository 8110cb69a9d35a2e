import ArgumentParser
import Foundation
import Testing

@testable import Commands

@Suite("The command line")
struct CommandTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "noticeboard-\(UUID().uuidString)")

    private func write(_ text: String, to file: String) throws {
        let url = folder.appendingPathComponent(file)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private func makeContent() throws {
        try write("网站名称: 示例公开栏\n主办单位: 示例市民政局\n", to: "content/site.yaml")
        try write("区划代码,名称\n9901,示例市\n", to: "content/regions.csv")
    }

    private var content: String { folder.appendingPathComponent("content").path }
    private var output: String { folder.appendingPathComponent("site").path }

    @Test("checks dates against what was published beside the content, or where it is told")
    func published() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try makeContent()
        try write("事项代码,公开事项,类别,公开频次,公开层级,公开渠道\nmeeting,会议,村务公开,即时,市,网站\n", to: "content/obligations.csv")
        let meeting = "content/disclosure/9901/2026/meeting.md"
        try write("---\n公开日期: 2026-11-20\n---\n决议。\n", to: meeting)
        let beside = folder.appendingPathComponent("_site").path
        #expect(status("build", content, "--output", beside, "--as-of", "2026-11-20") == 0)
        #expect(status("check", content, "--as-of", "2026-11-21") == 0)
        try write("---\n公开日期: 2026-11-19\n---\n决议。\n", to: meeting)
        #expect(status("check", content, "--as-of", "2026-11-21") == 1)
        #expect(status("check", content, "--as-of", "2026-11-21", "--published", output) == 0)
        #expect(status("check", content, "--as-of", "2026-11-21", "--published", beside) == 1)
    }

    @Test("ends with 0 for sound content, 1 for content with errors, 2 where it could not run")
    func statuses() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try makeContent()
        #expect(status("build", content, "--output", output, "--as-of", "2026-11-23") == 0)
        #expect(status("check", content) == 0)
        try write("区划代码,名字\n9901,示例市\n", to: "content/regions.csv")
        #expect(status("build", content, "--output", output) == 1)
        #expect(status("check", content) == 1)
        #expect(status("check", content + "-nowhere") == 2)
        #expect(status("build", content, "--as-of", "tomorrow") == 2)
        #expect(status("build", content, "--jobs", "0") == 2)
        #expect(status("check", content, "--limit", "0") == 2)
        #expect(status("check", content, "--format", "xml") == 2)
        #expect(status("publish") == 2)
        #expect(status("--version") == 0)
    }

    @Test("only checks, and writes nothing, with check")
    func checkWritesNothing() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try makeContent()
        let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        #expect(status("check", content) == 0)
        #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() == before)
    }

    @Test("ends with 1 for warnings only where check is strict", arguments: ["text", "json", "sarif"])
    func strict(format: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try makeContent()
        try write("---\ntitle: 关于\n---\n<b>a</b>\n", to: "content/pages/about.md")
        #expect(status("check", content, "--format", format) == 0)
        #expect(status("check", content, "--format", format, "--strict") == 1)
    }

    @Test("writes the self-check table of an inspection where it is asked for, and ends with 1 where a veto item fails")
    func inspection() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try makeContent()
        let report = folder.appendingPathComponent("report.csv")
        // Nothing on the home page has a date.
        #expect(status("check", content, "--profile", "gov-cn", "--report", report.path) == 1)
        #expect(try String(contentsOf: report, encoding: .utf8).contains(",1,site.yaml:1\r\n"))
        #expect(status("check", content, "--report", report.path) == 2)
        #expect(status("check", content, "--profile", "gov-cn", "--report", report.path + ".pdf") == 2)
        #expect(status("check", content, "--profile", "gov-cn", "--report", folder.path + "/nowhere/a.csv") == 2)
        #expect(status("check", content, "--profile", "gov") == 2)
    }

    @Test("builds for the day that is asked for, and for the address")
    func options() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try makeContent()
        #expect(
            status(
                "build", content, "--output", output, "--as-of", "2026-07-01", "--base-url",
                "https://www.example.gov.cn/cwgk",
                "--jobs", "1") == 0)
        let home = try String(contentsOfFile: output + "/index.html", encoding: .utf8)
        #expect(home.contains("2026年7月1日"))
        let notFound = try String(contentsOfFile: output + "/404.html", encoding: .utf8)
        #expect(notFound.contains("href=\"https://www.example.gov.cn/cwgk/index.html\""))
    }
}

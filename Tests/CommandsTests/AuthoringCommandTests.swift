import Foundation
import Testing

@testable import Commands

@Suite("The commands for authors")
struct AuthoringCommandTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "noticeboard-\(UUID().uuidString)")
    private var content: String { folder.appendingPathComponent("content").path }

    private func text(_ file: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent("content/\(file)"), encoding: .utf8)
    }

    @Test("make a portal of one place, write into it, and have it pass the strictest check")
    func path() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let place = ["--code", "990101001201", "--place", "松溪村"]
        #expect(
            status(
                of: ["init", content, "--phone", "0990-1102021", "--base-url", "https://a.example/b", "--yes"] + place)
                == 0)
        #expect(try text("site.yaml").contains("\n联系电话: \"0990-1102021\"\n"))
        #expect(try text("site.yaml").contains("\n网址: \"https://a.example/b\"\n"))
        #expect(status("check", content, "--strict") == 0)
        #expect(status("new", "notice", "--content", content, "--as-of", "2026-11-23") == 0)
        #expect(try text("notices/gs-2026-01.md").contains("草稿: 是"))
        #expect(status("new", "notise", "--content", content) == 2)
        #expect(status("new", "disclosure", "松溪村", "2026-10", "finance", "--content", content) == 0)
        #expect(status("check", content, "--strict") == 0)
        #expect(status(of: ["init", content, "--yes"] + place) == 2)
    }

    @Test("make nothing where the place is unknown, or what was given breaks a rule")
    func nothing() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        #expect(status("init", content, "--yes") == 2)
        #expect(status("init", content, "--code", "123", "--place", "甲", "--yes") == 2)
        #expect(status("init", content, "--regions", "a.csv", "--place", "甲", "--yes") == 2)
        // A telephone of somebody's own in a place where it would be published.
        #expect(
            status("init", content, "--code", "990101001201", "--place", "松溪村", "--address", "13800138000", "--yes")
                == 2)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test("write schemas into a new folder")
    func schemas() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(status("schema", "--output", content) == 0)
        #expect(try text("site.schema.json").contains("\"网站名称\""))
        #expect(status("schema", "--output", content) == 2)
    }
}

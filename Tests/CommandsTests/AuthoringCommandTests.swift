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
        #expect(status("schema", "--examples", "content") == 2)
    }

    @Test("write the manual's pages into a folder, and never over what is there")
    func manual() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(status("schema", "--markdown", "--output", content) == 0)
        #expect(status("explain", "--markdown", "--output", content) == 0)
        #expect(try text("kinds.md").contains("手册: \"使用手册\"") && text("rules.md").contains("章: \"检查规则\""))
        #expect(status("schema", "--markdown", "--output", content) == 2)
        #expect(status("explain", "--output", content) == 2)
    }

    @Test("take places by name, and tell of one that is not there")
    func places() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(status("init", content, "--code", "990101001201", "--place", "松溪村", "--yes") == 0)
        let forms = folder.appendingPathComponent("forms").path
        let sheets = folder.appendingPathComponent("sheets").path
        #expect(status("forms", content, "--region", "松溪村", "--period", "2026-11", "--output", forms) == 0)
        #expect(FileManager.default.fileExists(atPath: forms + "/990101001201-2026-11.xlsx"))
        #expect(status("forms", content, "--region", "松西村", "--period", "2026-12", "--output", forms) == 2)
        #expect(status("sheets", content, "--region", "松溪村", "--output", sheets) == 0)
        #expect(status("sheets", content, "--region", "松西村", "--output", sheets) == 2)
    }
}

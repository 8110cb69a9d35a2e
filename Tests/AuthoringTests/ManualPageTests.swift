import Diagnostics
import Foundation
import Pipeline
import Testing

@testable import Authoring

@Suite("The manual's chapters that the program writes")
struct ManualPageTests {
    private let kinds: [ContentFile]

    init() throws { kinds = try KindPages(examples: nil).files }

    private func text(_ path: String) throws -> String {
        String(decoding: try #require(kinds.first { $0.path == path }).bytes, as: UTF8.self)
    }

    @Test("explain every kind of content, each on a page of its own")
    func explained() throws {
        let list = try text("kinds.md")
        #expect(Set(kinds.map(\.path)).count == kinds.count)
        for table in ContentTable.allCases { #expect(list.contains("| `\(table.rawValue).csv` | ")) }
        #expect(!list.contains("|  |\n"), "a kind without an explanation")
    }

    @Test("tell of a column what may stand in it, and longer lists of choices below")
    func columns() throws {
        let page = try text("kind-regions.md")
        #expect(page.contains("| 区划代码 \\* | 区划代码 | `code`"))
        #expect(page.contains("[见下面](#可选的类型)") && page.contains("## 可选的类型"))
        #expect(page.contains("同一份表里，区划代码不能重复。"))
    }

    @Test("take examples from a content folder, shortened")
    func examples() throws {
        let workshop = try Workshop()
        try workshop.makePortal("990101001201,松溪村")
        try workshop.write(
            "设施编码,名称,区划代码,类型,地址\ns-1,甲,990101001201,文体设施,\(String(repeating: "长", count: 50))\n",
            to: "content/facilities.csv")
        let files = try KindPages(examples: workshop.content).files
        let page = String(decoding: try #require(files.first { $0.path == "kind-facilities.md" }).bytes, as: UTF8.self)
        #expect(page.contains("| 设施编码 \\* | ") && page.contains(" | s-1 | "))
        #expect(
            page.contains(String(repeating: "长", count: 40) + "…") && !page.contains(String(repeating: "长", count: 41)))
    }

    @Test("name every rule in the list and under its basis")
    func rules() throws {
        let files = RulePages.files
        let list = String(decoding: try #require(files.first { $0.path == "rules.md" }).bytes, as: UTF8.self)
        for rule in RuleCatalogue.all.rules { #expect(list.contains("#\(rule.id))")) }
        let bases = String(decoding: try #require(files.first { $0.path == "rules-bases.md" }).bytes, as: UTF8.self)
        #expect(bases.contains("| 《个人信息保护法》第六条、第二十五条 | "))
    }

    @Test("are checked and built like any others")
    func built() throws {
        let workshop = try Workshop()
        try workshop.makePortal("990101001201,松溪村")
        try FolderWriter.add(kinds + RulePages.files, to: workshop.content + "/pages")
        #expect(try workshop.findings() == [])
    }
}

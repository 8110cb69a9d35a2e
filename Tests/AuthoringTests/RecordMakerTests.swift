import Foundation
import Pipeline
import Testing

@testable import Authoring

@Suite("A new record")
struct RecordMakerTests {
    private let places = "990101001,河口镇\n990101001201,松溪村"

    @Test("of every kind passes the checks", arguments: RecordKind.all)
    func passes(kind: RecordKind) throws {
        let workshop = try Workshop()
        try workshop.makePortal(places)
        let arguments: [String] =
            switch kind {
            case .disclosure: ["990101001201", "2026-10", "finance"]
            case .register, .text(.pages): ["test"]
            default: []
            }
        let known: Set<ContentTable> = [.regions, .bases, .obligations, .calendar]
        if case .table(let table) = kind, known.contains(table) {
            #expect(message { try workshop.make(kind.name) }?.contains("is there already") == true)
            return
        }
        let request = RecordRequest(kind, arguments, on: try #require(Workshop.day))
        let made = try RecordMaker(folder: workshop.content).make(request)
        #expect(!made.files.isEmpty)
        #expect(try workshop.findings() == [])
        // A second time it is in the way; only codes that count up go on.
        switch kind {
        case .text(.notices), .text(.documents), .text(.reports): break
        default: #expect(throws: AuthoringFailure.self) { try RecordMaker(folder: workshop.content).make(request) }
        }
    }

    @Test("is a draft, and is not published")
    func draft() throws {
        let workshop = try Workshop()
        try workshop.makePortal(places)
        let paths = try workshop.make("notice", title: "道路: \"维修\"公示", region: "松溪村")
        #expect(paths == ["notices/gs-2026-01.md"])
        let text = try workshop.text("content/notices/gs-2026-01.md")
        #expect(text.contains("公示范围: \"990101001201\"  # 必填，区划代码\n"))
        #expect(text.contains("公示开始: 2026-11-23"))
        _ = try workshop.build(into: "site")
        #expect(!FileManager.default.fileExists(atPath: workshop.path + "/site/notices"))
        let final = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("草稿") }
        try workshop.write(final.joined(separator: "\n"), to: "content/notices/gs-2026-01.md")
        #expect(try workshop.build(into: "site").report.diagnostics.isEmpty)
        #expect(try workshop.text("site/notices/gs-2026-01.html").contains("道路: &quot;维修&quot;公示") == true)
    }

    @Test("of a disclosure has the form that the catalogue names, by whatever the place and item are called")
    func disclosure() throws {
        let workshop = try Workshop()
        try workshop.makePortal(places)
        let paths = try workshop.make("公开内容", "松溪村", "2026Q3", "债权债务")
        #expect(paths == ["disclosure/990101001201/2026q3/debts.md", "disclosure/990101001201/2026q3/debts.csv"])
        #expect(try workshop.text("content/" + paths[1]).contains("类别,对方名称,"))
        #expect(try workshop.text("content/" + paths[0]).contains("标题: \"2026年第3季度债权债务\""))
        #expect(
            try workshop.make("disclosure", "松溪村", "2026q3", "meeting") == ["disclosure/990101001201/2026q3/meeting.md"]
        )
    }

    @Test(
        "of a disclosure that nobody owes is refused, with what was meant",
        arguments: [
            (["松溪", "2026-10", "finance"], "松溪村"), (["990101001202", "2026-10", "finance"], "990101001201"),
            (["松溪村", "2026-10", "finanse"], "finance"), (["松溪村", "2026q3", "finance"], "2026-09"),
            (["松溪村", "十月", "finance"], "no period"), (["河口镇", "2026-10", "finance"], "village"),
            (["松溪村", "2026", "children"], "does not belong"), (["松溪村", "2026"], "period and item"),
        ])
    func refused(arguments: [String], hint: String) throws {
        let workshop = try Workshop()
        try workshop.makePortal(places)
        let maker = try RecordMaker(folder: workshop.content)
        let request = RecordRequest(.disclosure, arguments, on: try #require(Workshop.day))
        #expect(message { try maker.draft(request) }?.contains(hint) == true)
        #expect(!FileManager.default.fileExists(atPath: workshop.content + "/disclosure"))
    }

    @Test("is refused where a table of the same name has another format")
    func otherFormat() throws {
        let workshop = try Workshop()
        try workshop.makePortal(places)
        try workshop.write("[]\n", to: "content/facilities.json")
        #expect(message { try workshop.make("facilities") }?.contains("facilities.json") == true)
    }

    @Test("has a kind that there is", arguments: [("notise", "notice"), ("facilites", "facilities"), ("公示公高", "公示公告")])
    func kinds(typed: String, meant: String) {
        #expect(message { try RecordKind(named: typed) }?.contains("Did you mean \"\(meant)\"?") == true)
    }

    @Test("needs a content folder")
    func noContent() throws {
        let workshop = try Workshop()
        #expect(message { try RecordMaker(folder: workshop.path) }?.contains("noticeboard init") == true)
    }

    @Test("can be named in one way only")
    func distinctNames() throws {
        let names = RecordKind.all.map(\.name)
        #expect(Set(names).count == names.count)
        for kind in RecordKind.all { #expect(try RecordKind(named: kind.name) == kind) }
    }

    @Test(
        "takes the next free number",
        arguments: [
            ([], "gs-2026-01"), (["gs-2026-01", "gs-2026-12"], "gs-2026-13"), (["gs-2025-09"], "gs-2026-01"),
            (["sx-2026-001", "sx-2026-002", "gs-2026-07"], "sx-2026-003"), (["other"], "gs-2026-01"),
            (["2026-9"], "2026-10"),
        ])
    func numbers(codes: [String], next: String) {
        #expect(CodeSeries(codes: codes, usualPrefix: "gs-").next(in: 2026) == next)
    }
}

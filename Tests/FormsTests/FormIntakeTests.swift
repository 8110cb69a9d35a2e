import Foundation
import Model
import Testing

@testable import Forms

@Suite("What is imported")
struct FormIntakeTests {
    private let spending = ["1", "2026-06-05", "0012", "购办公用品", "支", "", "1234.50", "集体自有"]

    private func take(
        _ content: SampleContent, _ form: ReturnedForm, agreeing: Bool = false
    ) throws -> [String: FormIntake.Entry] {
        let intake = FormIntake(into: content.root, site: content.site, on: .on("2026-07-20")) { _ in agreeing }
        return Dictionary(uniqueKeysWithValues: try intake.take(form).map { ($0.item, $0) })
    }

    private func register(_ item: String, _ published: String, correction: String = "") -> [String] {
        [item, "", published, "", correction, "高建国"]
    }

    @Test("is written as CSV and entered in the period's index; a table without a day is a draft")
    func added() throws {
        let content = try SampleContent()
        defer { content.remove() }
        let first = try take(
            content, content.returned(["transactions": [spending]], registered: [register("transactions", "")]))
        #expect(first["transactions"]?.outcome == .added && first["transactions"]?.isDraft == true)
        #expect(first["finance"]?.outcome == .untouched)
        let folder = "disclosure/990101001201/2026-06/"
        let table = try #require(content.file(folder + "transactions.csv"))
        #expect(table.contains("序号,日期,凭证号,摘要,收/支,金额(元),资金来源\r\n1,2026-06-05,0012,购办公用品,支,1234.50,集体自有"))
        #expect(content.file(folder + "finance.csv") == nil)
        #expect(try #require(content.file(folder + "index.csv")).contains("transactions,是,高建国"))

        let dated = try take(
            content,
            content.returned(["transactions": [spending]], registered: [register("transactions", "2026-07-10")]))
        #expect(dated["transactions"]?.outcome == .registered)
        #expect(try #require(content.file(folder + "index.csv")).contains("transactions,,高建国,2026-07-10"))
    }

    @Test("is none of it where a cell is wrong, and says which, but not what stands there")
    func refused() throws {
        let content = try SampleContent()
        defer { content.remove() }
        let identity = "110101" + "19900307" + "771"
        let number = identity + "X"
        var wrong = spending
        wrong[1] = "2026.13.5"
        wrong[3] = "付 \(number)"
        let entries = try take(content, content.returned(["transactions": [spending, wrong]]))
        let entry = try #require(entries["transactions"])
        #expect(entry.outcome == .refused)
        #expect(entry.findings.contains { $0.rule.id == "invalid-value" && $0.location.cell?.name == "B5" })
        #expect(!entry.findings.contains { $0.summary.zh.contains(identity) || $0.summary.en.contains(identity) })
        #expect(content.file("disclosure/990101001201/2026-06/transactions.csv") == nil)
        #expect(content.file("disclosure/990101001201/2026-06/index.csv") == nil)
    }

    @Test("is refused where its figures do not add up")
    func figures() throws {
        let content = try SampleContent()
        defer { content.remove() }
        let rows = [
            ["一、期初余额", "1", "100"], ["二、收入合计", "2", "30"], ["经营收入", "3", "30"], ["三、支出合计", "4", "10"],
            ["管理费用", "5", "10"], ["四、期末余额", "6", "130"],
        ]
        let entries = try take(content, content.returned(["finance": rows]))
        let entry = try #require(entries["finance"])
        #expect(entry.outcome == .refused && entry.findings.contains { $0.rule.id == "closing-balance" })
    }

    @Test("is refused where it is to have been made public on a day that is not yet")
    func dateAhead() throws {
        let content = try SampleContent()
        defer { content.remove() }
        let ahead = try take(
            content,
            content.returned(["transactions": [spending]], registered: [register("transactions", "2026-07-21")]))
        let entry = try #require(ahead["transactions"])
        #expect(entry.outcome == .refused && entry.findings.map(\.rule) == [.intakeDateAhead])
        #expect(entry.findings.first?.location.cell?.name == "C4")
        let today = try take(
            content,
            content.returned(["transactions": [spending]], registered: [register("transactions", "2026-07-20")]))
        #expect(today["transactions"]?.outcome == .added)
    }

    @Test("replaces what is public only with a reason, and only where somebody agrees")
    func published() throws {
        var content = try SampleContent()
        defer { content.remove() }
        _ = try take(
            content,
            content.returned(["transactions": [spending]], registered: [register("transactions", "2026-07-10")]))
        content.disclosures = [SampleContent.disclosure("transactions", "2026-06")]
        var other = spending
        other[6] = "1234.60"
        func change(reason: String, agreeing: Bool) throws -> FormIntake.Entry? {
            let form = try content.returned(
                ["transactions": [other]], registered: [register("transactions", "2026-07-10", correction: reason)])
            return try take(content, form, agreeing: agreeing)["transactions"]
        }
        let silent = try change(reason: "", agreeing: true)
        #expect(silent?.outcome == .refused && silent?.findings.last?.rule == .intakeWithoutReason)
        #expect(try change(reason: "金额写错", agreeing: false)?.outcome == .declined)
        let path = "disclosure/990101001201/2026-06/transactions.csv"
        #expect(try #require(content.file(path)).contains("1234.50"))
        #expect(try change(reason: "金额写错", agreeing: true)?.outcome == .replacedPublished)
        #expect(try #require(content.file(path)).contains("1234.60"))
    }

    @Test("leaves the office's other rows and columns of the index as they are")
    func index() throws {
        var index = try PeriodIndex(
            Array("事项代码,内部编号,公开日期\nbudget,A7,2026-07-01\nfinance,A8,\n".utf8), file: "index.csv")
        index.set(["published": "2026-07-10", "head": "高建国", "draft": ""], of: "finance")
        let text = String(decoding: index.bytes.dropFirst(3), as: UTF8.self)
        #expect(text == "事项代码,内部编号,公开日期,负责人签字\r\nbudget,A7,2026-07-01,\r\nfinance,A8,2026-07-10,高建国\r\n")
    }

    @Test("does not stand beside a file of the item in another format")
    func otherFormat() throws {
        let content = try SampleContent()
        defer { content.remove() }
        let folder = content.root + "/disclosure/990101001201/2026-06"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: folder + "/transactions.xlsx"))
        let entry = try take(content, content.returned(["transactions": [spending]]))["transactions"]
        #expect(entry?.outcome == .refused && entry?.findings.last?.rule == .intakeInTheWay)
    }

    @Test("comes back with the wrong cells marked, and can be imported once they are mended")
    func marked() throws {
        let content = try SampleContent()
        defer { content.remove() }
        var wrong = spending
        wrong[4] = "付"
        let form = try content.returned(["transactions": [spending, wrong]])
        let entries = try FormIntake(into: content.root, site: content.site, on: .on("2026-07-20")) { _ in false }
            .take(form)
        let marked = try #require(MarkedForm(form, entries, site: content.site))
        let path = content.root + "/" + marked.fileName
        try marked.write(to: path, author: "乙")
        let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
        let again = try ReturnedForm.read(bytes, file: marked.fileName, catalogue: content.catalogue)
        let table = try #require(again.tables.first)
        // Only what was refused comes back, without the column that told why.
        #expect(again.tables.count == 1 && !table.isUntouched && table.table.rows.count == 2)
        #expect(!table.table.headings.contains { $0.text == FormObjections.heading })
        #expect(table.table.texts(by: table.schema)[1][4] == "付")
    }

    @Test("is kept as it was sent in, under its digest, for its owner alone")
    func archive() throws {
        let content = try SampleContent()
        defer { content.remove() }
        let form = try content.returned(["transactions": [spending]])
        let entries = try FormIntake(into: content.root, site: content.site, on: .on("2026-07-20")) { _ in false }
            .take(form)
        let archive = ReceivedArchive(content.root + "/received")
        for _ in 0..<2 { try archive.keep([1, 2, 3], of: "/media/优盘/六月.xlsx", form, entries, on: .on("2026-07-20")) }
        let digest = "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81"
        let path = content.root + "/received/990101001201/2026-06/\(digest).xlsx"
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let list = try #require(content.file("received/received.csv"))
        #expect(list.contains("2026-07-20,990101001201,2026-06,六月.xlsx,\(digest),transactions"))
    }
}

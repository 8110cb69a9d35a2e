import Foundation
import Model
import Pipeline
import Testing

@Suite("The ledger")
struct LedgerTests {
    private let folder = "disclosure/990101001201/2026-06/"

    private func file(_ path: String, in result: Build.Result) throws -> LedgerFile {
        try #require(result.ledger.files.first { $0.path == path }, "\(path)")
    }

    @Test("accounts for every file and row of sound content as published")
    func sound() throws {
        let ledger = try SiteFixture().build().ledger
        #expect(ledger.isPublished)
        #expect(ledger.files.map(\.path) == SampleContent.files.keys.sorted())
        #expect(ledger.fileCounts[.published] == SampleContent.files.count)
        // One setting, four regions, three catalogue items, one index row, two rows of the table.
        #expect(ledger.rowCounts[.published] == 11)
        #expect(ledger.rowCounts.total == 11)
    }

    @Test("says which rows were rejected, by which rule, and that nothing was published")
    func rejected() throws {
        let site = try SiteFixture(["regions.csv": "区划代码,名称\n9901,示例市\n9901,又一市\n99x,坏\n990101,东县\n"])
        let result = try site.build()
        #expect(!result.ledger.isPublished)
        let regions = try file("regions.csv", in: result)
        #expect(regions.rows[.published] == 2)
        #expect(regions.rows[.rejected] == 2)
        #expect(regions.reasons.map(\.reason) == ["duplicate-code", "invalid-value"])
        #expect(regions.reasons.map(\.places) == [["regions.csv:3"], ["regions.csv:4"]])
    }

    @Test("shows no personal data out of the portal's name, which it refused")
    func personalSiteName() throws {
        let number = "530302196801010017"
        let site = try SiteFixture(["site.yaml": "网站名称: 公开栏 \(number)\n主办单位: 示例市民政局\n"])
        #expect(try site.build().findings.contains { $0.hasSuffix(" identity-number") })
        let report = try String(contentsOfFile: site.output + ".ledger.html", encoding: .utf8)
        #expect(!report.contains(number))
    }

    @Test("counts a draft with its table and its row in the index")
    func drafts() throws {
        let site = try SiteFixture([
            folder + "index.csv": "事项代码,公开日期,草稿\nfinance,2026-07-15,是\n",
            folder + "meeting.md": "---\n公开日期: 2026-07-01\n审核人: 甲\n审核结论: 退回\n---\n决议。\n",
        ])
        let result = try site.build()
        #expect(result.findings == [])
        #expect(try file(folder + "index.csv", in: result).rows[.draft] == 1)
        #expect(try file(folder + "finance.csv", in: result).rows[.draft] == 2)
        #expect(try file(folder + "finance.csv", in: result).outcome == .draft)
        #expect(try file(folder + "meeting.md", in: result).reasons.map(\.reason) == ["returned"])
    }

    @Test("names files that cannot be read, have no place or are passed over")
    func files() throws {
        let site = try SiteFixture(["README.md": "notes", "报表.csv": "a\n", "pages/p.md": "no front matter\n"])
        let result = try site.build()
        #expect(try file("README.md", in: result).outcome == .withheld)
        #expect(try file("报表.csv", in: result).reasons.map(\.reason) == ["unknown-file"])
        #expect(try file("pages/p.md", in: result).outcome == .rejected)
        #expect(result.ledger.fileCounts.total == result.ledger.files.count)
    }

    @Test(
        "balances whatever is broken",
        arguments: [
            ("regions.csv", "名称\n甲\n乙\n"), ("regions.csv", "没有表头\n甲\n"), ("site.yaml", "网站名称: [\n"),
            ("site.yaml", "主办单位: 甲\n"), ("site.yml", "网站名称: 甲\n主办单位: 乙\n"),
            ("registers/x/schema.yaml", "fields: []\n"),
            ("registers/x/schema.yaml", "fields: [{name: a, type: date}]\n"),
            ("disclosure/990101001201/2026-06/finance.csv", "项目,本期金额\n收入,坏\n支出,1\n"),
            ("disclosure/990101001201/2026-06/finance.csv", "\u{0}\u{0}"),
            ("disclosure/990101001201/2026-06/finance.yaml", "- {项目: 收入, 本期金额: 1}\n"),
            ("disclosure/990101001201/2026-06/index.csv", "事项代码,公开日期\nfinance,\nmeeting,2026-07-01\n,\n"),
            ("disclosure/990101001299/2026-06/finance.csv", "项目,本期金额\n收入,1\n"),
            ("notices/n.csv", "公示编号,标题,公示范围,公示开始,公示天数\na,b,990101009201,2026-01-01,7\na,b,9901,2026-01-01,7\n"),
        ])
    func balance(path: String, text: String) throws {
        let site = try SiteFixture([path: text, "registers/x/data.csv": "a\n1\n坏\n"])
        let ledger = try site.build().ledger
        for file in ledger.files { #expect(file.rows.total == file.read, "\(file)") }
        #expect(ledger.fileCounts.total == ledger.files.count)
    }

    @Test("tells rows of JSON apart that share one line")
    func oneLine() throws {
        let site = try SiteFixture([
            "regions.csv": nil,
            "regions.json":
                #"[{"code":"9901","name":"市"},{"code":"990101","name":"县"},{"code":"x","name":"坏"},{"code":"990101","name":"又"}]"#,
        ])
        let regions = try file("regions.json", in: try site.build())
        #expect(regions.rows[.published] == 2)
        #expect(regions.rows[.rejected] == 2)
    }

    @Test("is written beside the site for its owner alone, also when errors stop the build")
    func written() throws {
        let site = try SiteFixture()
        _ = try site.build()
        let path = site.folder.path + "/site.ledger.json"
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try site.folder.text("site.ledger.json").contains("\"published\":true"))
        try site.write("nonsense\n", to: "regions.csv")
        _ = try site.build()
        #expect(try site.folder.text("site.ledger.json").contains("\"published\":false"))
        #expect(!site.folder.exists("site.ledger.json.new"))
    }

    @Test("never holds what stands in a cell")
    func noValues() throws {
        let site = try SiteFixture(["regions.csv": "区划代码,名称\n9901,秘密之地\n秘密之码,坏\n"])
        _ = try site.build()
        #expect(try !site.folder.text("site.ledger.json").contains("秘密"))
    }
}

import Foundation
import Model
import Pipeline
import Testing

@Suite("Sheets for the board")
struct SheetBuildTests {
    private static let list = "disclosure/990101001201/2026q3/dibao-list.csv"
    private static let index = "disclosure/990101001201/2026q3/index.csv"
    private let sheet = "sheets/990101001201/2026q3/dibao-list.html"
    private let listed: [String: String?] = [
        list: "姓名,保障金额\n甲,455\n",
        index: "事项代码,公开日期,张贴日期,张贴截止\ndibao-list,2026-10-18,2026-10-18,2026-10-24\n",
    ]

    private func build(
        _ site: SiteFixture, into output: String = "sheets", asOf: String = "2026-10-20", region: String? = nil,
        all: Bool = false, baseURL: String? = nil
    ) throws -> SheetBuild.Result {
        let options = SheetBuild.Options(
            content: site.folder.path + "/content", output: site.folder.path + "/" + output,
            asOf: try #require(Day(asOf)), jobs: 2, region: try region.map { try #require(RegionCode($0)) },
            includesWeb: all, baseURL: baseURL)
        return try SheetBuild(options, theme: OutlineTheme(), progress: SilentProgress()).run()
    }

    @Test("are made of what is for the board, and of nothing else")
    func boardOnly() throws {
        let site = try SiteFixture(listed)
        let result = try build(site)
        #expect(result.findings == [])
        #expect(result.sheetCount == 1)
        #expect(
            try site.folder.files(in: "sheets").keys.sorted() == [
                "990101001201/2026q3/dibao-list.html", "990101001201/sheets-2026q3.html", "index.html",
            ])
        #expect(try site.folder.text(sheet).contains("甲 455"))
    }

    @Test("are made of what is on the web too where that is asked for")
    func all() throws {
        let site = try SiteFixture(listed)
        #expect(try build(site, all: true).sheetCount == 2)
        #expect(site.folder.exists("sheets/990101001201/2026-06/finance.html"))
        #expect(!site.folder.exists("sheets/990101001201/2026-06/finance.csv"))
        _ = try build(site)
        #expect(!site.folder.exists("sheets/990101001201/2026-06/finance.html"))
    }

    @Test("know what was kept out of their tables")
    func concealment() throws {
        #expect(try !page(of: "姓名,保障金额\n甲,455\n").contains("withheld"))
        #expect(try page(of: "姓名,身份证号,保障金额\n甲,,455\n").contains("<p>withheld 1, masked false</p>"))
    }

    private func page(of table: String) throws -> String {
        let site = try SiteFixture(listed.merging([Self.list: table]) { $1 })
        _ = try build(site)
        return try site.folder.text(sheet)
    }

    @Test(
        "go when the days on the board are over",
        arguments: [("2026-10-17", false), ("2026-10-24", true), ("2026-10-25", false)])
    func days(day: String, hangs: Bool) throws {
        let site = try SiteFixture(listed)
        #expect(try build(site, asOf: day).findings == [])
        #expect(site.folder.exists(sheet) == hangs)
    }

    @Test("are made for one place and those below it")
    func region() throws {
        let site = try SiteFixture(listed)
        #expect(try build(site, region: "990101001").sheetCount == 1)
        try site.write("区划代码,名称\n9901,示例市\n990101,东县\n990101001,河口镇\n990101001201,松溪村\n990102,西县\n", to: "regions.csv")
        #expect(try build(site, region: "990102").sheetCount == 0)
        #expect(!site.folder.exists(sheet))
        #expect(throws: BuildFailure.self) { try build(site, region: "990199") }
    }

    @Test("of notices are made while these are posted, if a board is among their carriers")
    func notices() throws {
        let notice = "标题: 甲\n公示范围: 990101001201\n公示开始: 2026-10-18\n公示天数: 7\n"
        let site = try SiteFixture([
            "notices/a.md": "---\n\(notice)载体: 公示栏\n---\n名单。\n", "notices/b.md": "---\n\(notice)---\n名单。\n",
        ])
        #expect(try build(site).sheetCount == 1)
        #expect(site.folder.exists("sheets/notices/a.html"))
        #expect(try build(site, all: true).sheetCount == 3)
        #expect(try build(site, asOf: "2026-10-25").sheetCount == 0)
    }

    @Test("of one office and period are printed in one go: in the portal those of the web, on paper all")
    func together() throws {
        let site = try SiteFixture(
            listed.merging([
                "disclosure/990101001201/2026q3/meeting.md":
                    "---\n公开日期: 2026-10-18\n---\n# 决议\n[财务](../2026-06/finance.html)\n"
            ]) { $1 })
        _ = try site.build(asOf: "2026-10-20")
        _ = try build(site, all: true)
        let onWeb = try site.folder.text("site/990101001201/sheets-2026q3.html")
        #expect(onWeb.contains("决议") && !onWeb.contains("名单"))
        let onPaper = try site.folder.text("sheets/990101001201/sheets-2026q3.html")
        #expect(onPaper.contains("决议") && onPaper.contains("名单"))
        // What was made public a quarter ago has left the board.
        #expect(!site.folder.exists("site/990101001201/sheets-2026-06.html"))
    }

    @Test("bear the code that their page on the web shows, and its address; what is for the board alone has none")
    func references() throws {
        let site = try SiteFixture(listed)
        _ = try site.build(asOf: "2026-10-20")
        _ = try build(site, all: true, baseURL: "https://www.example.gov.cn/a")
        let code = try #require(try references(in: "site/990101001201/2026-06/finance.html", of: site).first)
        #expect(code.hasSuffix(" at "))
        #expect(
            try references(in: "sheets/990101001201/2026-06/finance.html", of: site)
                == [code + "https://www.example.gov.cn/a/990101001201/2026-06/finance.html"])
        #expect(try #require(try references(in: sheet, of: site).first).hasSuffix(" at "))
    }

    @Test("have another code as soon as a cell, a word or the place differs")
    func codes() throws {
        let meeting = "disclosure/990101001201/2026-06/meeting.md"
        let texts = [
            listed.merging([meeting: "---\n公开日期: 2026-07-01\n---\n同意。\n"]) { $1 },
            listed.merging([meeting: "---\n公开日期: 2026-07-01\n---\n反对。\n"]) { $1 },
            listed.merging([Self.list: "姓名,保障金额\n甲,456\n"]) { $1 },
        ]
        var codes: Set<String> = []
        for files in texts {
            let site = try SiteFixture(files)
            _ = try build(site, all: true)
            for file in try site.folder.files(in: "sheets").keys where !file.contains("sheets-") {
                codes.formUnion(try references(in: "sheets/" + file, of: site))
            }
        }
        // Of finance one, of the meeting and of the list two each.
        #expect(codes.count == 5)
    }

    private func references(in file: String, of site: SiteFixture) throws -> [String] {
        try site.folder.text(file).components(separatedBy: "<p>").filter { $0.hasPrefix("code ") }
            .map { String($0.prefix { $0 != "<" }) }
    }

    @Test("have no links, and their pictures within them")
    func paper() throws {
        let site = try SiteFixture([
            "files/a.png": "abcd",
            "disclosure/990101001201/2026-06/meeting.md":
                "---\n公开日期: 2026-07-01\n---\n[财务](finance.html) ![图](/files/a.png)\n",
        ])
        #expect(try build(site, all: true).findings == [])
        let html = try site.folder.text("sheets/990101001201/2026-06/meeting.html")
        #expect(!html.contains("<a ") && html.contains("财务"))
        #expect(html.contains("src=\"data:image/png;base64,YWJjZA==\""))
    }

    @Test("stay as they were where the content has errors")
    func errors() throws {
        let site = try SiteFixture(listed)
        _ = try build(site)
        let before = try site.folder.files(in: "sheets")
        try site.write("姓名,\n甲,455\n", to: Self.list)
        #expect(try build(site).findings == [Self.list + ":2:3 cell-without-heading"])
        try site.write("区划代码,错列\n9901,示例市\n", to: "regions.csv")
        #expect(try build(site).report.hasErrors)
        #expect(try site.folder.files(in: "sheets") == before)
    }

    @Test("are never written into a portal or around, nor a portal over them, nor into the content")
    func folders() throws {
        let site = try SiteFixture(listed)
        _ = try site.build()
        let before = try site.folder.files(in: "site")
        #expect(throws: BuildFailure.self) { try build(site, into: "site") }
        #expect(throws: BuildFailure.self) { try build(site, into: "site/990101001201/private") }
        #expect(throws: BuildFailure.self) { try build(site, into: "content/sheets") }
        #expect(try site.folder.files(in: "site") == before)
        #expect(!site.folder.exists("site/990101001201/private"))
        #expect(!site.folder.exists("content/sheets"))
        _ = try build(site)
        #expect(throws: BuildFailure.self) { try site.build(into: "sheets") }
        #expect(site.folder.exists(sheet))
    }

    @Test("lie in a folder that only its owner opens")
    func permissions() throws {
        let site = try SiteFixture(listed)
        _ = try build(site)
        let attributes = try FileManager.default.attributesOfItem(atPath: site.folder.path + "/sheets")
        #expect(attributes[.posixPermissions] as? Int == 0o700)
    }
}

extension SheetBuild.Result {
    /// Every finding as `place id`, in order.
    fileprivate var findings: [String] { report.diagnostics.map { "\($0.location) \($0.rule.id)" } }
}

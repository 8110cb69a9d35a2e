import Diagnostics
import Foundation
import Pipeline
import Testing

@Suite("Broken input")
struct BrokenInputTests {
    @Test(
        "is reported where it stands",
        arguments: [
            ("site.yaml", "网站名称: [\n", "site.yaml:2:1 yaml-syntax"),
            ("services/services.csv", "事项编码,事项名,领域,责任部门,下沉方式\n", "services/services.csv:1:6 unknown-column"),
            (
                "facilities.csv", "设施编码,名称,区划代码\nf-1,,990101001201\n", "facilities.csv:2:5 missing-cell"
            ),
            ("facilities.csv", "设施编码,名称,区划代码\nf-1,活动室,990109\n", "facilities.csv:2 unknown-reference"),
            (
                "bases.csv", "依据编号,名称\na-1,甲法\nA-1,乙法\n", "bases.csv:3 duplicate-code"
            ),
            (
                "pages/about.md", "---\ntitle: 关于\n---\n见[指南](/services/nothing.html)。\n",
                "pages/about.md:4:7 broken-link"
            ),
            ("pages/about.md", "---\ntitle: 关于\n", "pages/about.md:1 front-matter"),
            ("pages/about.md", "没有文件头\n", "pages/about.md:1 missing-front-matter"),
            ("service/services.csv", "", "service/services.csv unknown-file"),
            ("disclosure/9999x/2026-06/finance.csv", "项目\n", "disclosure/9999x/2026-06/finance.csv disclosure-folder"),
            (
                "disclosure/990101001201/2026-13/a.csv", "项目\n",
                "disclosure/990101001201/2026-13/a.csv disclosure-folder"
            ),
            ("regions.csv", "区划代码,名称\n9901,示例市\n990101001,河口镇\n", "regions.csv:3 region-tree"),
            (
                "disclosure/990101001201/2026-06/finance.csv", "项目,本期金额\n经营收入,一千\n",
                "disclosure/990101001201/2026-06/finance.csv:2:6 invalid-value"
            ),
            (
                "disclosure/990101001201/2026-06/index.csv", "事项代码\nfinance\n",
                "disclosure/990101001201/2026-06/index.csv:2 disclosure-date"
            ),
            ("files/村委会.jpg", "x", "files/村委会.jpg file-name"),
            ("pages/con.md", "---\ntitle: a\n---\n", "pages/con.md:2 address-name"),
            (
                "notices/a-1.md", "---\n标题: a\n公示范围: 990101001201\n公示开始: 2026-11-01\n公示天数: 0\n---\n",
                "notices/a-1.md:2 notice-days"
            ),
            ("site.yaml", "网站名称: a\n主办单位: b\n主题色: red\n", "site.yaml:1 accent-color"),
            ("site.yaml", "网站名称: a\n主办单位: b\n主题色: \"#5a9e3f\"\n", "site.yaml:1 accent-contrast"),
            ("site.yaml", "网站名称: a\n主办单位: b\n标志: files/a.png\n", "site.yaml:1 broken-link"),
            ("site.yaml", "网站名称: a\n主办单位: b\n导航: [首页, 办事指难]\n", "site.yaml:3:10 navigation-section"),
            ("theme/header.html", "<p>a", "theme/header.html:1:1 partial-markup"),
            ("theme/footer.html", "{{search}}", "theme/footer.html:1:1 partial-placeholder"),
            ("theme/footer.html", "<a href=\"{{root}}nothing.html\">a</a>", "theme/footer.html:1:4 broken-link"),
            ("theme/style.css", "a {", "theme/style.css:1:3 partial-style"),
            ("theme/heeder.html", "a", "theme/heeder.html unknown-file"),
            (
                "duties/township.csv", "清单类型,序号,类别,事项名称,适用区划\n基本履职,1,甲,乙,990101001201\n",
                "duties/township.csv:2 duty-scope"
            ),
            (
                "duties/village.csv",
                "清单类型,序号,事项名称,适用区划\n负面,1,甲,990101001201\n负面,1,乙,990101001201、990101001\n",
                "duties/village.csv:3 duplicate-code"
            ),
            ("site.yaml", "网站名称: a\n主办单位: b\n导航:\n  - {标题: 指南, 地址: nowhere.html}\n", "site.yaml:4:5 broken-link"),
        ])
    func isLocated(file: String, text: String, finding: String) throws {
        let site = try SiteFixture([file: text])
        let result = try site.build()
        #expect(result.findings.contains(finding), "\(result.findings)")
        #expect(result.report.hasErrors)
        #expect(result.changes == nil)
    }

    @Test("that is not UTF-8 names its first byte")
    func invalidEncoding() throws {
        let site = try SiteFixture()
        try site.folder.write(Data([0x61, 0x0A, 0xD6, 0xFF]), to: "content/bases.csv")
        let result = try site.build()
        #expect(result.findings.contains("bases.csv:2 invalid-encoding"))
        let summary = try #require(result.report.diagnostics.first { $0.rule.id == "invalid-encoding" }?.summary)
        #expect(summary.en.contains("Byte 3"))
    }

    @Test("of every kind is found in one run, and nothing published is touched")
    func allAtOnce() throws {
        let site = try SiteFixture()
        _ = try site.build()
        let before = try site.folder.files(in: "site")
        let times = try before.keys.map { try site.folder.fingerprint("site/" + $0) }

        try site.write("依据编号,名称,错列\nb-1,甲法,\nb-1,乙法,\n", to: "bases.csv")
        try site.write("设施编码,名称,区划代码\nf-1,活动室,990109\n,图书室,9901\n", to: "facilities.csv")
        try site.write("---\ntitle: 关于\n---\n[空](/nowhere.html)\n", to: "pages/about.md")
        try site.write("---\ntitle: : :\n---\n", to: "pages/help.md")
        let result = try site.build()

        let ids = Set(result.report.diagnostics.map(\.rule.id))
        #expect(
            ids.isSuperset(of: ["unknown-column", "duplicate-code", "unknown-reference", "missing-cell", "yaml-syntax"])
        )
        #expect(try site.folder.files(in: "site") == before)
        #expect(try before.keys.map { try site.folder.fingerprint("site/" + $0) } == times)
    }

    @Test("that is only found while pages are made leaves the last site as it was")
    func lateError() throws {
        let site = try SiteFixture()
        _ = try site.build()
        let before = try site.folder.files(in: "site")
        try site.write("网站名称: 改名\n主办单位: b\n", to: "site.yaml")
        try site.write("---\ntitle: 关于\n---\n[空](/nowhere.html)\n", to: "pages/about.md")
        #expect(try site.build().findings == ["pages/about.md:4:5 broken-link"])
        #expect(try site.folder.files(in: "site") == before)
        #expect(!site.folder.exists("site/.noticeboard/stage"))
    }

    @Test("never shows what a cell holds")
    func noValues() throws {
        let secret = "530302199001011234"
        let site = try SiteFixture([
            "facilities.csv": "设施编码,名称,区划代码,面积\nf-1,活动室,990101001201,\(secret)x\n\(secret)姓,活动室,990101001201,\n",
            "disclosure/990101001201/2026-06/finance.csv": "项目,本期金额\n经营收入,\(secret)y\n\"没完,\(secret)\n",
        ])
        let result = try site.build()
        #expect(result.report.errorCount >= 3)
        for language in Language.allCases {
            let text = ConsolePrinter(language: language, usesColor: false).render(result.report)
            #expect(!text.contains(secret))
        }
    }

    @Test("never shows a code that looks like content")
    func noStrayTexts() throws {
        let site = try SiteFixture([
            "services/sites.csv":
                "站点编码,名称,区划代码,类型,可办事项\nst-1,甲,990101001201,自助终端,530302199001011234、sb-1\n",
            "bases.csv": "名称,530302199001011234,13800001111\n甲法,a,b\n",
        ])
        let text = ConsolePrinter(language: .chinese, usesColor: false).render(try site.build().report)
        #expect(!text.contains("5303021990") && !text.contains("1380000"))
        #expect(text.contains("sb-1"))
    }

    @Test("under files is found where it stands, by a check too")
    func unreadableFile() throws {
        let site = try SiteFixture(["files/v.mp4": ""])
        let handle = try #require(FileHandle(forWritingAtPath: site.folder.path + "/content/files/v.mp4"))
        try handle.truncate(atOffset: 300 << 20)
        try handle.close()
        #expect(try site.build(into: nil).findings == ["files/v.mp4 unreadable-file"])
    }

    @Test("of a folder that is not there cannot run")
    func missingFolder() throws {
        let site = try SiteFixture()
        try site.folder.remove("content")
        #expect(throws: BuildFailure.self) { try site.build() }
        #expect(!site.folder.exists("site"))
    }

    @Test("in a table does not make errors of all that names its records")
    func noCascade() throws {
        let site = try SiteFixture(["regions.csv": "区划代码,名称\n9901,\n990101,东县\n"])
        #expect(try site.build().findings == ["regions.csv:2:6 missing-cell"])
    }

    @Test("without settings says so")
    func missingSettings() throws {
        let site = try SiteFixture(["site.yaml": nil])
        #expect(try site.build().findings == ["site.yaml missing-settings"])
    }
}

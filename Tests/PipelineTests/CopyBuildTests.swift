import Foundation
import Model
import Testing

@testable import Pipeline

@Suite("A copy for a stick")
struct CopyBuildTests {
    private static let regions =
        "区划代码,名称,类型\n9901,示例市,市\n990101,东县,县\n990101001,河口镇,镇\n990101001201,松溪村,村\n990101001202,石湾村,村\n"
    private static let two: [String: String?] = [
        "regions.csv": regions,
        "disclosure/990101001202/2026-06/finance.csv": "项目,行次,本期金额\n经营收入,1,88.00\n",
        "disclosure/990101001202/2026-06/index.csv": "事项代码,公开日期\nfinance,2026-07-15\n",
    ]

    private func copy(
        _ changes: [String: String?], of regions: [String] = ["990101001201"], until: String = "2027-05-23",
        address: String? = "https://www.example/gk/"
    ) throws -> (files: [String], read: (String) throws -> String, report: [String]) {
        let site = try SiteFixture(changes)
        let output = site.folder.path + "/copy"
        let result = try CopyBuild(
            CopyBuild.Options(
                content: site.folder.path + "/content", output: output,
                regions: regions.map { try #require(RegionCode($0)) },
                asOf: #require(Day("2026-11-23")), validUntil: #require(Day(until)), jobs: 2, baseURL: address),
            theme: OutlineTheme(), progress: SilentProgress()
        ).run()
        let files =
            site.folder.exists("copy/data") ? try FileManager.default.subpathsOfDirectory(atPath: output + "/data") : []
        return (
            files.filter { $0.contains(".") }, { try site.folder.text("copy/data/" + $0) },
            result.report.diagnostics.map { "\($0.location) \($0.rule.id)" }
        )
    }

    @Test("holds the places that were asked for, what they lie in, and nothing of their neighbours")
    func places() throws {
        let copy = try copy(Self.two)
        #expect(copy.report == [])
        #expect(copy.files.contains("990101001201/2026-06/finance.html"))
        #expect(copy.files.contains("990101001201/2026-06/finance.csv"))
        #expect(copy.files.contains("990101001/index.html") && copy.files.contains("9901/index.html"))
        #expect(copy.files.contains("search/directory.js") && copy.files.contains("assets/site.css"))
        #expect(!copy.files.contains { $0.hasPrefix("990101001202") })
        #expect(!copy.files.contains { $0.hasSuffix(".json") || $0.hasSuffix(".xml") || $0.contains(".noticeboard") })
        let columns = try copy.read("search/columns.js")
        #expect(!columns.contains("石湾村"))
    }

    @Test("holds all below a place, and everything where no place is named")
    func below() throws {
        for regions in [["990101001"], ["990101001", "990101001202"], []] {
            let files = try copy(Self.two, of: regions).files
            #expect(files.contains("990101001201/index.html") && files.contains("990101001202/2026-06/finance.html"))
        }
    }

    private static let linking: [String: String?] = two.merging([
        "disclosure/990101001201/2026-06/finance.md":
            "---\n标题: 收支\n公开日期: 2026-07-15\n---\n[办法](/documents/rule.html) [邻村](/990101001202/2026-06/finance.html#a) [附件](/files/a.txt)\n",
        "documents/rule.md": "---\n标题: 办法\n发文机关: 示例局\n发布日期: 2026-01-02\n---\n[细则](/documents/detail.html)\n",
        "documents/detail.md": "---\n标题: 细则\n发文机关: 示例局\n发布日期: 2026-01-02\n---\n细则。\n",
        "documents/other.md": "---\n标题: 别的\n发文机关: 示例局\n发布日期: 2026-01-02\n---\n别的。\n",
        "files/a.txt": "附件\n", "files/b.txt": "别的附件\n",
    ]) { $1 }

    @Test("takes along what its pages lead to, however many steps, and only that")
    func closure() throws {
        let copy = try copy(Self.linking)
        #expect(copy.report == [])
        #expect(copy.files.contains("documents/rule.html") && copy.files.contains("documents/detail.html"))
        #expect(!copy.files.contains("documents/other.html"))
        #expect(copy.files.contains("files/a.txt") && !copy.files.contains("files/b.txt"))
    }

    @Test("leads to the original online for what it does not hold, or says it in words where there is none")
    func links() throws {
        let page = "990101001201/2026-06/finance.html"
        let online = try copy(Self.linking).read(page)
        #expect(
            online.contains(
                "<a rel=\"external\" href=\"https://www.example/gk/990101001202/2026-06/finance.html#a\">邻村</a>"))
        #expect(online.contains("<a href=\"../../documents/rule.html\">办法</a>"))
        let alone = try copy(Self.linking, address: nil).read(page)
        #expect(alone.contains("<a>邻村</a>"))
    }

    @Test("leaves out what the catalogue gives to the web alone, and takes what it gives to the stick alone")
    func channels() throws {
        let catalogue = try #require(SampleContent.files["obligations.csv"])
        let page = "990101001201/2026-06/finance.html"
        func holds(_ channels: String) throws -> Bool {
            let changed = catalogue.replacing("每月,村,网站", with: "每月,村,\(channels)")
            return try copy(["obligations.csv": changed]).files.contains(page)
        }
        let held = try ["网站", "离线副本", "网站、离线副本", "仅网站", "公示栏"].filter(holds)
        #expect(held == ["网站", "离线副本", "网站、离线副本"])
    }

    @Test("leaves out, without a trace, what has to vanish before its last day")
    func retention() throws {
        let catalogue = try #require(SampleContent.files["obligations.csv"])
            .replacing("标准表", with: "标准表,公开期限").replacing("网站,statement", with: "网站,statement,6个月")
        let page = "990101001201/2026-06/finance.html"
        // Public from 2026-07-15 until 2027-01-15.
        let earlier = try copy(["obligations.csv": catalogue], until: "2027-01-15")
        #expect(earlier.files.contains(page))
        let later = try copy(["obligations.csv": catalogue], until: "2027-01-16")
        #expect(!later.files.contains { $0.contains("2026-06") })
    }

    @Test("says of a notice that is still posted only that there is one")
    func notices() throws {
        let notice = "---\n公示编号: n1\n标题: 名单公示\n公示范围: 990101001201\n公示开始: 2026-11-20\n公示天数: 7\n---\n名单标甲。\n"
        let page = "notices/n1.html"
        let brief = try copy(["notices/n1.md": notice], until: "2026-11-26").read(page)
        #expect(brief.contains("标甲"))
        let long = try copy(["notices/n1.md": notice], until: "2026-11-27").read(page)
        #expect(!long.contains("标甲") && long.contains("名单公示"))
        let kept = notice.replacing("公示天数: 7", with: "公示天数: 7\n到期处理: 保留正文")
        let whole = try copy(["notices/n1.md": kept]).read(page)
        #expect(whole.contains("标甲"))
    }

    @Test("is not made where the content has errors, or of a place that there is not")
    func refused() throws {
        let broken = try copy(["disclosure/990101001201/2026-06/finance.csv": "项目,行次,本期金额\n经营收入,1,多少\n"])
        #expect(broken.files == [] && broken.report.count == 1)
        #expect(throws: BuildFailure.self) { try copy([:], of: ["990101001299"]) }
    }
}

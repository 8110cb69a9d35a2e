import Foundation
import Testing

/// Whatever is seeded in an item for the board is searched for in every file of the portal.
@Suite("An item for the board only")
struct BoardOnlyTests {
    private static let folder = "disclosure/990101001201/2026q3/"

    /// A list with a text, titles, a note and signatures; 甲 to 己 stand for what must not get out.
    private let seeded: [String: String?] = [
        folder + "dibao-list.csv": "姓名标甲,保障金额\n名单标乙,455\n",
        folder + "dibao-list.md":
            "---\n标题: 标题标丙\n公开日期: 2026-10-18\n---\n正文标丁。[财务](/990101001201/2026-06/finance.html)\n",
        folder + "index.csv":
            "事项代码,公开日期,说明,负责人,张贴日期,张贴截止\ndibao-list,2026-10-18,说明标戊,签名标己,2026-10-18,2026-10-24\n",
    ]
    private let marks = ["标甲", "标乙", "标丙", "标丁", "标戊", "标己"]

    private func leaks(in site: SiteFixture) throws -> [String] {
        var leaks: [String] = []
        for (file, text) in try site.folder.words(in: "site") {
            // The index cuts words into two-character terms, of which each mark is one.
            leaks += marks.filter { text.contains($0) }.map { "\(file): \($0)" }
            if file.contains("dibao-list") { leaks.append(file) }
            for line in text.split(separator: "\n") where line.contains("2026q3/dibao-list") {
                leaks.append(String(line))
            }
        }
        return leaks
    }

    @Test("may lie in the content and reaches no page, file, list or index of the portal")
    func nowhere() throws {
        let site = try SiteFixture(seeded)
        #expect(try site.build().findings == [])
        #expect(try leaks(in: site) == [])
        #expect(!site.isPublished("990101001201/2026q3"))
    }

    @Test("stays away where the portal had it before the catalogue was mended")
    func removed() throws {
        let site = try SiteFixture(seeded)
        let catalogue = try #require(SampleContent.files["obligations.csv"])
        try site.write(catalogue.replacing("公示栏", with: "网站、公示栏"), to: "obligations.csv")
        #expect(try site.build().findings == [])
        #expect(site.isPublished("990101001201/2026q3/dibao-list.html"))
        #expect(site.isPublished("990101001201/2026q3/dibao-list.csv"))
        try site.write(catalogue, to: "obligations.csv")
        #expect(try site.build().findings == [])
        // The record keeps that it was public, and who signed it in office; of the list itself it never had a word.
        let village = "990101001201"
        #expect(
            try leaks(in: site).sorted() == ["\(village)/changes.html: 标己", "records/\(village).jsonl: 标己"])
    }

    @Test("has no page at the former address of its place either")
    func redirects() throws {
        let site = try SiteFixture(seeded)
        try site.write(
            "区划代码,名称,类型,曾用代码\n9901,示例市,市,\n990101,东县,县,\n990101001,河口镇,镇,\n990101001201,松溪村,村,990101001299\n",
            to: "regions.csv")
        #expect(try site.build().findings == [])
        #expect(site.isPublished("990101001299/2026-06/finance.html"))
        #expect(!site.isPublished("990101001299/2026q3"))
        #expect(try leaks(in: site) == [])
    }

    @Test("makes no list of disclosures for a place that has nothing else")
    func noEmptyList() throws {
        var files = seeded
        files["disclosure/990101001201/2026-06/finance.csv"] = .some(nil)
        files["disclosure/990101001201/2026-06/index.csv"] = .some(nil)
        files[Self.folder + "dibao-list.md"] = "---\n标题: 标题标丙\n公开日期: 2026-10-18\n---\n正文标丁。\n"
        let site = try SiteFixture(files)
        #expect(try site.build().findings == [])
        #expect(!site.isPublished("990101001201/disclosure.html"))
    }

    @Test("is as unknown to links from the portal's texts as what does not exist")
    func links() throws {
        let site = try SiteFixture(seeded)
        try site.write("---\n标题: 关于\n---\n[名单](/990101001201/2026q3/dibao-list.html)\n", to: "pages/about.md")
        #expect(try site.build().findings == ["pages/about.md:4:6 broken-link"])
    }

    @Test("is checked although it is not published")
    func checked() throws {
        let site = try SiteFixture(seeded)
        try site.write("姓名,\n甲,455\n", to: Self.folder + "dibao-list.csv")
        #expect(try site.build(into: nil).findings == [Self.folder + "dibao-list.csv:2:3 cell-without-heading"])
    }

    @Test("shows no picture that lies where the web finds it")
    func pictures() throws {
        let site = try SiteFixture(seeded)
        try site.write("x", to: "files/list.jpg")
        try site.write(
            "---\n公开日期: 2026-10-18\n---\n![名单](/files/list.jpg)\n", to: Self.folder + "dibao-list.md")
        #expect(try site.build().findings.contains(Self.folder + "dibao-list.md:4:7 exposed-file"))
    }

    @Test(
        "is an error where the catalogue keeps it or gives it on request",
        arguments: ["不公开", "依申请"])
    func kept(channel: String) throws {
        let site = try SiteFixture(seeded)
        let catalogue = try #require(SampleContent.files["obligations.csv"])
        try site.write(catalogue.replacing("公示栏", with: channel), to: "obligations.csv")
        #expect(try site.build().findings == [Self.folder + "dibao-list.md:2 channel"])
    }

    @Test("is for a bundle where its channel is the stick, and not on the portal")
    func stick() throws {
        let site = try SiteFixture(seeded)
        let catalogue = try #require(SampleContent.files["obligations.csv"])
        try site.write(catalogue.replacing("公示栏", with: "离线副本"), to: "obligations.csv")
        #expect(try site.build().findings == [])
        #expect(try leaks(in: site) == [])
    }

    @Test(
        "takes channels that are no channels, or contradict each other, for an error",
        arguments: [
            ("公告栏", "obligations.csv:3:30 invalid-value"), ("网站、不公开", "obligations.csv:3 channel-contradiction"),
            ("网站、依申请", "obligations.csv:3 channel-contradiction"), ("", "obligations.csv:3:30 missing-cell"),
        ])
    func channels(channels: String, finding: String) throws {
        let catalogue = try #require(SampleContent.files["obligations.csv"])
        let site = try SiteFixture(["obligations.csv": catalogue.replacing("公示栏", with: channels)])
        let findings = try site.build().findings
        #expect(findings.contains(finding), "\(findings)")
    }

    @Test(
        "has a first day on the board where it has a last, and not after it",
        arguments: [",2026-10-24", "2026-10-24,2026-10-18"])
    func posting(days: String) throws {
        let site = try SiteFixture(seeded)
        try site.write(
            "事项代码,公开日期,张贴日期,张贴截止\ndibao-list,2026-10-18,\(days)\n", to: Self.folder + "index.csv")
        #expect(try site.build().findings == [Self.folder + "dibao-list.md:2 posting-span"])
    }
}

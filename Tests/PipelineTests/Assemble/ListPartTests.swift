import Model
import Testing

@testable import Pipeline

@Suite("A page of a long list")
struct ListPartTests {
    @Test("is one of as many as it takes, and the only one of an empty list")
    func count() {
        #expect([0, 1, 100, 101, 10_000].map { ListPart.count(for: $0) } == [1, 1, 1, 2, 100])
    }

    @Test("goes on within a group where the page before left it")
    func groups() {
        let groups = [("甲", Array(0..<30)), ("乙", Array(30..<250)), ("丙", [250])]
        let shown = (0..<3).map { ListPart($0).cut(groups.map { (title: $0.0, entries: $0.1) }) }
        #expect(shown.map { $0.map(\.title).joined() } == ["甲乙", "乙", "乙丙"])
        #expect(shown.map { $0.flatMap(\.entries) } == [Array(0..<100), Array(100..<200), Array(200..<251)])
        #expect(shown.flatMap { $0.flatMap(\.entries) } == Array(0..<251))
    }

    @Test("knows the addresses of all, the first of which is the list's own")
    func addresses() {
        let pagination = ListPart(1).pagination(of: .documents, count: 201)
        #expect(
            pagination.pages.map(\.description) == [
                "documents/index.html", "documents/index-2.html", "documents/index-3.html",
            ])
        #expect(pagination.current == 1)
    }
}

@Suite("Lists that grow with the years")
struct LongListTests {
    private func texts(_ folder: String, _ count: Int, header: (Int) -> String) -> [String: String?] {
        Dictionary(
            uniqueKeysWithValues: (0..<count).map { ("\(folder)/x-\($0).md", "---\n\(header($0))\n---\n文。\n") })
    }

    private func titles(_ site: SiteFixture, _ page: String) throws -> [String] {
        try site.published(page).components(separatedBy: "<p>").dropFirst().map { String($0.prefix { $0 != "<" }) }
    }

    @Test("have a page for every hundred documents, by catalogue and the latest first")
    func documents() throws {
        let site = try SiteFixture(
            texts("documents", 105) {
                "标题: 文\($0)\n发文机关: 乙\n公开方式: 主动公开\n公开目录: \($0 < 3 ? "规划" : "政策")\n发布日期: 2026-01-\($0 % 28 + 1 < 10 ? "0" : "")\($0 % 28 + 1)"
            })
        #expect(try site.build().findings == [])
        let pages = try ["documents/index.html", "documents/index-2.html"].map { try titles(site, $0) }
        #expect(pages.map(\.count) == [100, 5] && Set(pages.joined()).count == 105)
        #expect(pages[1].suffix(3) == ["规划 文2", "规划 文1", "规划 文0"])
        #expect(!site.isPublished("documents/index-3.html"))
        #expect(try site.published("documents/index-2.html").contains("<title>政策文件（第 2 页）</title>"))
    }

    @Test("show the notices that hang today before all that hung")
    func notices() throws {
        let site = try SiteFixture(
            texts("notices", 102) {
                "code: x-\($0)\ntitle: 告\($0)\ncategory: 宅基地\nregion: 990101001201\nstart: 2026-11-\($0 == 101 ? 20 : 10)\ndays: 7"
            })
        #expect(try site.build().findings == [])
        let pages = try ["notices/index.html", "notices/index-2.html"].map { try titles(site, $0) }
        #expect(pages.map(\.count) == [100, 2])
        #expect(pages[0].first == "posted 告101" && pages[1].allSatisfy { $0.hasPrefix("ended ") })
    }
}

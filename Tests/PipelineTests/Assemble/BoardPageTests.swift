import Pipeline
import Testing

@Suite("The public board")
struct BoardPageTests {
    private static let village = "990101001201/board.html"

    @Test("has a page for each place that owes something, and for those above it")
    func places() throws {
        let site = try SiteFixture()
        #expect(try site.build().findings == [])
        for place in ["9901", "990101", "990101001", "990101001201"] {
            #expect(site.isPublished("\(place)/board.html"))
        }
        #expect(try site.published("9901/board.html").contains("<p>东县 7</p>"))
    }

    @Test("has no page where the catalogue is empty")
    func noCatalogue() throws {
        let site = try SiteFixture([
            "obligations.csv": nil, "disclosure/990101001201/2026-06/finance.csv": nil,
            "disclosure/990101001201/2026-06/index.csv": nil,
        ])
        #expect(try site.build().findings == [])
        #expect(!site.isPublished("9901/board.html"))
    }

    @Test("shows each item's periods as they stand on the day, with links to what has a page")
    func states() throws {
        let site = try SiteFixture()
        _ = try site.build(asOf: "2026-07-16")
        let early = try site.published(Self.village)
        #expect(early.contains("<p>finance 2026-06 on-time page</p>"))
        #expect(early.contains("<p>finance 2026-07 not-yet-due</p>"))
        _ = try site.build(asOf: "2026-11-23")
        let late = try site.published(Self.village)
        #expect(late.contains("<p>finance 2026-07 missing</p>"))
        #expect(late.contains("<p>finance 2026-10 late</p>"))
        #expect(late.contains("<p>dibao-list 2026q2 missing</p>"))
        #expect(late.contains("<p>finance 2026-06 on-time page</p>"))
    }

    @Test("lists what is older than its tables and still not public, and nothing twice")
    func earlier() throws {
        let site = try SiteFixture()
        _ = try site.build(asOf: "2028-01-10")
        let board = try site.published(Self.village)
        #expect(board.contains("<p>finance 2026-07 missing</p>"))
        #expect(board.contains("<p>finance 2027-02 missing</p>"))
        let lines = board.split(separator: "<p>").map { String($0) }.filter { $0.hasPrefix("finance") }
        #expect(Set(lines).count == lines.count)
        #expect(!board.contains("finance 2026-06"))
    }

    @Test("is found by no search: it says nothing that other pages do not")
    func notSearched() throws {
        let site = try SiteFixture()
        _ = try site.build()
        let searched = try #require(try site.folder.words(in: "site")["search/pages/00/00.js"])
        #expect(searched.contains("index.html") && !searched.contains("board.html"))
    }

    @Test("is led to from the old address of a place")
    func formerCodes() throws {
        let site = try SiteFixture([
            "regions.csv":
                "区划代码,名称,类型,曾用代码\n9901,示例市,市,\n990101,东县,县,\n990101001,河口镇,镇,\n990101001201,松溪村,村,990101001209\n"
        ])
        _ = try site.build()
        #expect(try site.published("990101001209/board.html").contains(Self.village))
    }
}

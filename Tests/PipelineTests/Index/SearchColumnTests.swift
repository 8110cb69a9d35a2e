import Model
import SearchFileReading
import Testing

@testable import Pipeline

@Suite("The columns of the index")
struct SearchColumnTests {
    /// Shuffled, so that the order is made and not found.
    private let pages = [
        SearchFixture.page(
            "v/2.html", "b", kind: .disclosure, category: "财务公开", item: "finance", region: "990101001200",
            date: "2026-04-15"),
        SearchFixture.page("r/1.html", "f", kind: .region, region: "990101"),
        SearchFixture.page("n/2.html", "d", kind: .notice, date: "1998-05-01"),
        SearchFixture.page(
            "v/3.html", "b", kind: .disclosure, category: "财务公开", item: "finance", region: "990101001201"),
        SearchFixture.page(
            "v/1.html", "a", kind: .disclosure, category: "财务公开", item: "finance", region: "990101001200",
            date: "2026-07-15"),
        SearchFixture.page("s/1.html", "e", kind: .service, category: "民政", date: "2000-01-01"),
        SearchFixture.page(
            "v/0.html", "a", kind: .disclosure, category: "财务公开", item: "finance", region: "990101001200",
            date: "2025-12-31"),
        SearchFixture.page(
            "v/4.html", "a", kind: .disclosure, category: "财务公开", item: "grants", region: "990101001200",
            date: "2026-07-15"),
        SearchFixture.page("n/1.html", "c", kind: .notice, date: "2026-01-01"),
    ]

    private func reader() throws -> IndexReader { try IndexReader(SearchIndex(of: pages)) }

    @Test("have pages by kind, category, item and place, the newest first")
    func order() throws {
        #expect(
            try reader().pages.map(\.path) == [
                "s/1.html", "r/1.html", "v/1.html", "v/2.html", "v/0.html", "v/3.html", "v/4.html", "n/1.html",
                "n/2.html",
            ])
    }

    @Test("tell in runs how many pages have each kind and category")
    func runs() throws {
        let reader = try reader()
        let kinds = try #require(reader.directory["kinds"] as? [[Any]])
        #expect(
            kinds.map { "\($0[0]) \($0[1]) \($0[2])" } == [
                "service 办事指南 1", "region 村和社区 1", "disclosure 村务公开 5", "notice 公示公告 2",
            ])
        #expect(reader.categories.map { "\($0.label) \($0.count)" } == ["民政 1", " 1", "财务公开 5", " 2"])
    }

    @Test("list places that have pages, with those they lie in")
    func places() throws {
        #expect(
            try reader().places.map { "\($0.code) \($0.name) \($0.parent)" } == [
                "9901 示例市 -1", "990101 东县 0", "990101001 河口镇 1", "990101001200 花山0村 2", "990101001201 花山1村 2",
            ])
    }

    @Test("write a code by what it adds to that of the place around, and leave out the next number")
    func shortCodes() throws {
        let rows = ["9901", "990101", "990101001", "990101001200", "990101001201", "990101001209", "990101002"]
        let index = try SearchIndex(
            of: rows.map { SearchFixture.page("\($0).html", $0, kind: .region, region: $0) },
            regions: RegionTree(rows.map { SearchFixture.region($0, "甲") }))
        let files = try index.files()
        let file = try #require(files.first { $0.path == PagePath("search/columns.js") })
        let lines = String(decoding: try SearchFileContent(file.bytes).unpacked("places"), as: UTF8.self)
        #expect(lines == "09901 甲\n101 甲\n2001\n3200\n3\n3209\n2")
        #expect(try IndexReader(index).places.map(\.code) == rows)
    }

    @Test("list a place behind what it lies in, also where its code stands before that one's")
    func managedPlaces() throws {
        let rows = [("9901", nil), ("990101001", "9901k1"), ("9901k1", nil)]
        let regions = RegionTree(rows.map { SearchFixture.region($0.0, $0.0, managedBy: $0.1) })
        let index = try SearchIndex(
            of: [SearchFixture.page("r/1.html", "a", kind: .region, region: "990101001")], regions: regions)
        #expect(
            try IndexReader(index).places.map { "\($0.code) \($0.parent)" } == ["9901 -1", "9901k1 0", "990101001 1"])
    }

    @Test("take issues of one item at one place for a series, and tell its years")
    func series() throws {
        func one(_ place: Int?, _ years: (Int?, Int)...) -> IndexReader.Series {
            .init(place: place, years: years.map { .init(year: $0.0, count: $0.1) })
        }
        #expect(
            try reader().series == [
                one(nil, (2000, 1)), one(1, (nil, 1)), one(3, (2026, 2), (2025, 1)), one(4, (nil, 1)),
                one(3, (2026, 1)), one(nil, (2026, 1)), one(nil, (1998, 1)),
            ])
    }

    @Test("count days from the last of 1999, and leave nought for pages without a date")
    func dates() throws {
        #expect(try reader().dayNumbers == [1, 0, 9693, 9602, 9497, 0, 9693, 9498, -609])
    }

    @Test("say the same of pages at random as the pages themselves")
    func random() throws {
        let documents = SearchFixture(pages: 300).pages.map(\.document).sorted(by: SearchDocument.precedes)
        let reader = try IndexReader(SearchIndex(of: SearchFixture(pages: 300).pages))
        #expect(reader.categories.flatMap { Array(repeating: $0.label, count: $0.count) } == documents.map(\.category))
        let series = reader.series.flatMap { series in
            series.years.flatMap { year in
                Array(repeating: (series.place.map { reader.places[$0].code }, year.year), count: year.count)
            }
        }
        #expect(series.map(\.0) == documents.map { $0.regionCode?.description })
        #expect(series.map(\.1) == documents.map { $0.date?.year })
        let sizes = reader.series.map { $0.years.reduce(0) { $0 + $1.count } }
        let keys = documents.map { "\($0.kind) \($0.category) \($0.item) \($0.regionCode?.description ?? "")" }
        #expect(sizes.count == Set(keys).count)
        let origin = try #require(Day("1999-12-31"))
        #expect(reader.dayNumbers == documents.map { $0.date.map { origin.days(until: $0) } ?? 0 })
    }
}

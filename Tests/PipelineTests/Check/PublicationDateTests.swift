import Testing

@Suite("The date of publication")
struct PublicationDateTests {
    private let index = "disclosure/990101001201/2026-06/index.csv"
    private let meeting = "disclosure/990101001201/2026-06/meeting.md"

    private func text(_ date: String, _ more: String = "") -> String { "---\n公开日期: \(date)\n\(more)---\n决议。\n" }

    @Test("that lies ahead is an error, unless it is said to be meant")
    func future() throws {
        let site = try SiteFixture([meeting: text("2027-07-01")])
        #expect(try site.build().findings == ["\(meeting):2 publication-date-future"])
        try site.write(text("2027-07-01", "定时公开: 是\n"), to: meeting)
        #expect(try site.build().findings == [])
        try site.write(text("2027-07-01", "草稿: 是\n"), to: meeting)
        #expect(try site.build().findings == [])
    }

    @Test("may lie before the first build, which takes over what was published before")
    func firstBuild() throws {
        #expect(try SiteFixture([meeting: text("2019-01-01")]).build().findings == [])
    }

    @Test("of something new is not before the last build, which did not have it")
    func backdatedAddition() throws {
        let site = try SiteFixture()
        _ = try site.build(asOf: "2026-11-20")
        try site.write(text("2026-11-19"), to: meeting)
        #expect(try site.build(asOf: "2026-11-23").findings == ["\(meeting):2 publication-date-backdated"])
        try site.write(text("2026-11-20"), to: meeting)
        #expect(try site.build(asOf: "2026-11-23").findings == [])
    }

    @Test("cannot be moved back once it was public, whatever else is built between")
    func backdatedChange() throws {
        let site = try SiteFixture()
        _ = try site.build(asOf: "2026-11-20")
        try site.write("事项代码,公开日期\nfinance,2026-07-14\n", to: index)
        #expect(try site.build(asOf: "2026-11-21").findings == ["\(index):2 publication-date-backdated"])
        try site.write("事项代码,公开日期,草稿\nfinance,2026-07-15,是\n", to: index)
        #expect(try site.build(asOf: "2026-11-22").findings == ["\(index):2 disclosure-vanished"])
        try site.write("事项代码,公开日期\nfinance,2026-07-14\n", to: index)
        #expect(try site.build(asOf: "2026-11-23").findings == ["\(index):2 publication-date-backdated"])
        try site.write("事项代码,公开日期\nfinance,2026-08-01\n", to: index)
        #expect(try site.build(asOf: "2026-11-23").findings == [])
    }

    @Test("is not held against a build of a day in the past, and that leaves no trace")
    func lookingBack() throws {
        let site = try SiteFixture()
        _ = try site.build(asOf: "2026-11-20")
        let record = try site.folder.text("site/.noticeboard/publications")
        #expect(try site.build(asOf: "2026-08-01").findings == [])
        #expect(try site.folder.text("site/.noticeboard/publications") == record)
    }

    @Test("is kept in mind when a build fails")
    func failedBuild() throws {
        let site = try SiteFixture()
        _ = try site.build(asOf: "2026-11-20")
        let record = try site.folder.text("site/.noticeboard/publications")
        try site.write("nonsense\n", to: "regions.csv")
        #expect(try site.build(asOf: "2026-11-21").report.hasErrors)
        #expect(try site.folder.text("site/.noticeboard/publications") == record)
    }

    @Test("cannot be held against a damaged record, and that is said")
    func damaged() throws {
        let site = try SiteFixture()
        _ = try site.build()
        try site.folder.write("garbage\n", to: "site/.noticeboard/publications")
        #expect(throws: (any Error).self) { try site.build() }
        #expect(site.isPublished("990101001201/2026-06/finance.html"))
    }
}

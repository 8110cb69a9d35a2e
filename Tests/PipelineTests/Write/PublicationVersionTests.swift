import Testing

@Suite("The versions of a disclosure")
struct PublicationVersionTests {
    private let table = "disclosure/990101001201/2026-06/finance.csv"
    private let page = "990101001201/2026-06/finance.html"

    private func days(_ site: SiteFixture) throws -> [String] {
        let versions = try site.published(page).split(separator: "<p>version ").dropFirst()
        return versions.map { String($0.prefix(10)) }
    }

    private func write(_ amount: String, in site: SiteFixture) throws {
        try site.write(
            "事项代码,标题,公开日期,更正说明,更正经手人\nfinance,2026年6月财务收支,2026-07-15,改为 \(amount),会计\n",
            to: "disclosure/990101001201/2026-06/index.csv")
        try site.write("项目,行次,本期金额\n经营收入,1,\(amount)\n管理费用,2,300.00\n", to: table)
    }

    @Test("are one as long as nothing changes, however often it is built")
    func unchanged() throws {
        let site = try SiteFixture()
        _ = try site.build(asOf: "2026-11-20")
        let first = try site.published(page)
        _ = try site.build(asOf: "2026-11-20")
        _ = try site.build(asOf: "2026-11-23")
        #expect(try site.published(page) == first)
        #expect(try days(site) == ["2026-11-20"])
    }

    @Test("are two when the table has changed on a later day, and stay two after that")
    func corrected() throws {
        let site = try SiteFixture()
        _ = try site.build(asOf: "2026-11-20")
        try write("1200.51", in: site)
        _ = try site.build(asOf: "2026-11-21")
        #expect(try days(site) == ["2026-11-20", "2026-11-21"])
        _ = try site.build(asOf: "2026-11-23")
        #expect(try days(site) == ["2026-11-20", "2026-11-21"])
    }

    @Test("count the last build of a day, so that slips mended the same day are no corrections")
    func sameDay() throws {
        let site = try SiteFixture()
        _ = try site.build(asOf: "2026-11-20")
        try write("1.00", in: site)
        _ = try site.build(asOf: "2026-11-20")
        #expect(try days(site) == ["2026-11-20"])
        try write("2.00", in: site)
        _ = try site.build(asOf: "2026-11-21")
        try write("1.00", in: site)
        _ = try site.build(asOf: "2026-11-21")
        #expect(try days(site) == ["2026-11-20"])
    }

    @Test("up to a day are shown when that day is looked back at, and none is added")
    func lookingBack() throws {
        let site = try SiteFixture()
        _ = try site.build(asOf: "2026-11-20")
        try write("1.00", in: site)
        _ = try site.build(asOf: "2026-11-22")
        let record = try site.folder.text("site/.noticeboard/publications")
        _ = try site.build(asOf: "2026-11-21")
        #expect(try days(site) == ["2026-11-20"])
        #expect(try site.folder.text("site/.noticeboard/publications") == record)
    }

    @Test("begin with the first build known where a record of the first form kept none")
    func oldRecord() throws {
        let site = try SiteFixture()
        _ = try site.build(asOf: "2026-11-20")
        let line = "990101001201\t2026-06\tfinance\t2026-07-15\t2026-11-18\tpublished"
        try site.folder.write(
            "noticeboard-publications 1\t2026-11-20\n\(line)\n", to: "site/.noticeboard/publications")
        try site.folder.remove("site/records")
        _ = try site.build(asOf: "2026-11-23")
        #expect(try days(site) == ["2026-11-18"])
    }

    @Test("are known by the digest of the table that can be downloaded, and the record holds nothing else of it")
    func digest() throws {
        let site = try SiteFixture()
        _ = try site.build()
        let record = try site.folder.text("site/records/990101001201.jsonl")
        // sha256sum of the CSV download.
        #expect(record.contains("f823feaaaa5393e775d1dfe20f7ed800a87e7fd3712dd06b4c44b91a9daf4b2d"))
        #expect(!record.contains("1200"))
    }
}

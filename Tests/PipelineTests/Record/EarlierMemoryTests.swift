import Testing

@testable import Model
@testable import Pipeline

@Suite("A portal that was built before there was a record")
struct EarlierMemoryTests {
    private let memory = "site/.noticeboard/publications"

    /// The first build's output with what an earlier version would have kept of it.
    private func earlier(_ lines: String) throws -> RecordedSite {
        let site = try RecordedSite()
        _ = try site.build("2026-11-20")
        try site.fixture.folder.remove("site/records")
        try site.fixture.folder.write(lines, to: memory)
        return site
    }

    private var content: String { "f823feaaaa5393e775d1dfe20f7ed800a87e7fd3712dd06b4c44b91a9daf4b2d" }

    @Test("has its versions taken over, and nothing is anybody's omission")
    func versions() throws {
        let old = String(repeating: "ab", count: 32)
        let site = try earlier(
            "noticeboard-publications 2\t2026-11-20\n"
                + "990101001201\t2026-06\tfinance\t2026-07-15\t2026-11-10\tpublished\t2026-11-10 \(old),2026-11-15 \(content)\n"
                + "990101001201\t2026-06\tmeeting\t2026-07-15\t2026-11-10\tpublished\t2026-11-10 \(old)\n"
                + "990101001201\t2026-05\tfinance\t2026-06-15\t2026-11-10\twithdrawn\t2026-11-10 \(old)\n")
        #expect(try site.build("2026-11-23") == [])
        #expect(
            try site.events == [
                "2026-11-10 published", "2026-11-10 published", "2026-11-10 published", "2026-11-15 changed",
                "2026-11-20 withdrawn", "2026-11-23 withdrawn",
            ])
        #expect(try site.chain.defects == [])
        #expect(try site.entries[3].table == content)
        #expect(try site.entries.map { $0.takenOver != nil } == [true, true, true, true, true, false])
        #expect(
            try site.fixture.folder.text(memory).hasPrefix("noticeboard-publications 3\t2026-11-23\n990101001201\t6\t"))
        // From then on it is a record as any other.
        try site.writeTable("1.00")
        #expect(try site.build("2026-11-24") == ["\(RecordedSite.index):2 change-without-reason"])
    }

    @Test("may have changed by the build that takes it over")
    func changedMeanwhile() throws {
        let site = try earlier(
            "noticeboard-publications 2\t2026-11-20\n"
                + "990101001201\t2026-06\tfinance\t2026-07-15\t2026-11-10\tpublished\t2026-11-10 \(String(repeating: "ab", count: 32))\n"
        )
        #expect(try site.build("2026-11-23") == [])
        #expect(try site.events == ["2026-11-10 published", "2026-11-23 changed"])
        #expect(try site.entries.last?.change == TableChange(extent: .unknown))
    }

    @Test("still keeps dates from being moved back")
    func dates() throws {
        let site = try earlier(
            "noticeboard-publications 1\t2026-11-20\n990101001201\t2026-06\tfinance\t2026-08-15\t2026-11-18\tpublished\n"
        )
        #expect(try site.build("2026-11-23") == ["\(RecordedSite.index):2 publication-date-backdated"])
    }
}

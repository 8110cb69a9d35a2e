import Model
import Testing

@testable import Pipeline

@Suite("The register of copies in the content")
struct CopyRegisterCheckTests {
    private func findings(_ rows: String) throws -> [String] {
        try SiteFixture(["copies.csv": "地区,期号,日期,有效期至,核对码,清单SHA-256\n" + rows]).build(into: nil).findings
    }

    private static let zeros = String(repeating: "0", count: 64)

    @Test("is in order")
    func sound() throws {
        #expect(
            try findings(
                "990101001201,1,2026-10-01,2027-04-01,0123 4567 8901 2345,\n990101001201,2,2026-11-01,,0000000000000000,\(Self.zeros)\n"
            ) == [])
    }

    @Test(
        "is reported where something in it can't be right",
        arguments: [
            ("990101001201,1,2026-10-01,,0123 4567 8901 234,\n", ["copies.csv:2 copy-register"]),
            ("990101001201,0,2026-10-01,,0123 4567 8901 2345,\n", ["copies.csv:2 copy-register"]),
            ("990101001201,1,2026-10-01,2026-09-01,0123 4567 8901 2345,\n", ["copies.csv:2 copy-register"]),
            ("990101001201,1,2026-10-01,,0123 4567 8901 2345,\(zeros)\n", ["copies.csv:2 copy-register"]),
            ("990101001201,1,2026-10-01,,0123 4567 8901 2345,abc\n", ["copies.csv:2 copy-register"]),
            ("990101001299,1,2026-10-01,,0123 4567 8901 2345,\n", ["copies.csv:2 unknown-reference"]),
            (
                "990101001201,2,2026-10-01,,0123 4567 8901 2345,\n990101001201,3,2026-09-01,,0123 4567 8901 2345,\n",
                ["copies.csv:3 copy-order"]
            ),
        ])
    func wrong(rows: String, expected: [String]) throws { #expect(try findings(rows) == expected) }

    @Test("makes a page with the newest issue of each place, and none for a copy that is of a later day")
    func page() throws {
        let site = try SiteFixture([
            "copies.csv":
                "地区,期号,日期,核对码\n990101001,4,2026-10-01,0000 0000 0000 0004\n990101001,3,2026-09-01,0000 0000 0000 0003\n"
                + "990101001,5,2026-12-01,0000 0000 0000 0005\n"
        ])
        _ = try site.build()
        let page = try site.published("copies.html")
        #expect(page.contains("河口镇 4 0000 0000 0000 0004"))
        #expect(!page.contains("0003") && !page.contains("0005"))
        // A village whose pages its township's copy holds.
        #expect(try site.published("990101001201/index.html").contains("copy 河口镇 4"))
        #expect(try !site.published("990101/index.html").contains("copy "))
    }

    @Test("changes nothing of a copy's pages")
    func copies() throws {
        func pages(_ changes: [String: String?]) throws -> [String: String] {
            let site = try SiteFixture(changes)
            _ = try CopyBuild(
                CopyBuild.Options(
                    content: site.folder.path + "/content", output: site.folder.path + "/copy",
                    asOf: #require(Day("2026-11-23")), validUntil: #require(Day("2027-05-23")), jobs: 2),
                theme: OutlineTheme(), progress: SilentProgress()
            ).run()
            return try site.folder.words(in: "copy/data")
        }
        #expect(try pages([:]) == pages(["copies.csv": "地区,期号,日期,核对码\n9901,1,2026-10-01,0000 0000 0000 0004\n"]))
    }
}

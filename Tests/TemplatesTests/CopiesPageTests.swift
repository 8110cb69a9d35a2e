import Model
import Testing

@testable import Templates

@Suite struct CopiesPageTests {
    private func copy(until: String? = "2027-05-16", manifest: String = "", isExpired: Bool = false) throws
        -> IssuedCopy
    {
        IssuedCopy(
            place: "松溪村", issue: 2, day: .on("2026-11-16"), validUntil: until.map { .on($0) },
            code: try #require(DigitCode("3724 9286 0832 6283")), manifest: manifest, isExpired: isExpired)
    }

    private func body(_ copy: IssuedCopy) -> String {
        let link = PageLink("松溪村", PagePath("990101101201/index.html"))
        return Portal().body(.copies(CopiesPage(entries: [.init(region: link, copy: copy)])), at: .copies)
    }

    @Test func `the page has the code, number and days of an issue, and says how to compare`() throws {
        let html = body(try copy())
        for text in ["3724 9286 0832 6283", "第 2 期", "2026年11月16日", "2027年5月16日", "怎样核对"] {
            #expect(html.contains(text), "\(text)")
        }
    }

    @Test func `it says whose term is over`() throws {
        #expect(try body(copy(isExpired: true)).contains("已过时限"))
        #expect(try !body(copy()).contains("已过时限"))
    }

    @Test func `the manifest's digest stands where the office gives it`() throws {
        let digest = String(repeating: "a", count: 64)
        #expect(try body(copy(manifest: digest)).contains(digest))
        #expect(try !body(copy()).contains("清单的校验值"))
    }
}

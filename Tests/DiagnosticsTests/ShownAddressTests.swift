import Diagnostics
import Testing

@Suite("An address in a message")
struct ShownAddressTests {
    @Test(
        "keeps what is public",
        arguments: ["/990101001201/2026-06/finance.html", "files/20260630.pdf", "https://www.gov.cn/"])
    func kept(address: String) {
        #expect(ShownAddress(address).description == address)
    }

    @Test("hides digits that could be a person's", arguments: [11, 13, 15, 16, 18, 19])
    func hidden(count: Int) {
        let digits = String(repeating: "7", count: count)
        #expect(ShownAddress("/files/\(digits).pdf").description == "/files/….pdf")
        #expect(ShownAddress(digits.map { _ in "７" }.joined()).description == "…")
    }

    @Test(
        "hides such digits where spaces or hyphens part them", arguments: ["138-1234-5678", "5303 0219 6801 0100 17"])
    func parted(digits: String) {
        #expect(ShownAddress("/files/\(digits).pdf").description == "/files/….pdf")
    }

    @Test("keeps the hyphens of a date and of what follows it")
    func dates() {
        #expect(ShownAddress("/a/2026-06-30-b/2026 06.csv").description == "/a/2026-06-30-b/2026 06.csv")
    }
}

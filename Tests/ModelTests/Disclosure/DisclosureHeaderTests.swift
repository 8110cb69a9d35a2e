import Model
import Testing

@Suite("A disclosure's header")
struct DisclosureHeaderTests {
    private func header(_ cells: [String: Value], at file: String = "a.md") -> DisclosureHeader {
        DisclosureHeader(DisclosureHeader.schema.record(cells, at: .init(file)))
    }

    @Test("keeps what it says and takes from another what it leaves open")
    func filling() throws {
        let own = header(["title": .text("甲"), "head": .text("张")], at: "text.md")
        let index = header(
            [
                "item": .text("finance"), "title": .text("乙"), "published": try .day("2026-07-15"), "note": .text("注"),
                "head": .text("李"), "accountant": .text("王"), "draft": .flag(true),
            ], at: "index.csv")
        let filled = own.filled(from: index)
        #expect(filled.title == "甲")
        #expect(filled.item == "finance" && filled.note == "注")
        #expect(filled.published == Day("2026-07-15"))
        #expect(filled.isDraft)
        #expect(filled.location.file == "text.md")
        // Signatures belong together: those of one sheet are never mixed with another's.
        #expect(filled.signOff.head == "张" && filled.signOff.accountant.isEmpty)
        let unsigned = header([:]).filled(from: index)
        #expect(unsigned.signOff.head == "李" && unsigned.signOff.accountant == "王")
        #expect(unsigned.title == "乙")
    }

    @Test("is no draft unless one of the two says so")
    func draft() {
        #expect(!header([:]).filled(from: header([:])).isDraft)
        #expect(header(["draft": .flag(true)]).filled(from: header(["draft": .flag(false)])).isDraft)
    }
}

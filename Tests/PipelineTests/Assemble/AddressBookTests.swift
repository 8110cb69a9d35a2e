import Testing

@testable import Pipeline

@Suite("The portal's addresses")
struct AddressBookTests {
    private let book = AddressBook(
        ["index.html", "9901/2026-01/finance.html", "9901/2026-01/affairs.html", "files/a.csv"],
        withTables: ["9901/2026-01/finance.html"])

    @Test("have the files of a disclosure's table where it has one")
    func tables() {
        for ending in ["html", "csv", "json"] { #expect(book.contains("9901/2026-01/finance.\(ending)")) }
        for ending in ["csv", "json"] { #expect(!book.contains("9901/2026-01/affairs.\(ending)")) }
        #expect(!book.contains("index.csv") && !book.contains(".csv") && book.contains("files/a.csv"))
    }

    @Test("of one folder are told with these files, for one that was misspelt")
    func near() {
        #expect(
            book.near("9901/2026-01/finanse.csv") == [
                "9901/2026-01/affairs.html", "9901/2026-01/finance.csv", "9901/2026-01/finance.html",
                "9901/2026-01/finance.json",
            ])
    }

    @Test("lead from the table of a disclosure without one to its page")
    func stub() {
        #expect(book.page(for: "9901/2026-01/affairs.csv") == "9901/2026-01/affairs.html")
        #expect(book.page(for: "9901/2026-01/finance.csv") == "9901/2026-01/finance.csv")
    }
}

import Testing

@testable import Pipeline

@Suite("The index, against looking into every page")
struct SearchRecallTests {
    private var fixture = SearchFixture(pages: 300)
    private let reader: IndexReader
    /// By page, what is compared with the query: the title, the aliases and the text in their normal form.
    private let normalTexts: [[String]]

    init() throws {
        let reader = try IndexReader(SearchIndex(of: fixture.pages))
        let texts = Dictionary(uniqueKeysWithValues: fixture.pages.map { ($0.document.path.description, $0.text) })
        normalTexts = reader.pages.map { page in
            ([texts[page.path] ?? "", page.title] + page.aliases).map { normalForm($0) }
        }
        self.reader = reader
    }

    /// Pages that hold all terms of a query, and those of them that hold the query itself.
    private func answer(_ query: String) -> (candidates: Set<String>, exact: Set<String>) {
        let candidates = reader.pages(withAll: terms(of: query))
        let phrase = normalForm(query)
        let exact = candidates.filter { normalTexts[$0].contains { $0.contains(phrase) } }
        func paths(_ numbers: Set<Int>) -> Set<String> { Set(numbers.map { reader.pages[$0].path }) }
        return (paths(candidates), paths(exact))
    }

    @Test("finds every page that holds a stretch of Han characters, and after comparing no other")
    mutating func fragments() {
        for fragment in fixture.fragments(300, lengths: 2...6) {
            let holding = fixture.pathsHolding(fragment)
            let (candidates, exact) = answer(fragment)
            #expect(!holding.isEmpty && candidates.isSuperset(of: holding), "\(fragment)")
            #expect(exact == holding, "\(fragment)")
        }
    }

    @Test("finds nothing where nothing is")
    mutating func absent() {
        for fragment in fixture.absentFragments(100, length: 5) {
            #expect(answer(fragment).exact.isEmpty, "\(fragment)")
        }
    }

    @Test(
        "finds a document number in every spelling",
        arguments: ["〔2022〕29号", "（2022）29号", "(2022)29号", "[2022] 29 号", "【2022】第029号", "2022-29号", "〔２０２２〕２９号"],
        ["〔2022〕29号", "（2022）29号", "[2022]第29号"])
    func documentNumbers(asked: String, written: String) throws {
        let index = try SearchIndex(of: [
            SearchFixture.page("documents/a.html", "通知", text: "根据云政办发\(written)的要求"),
            SearchFixture.page("documents/b.html", "通知", text: "根据云政办发〔2022〕30号和云政办函〔2029〕22号的要求"),
            SearchFixture.page("documents/c.html", "2022年29号云政办发"),
        ])
        let reader = try IndexReader(index)
        let found = reader.pages(withAll: terms(of: "云政办发\(asked)"))
        #expect(found.map { reader.pages[$0].path } == ["documents/a.html"])
    }

    @Test("finds titles, and no text, by a single character")
    func singles() throws {
        let index = try SearchIndex(of: [
            SearchFixture.page("a.html", "饮水工程"), SearchFixture.page("b.html", "电费", text: "水 费，水"),
            SearchFixture.page("c.html", "缴费", aliases: ["交水费"]),
        ])
        let reader = try IndexReader(index)
        #expect(Set(reader.pages(with: "水").map { reader.pages[$0].path }) == ["a.html", "c.html"])
    }
}

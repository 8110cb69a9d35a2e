import Model
import Testing

@testable import Pipeline

@Suite("The files of the index")
struct SearchIndexTests {
    private let documents = SearchFixture(pages: 400).documents

    private func files(_ batches: [[SearchDocument]]) -> [String: [UInt8]] {
        let index = SearchIndex(batches.map { PartialIndex($0) })
        return Dictionary(uniqueKeysWithValues: index.files.map { ($0.path.description, $0.bytes) })
    }

    @Test("are the same, however pages are dealt into batches")
    func batches() {
        let whole = files([documents])
        for size in [1, 7, 399] {
            let batches = stride(from: 0, to: documents.count, by: size)
                .map { Array(documents[$0..<min($0 + size, documents.count)]) }
            #expect(files(batches) == whole, "batches of \(size)")
        }
        #expect(files([documents.reversed()]) == whole)
    }

    @Test("hold every page once, with what a result shows")
    func pages() throws {
        let reader = try IndexReader(SearchIndex([PartialIndex(documents)]))
        let expected = documents.sorted(by: SearchDocument.precedes).map {
            IndexReader.PageEntry(
                title: $0.title, path: $0.path.description, place: $0.regionName, date: $0.date?.description ?? "",
                aliases: $0.aliases)
        }
        #expect(reader.pages == expected)
        #expect(reader.directory["pages"] as? Int == documents.count)
        #expect(reader.texts.count == documents.count)
        #expect(reader.stamps.count == 1)
    }

    @Test("weigh a term by where and how often a page has it")
    func impacts() throws {
        let document = SearchFixture.document(
            "a.html", "低保公示", aliases: ["五保"], text: "养老。医保，医保。水费，水费，水费，水费。低保")
        let reader = try IndexReader(SearchIndex([PartialIndex([document])]))
        func impact(_ term: String) -> Int? { reader.postings[term]?.first?.impact }
        #expect(impact("养老") == 0)
        #expect(impact("医保") == 1)
        #expect(impact("水费") == 2)
        #expect(impact("低保") == 3)
        #expect(impact("五保") == 3)
        #expect(impact("保公") == 3)
        #expect(reader.postings["保五"] == nil)
    }

    @Test("have the newest of a kind first, and say how many pages each kind has")
    func order() throws {
        let index = SearchIndex([
            PartialIndex([
                SearchFixture.document("n/1.html", "a", kind: .notice, date: Day(year: 2024, month: 5, day: 1)),
                SearchFixture.document("n/2.html", "b", kind: .notice, date: Day(year: 2026, month: 1, day: 1)),
                SearchFixture.document("n/3.html", "c", kind: .notice),
                SearchFixture.document("s/2.html", "d", kind: .service, date: Day(year: 2026, month: 1, day: 1)),
                SearchFixture.document("s/1.html", "e", kind: .service, date: Day(year: 2020, month: 1, day: 1)),
                SearchFixture.document("r/1.html", "f", kind: .region),
            ])
        ])
        let reader = try IndexReader(index)
        #expect(reader.pages.map(\.path) == ["s/1.html", "s/2.html", "r/1.html", "n/2.html", "n/1.html", "n/3.html"])
        let kinds = try #require(reader.directory["kinds"] as? [[Any]])
        #expect(kinds.map { "\($0[0]) \($0[1]) \($0[2])" } == ["service 办事指南 2", "region 村和社区 1", "notice 公示公告 3"])
    }

    @Test("have names that every file system takes, and a bounded size")
    func namesAndSizes() {
        for (path, bytes) in files([documents]) {
            #expect(path.wholeMatch(of: /search\/(directory|(terms|pages|texts)\/[0-9a-f]{2}\/[0-9a-f]{2})\.js/) != nil)
            #expect(bytes.count < 40_000, "\(path)")
        }
    }

    @Test("keep their bytes where nothing changed")
    func smallChange() {
        let before = files([documents])
        var changed = documents
        changed[5] = SearchDocument(
            path: changed[5].path, title: changed[5].title, kind: changed[5].kind, regionName: changed[5].regionName,
            regionCode: changed[5].regionCode, date: changed[5].date, aliases: changed[5].aliases,
            text: changed[5].text + Array("。低保".utf8))
        let after = files([changed])
        let touched = after.filter { before[$0.key] != $0.value }.keys
        #expect(Set(after.keys) == Set(before.keys))
        #expect(touched.contains("search/directory.js") && touched.count <= 3, "\(touched)")
    }

    @Test("are there for a portal without pages too")
    func empty() throws {
        let index = SearchIndex([])
        #expect(index.files.map(\.path.description) == ["search/directory.js"])
        #expect(try IndexReader(index).directory["pages"] as? Int == 0)
    }

    @Test("hold any text without ending the script or the string")
    func quoting() throws {
        let text = "a\"b\\c\n</script><!--\u{2028}\u{2029}\u{8}\u{7F}é\u{A8}\u{20A8}"
        let index = SearchIndex([PartialIndex([SearchFixture.document("a.html", text)])])
        #expect(try IndexReader(index).pages.first?.title == text)
        for file in index.files {
            let source = String(decoding: file.bytes, as: UTF8.self)
            #expect(!source.contains("<") && !source.contains("\u{2028}") && !source.contains("\u{2029}"))
        }
    }

    @Test("tell the client what each character is")
    func characters() throws {
        let reader = try IndexReader(SearchIndex([]))
        let table = try #require(reader.directory["characters"] as? [String: Any])
        let folds = try #require(table["folds"] as? [[String]])
        let replacements = Dictionary(
            uniqueKeysWithValues: folds.flatMap { fold in fold[1].unicodeScalars.map { ($0.value, fold[0]) } })
        let han = Dictionary(uniqueKeysWithValues: FoldTable.han.map { ($0.from, $0.to) })
        // As the client does it: the directory's folds, then the table of Han characters.
        let different = (UInt32(0)...0xFFFF).filter { value in
            guard let scalar = Unicode.Scalar(value) else { return false }
            let sent = (replacements[value] ?? String(scalar)).unicodeScalars.map { han[$0.value] ?? $0.value }
            var folded: [UInt32] = []
            FoldTable.shared.append(value, to: &folded)
            return sent != folded
        }
        #expect(different.isEmpty)
        #expect(replacements[0x33A1] == "m2")
        #expect((table["paired"] as? String)?.contains("\\u{4e00}-") == true)
        #expect((table["word"] as? String)?.contains("\\u{61}-\\u{7a}") == true)
    }
}

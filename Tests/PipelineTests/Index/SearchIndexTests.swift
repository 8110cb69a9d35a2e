import Foundation
import Model
import SearchFileReading
import Testing

@testable import Pipeline

@Suite("The files of the index")
struct SearchIndexTests {
    private let pages = SearchFixture(pages: 400).pages

    private func files(
        _ pages: [SearchFixture.Page], batchSize: Int = 32, sizing: SearchIndex.Sizing = .init(),
        postings: PostingsCollector? = nil
    ) throws -> [String: [UInt8]] {
        let index = try SearchIndex(
            of: pages, batchSize: batchSize, sizing: sizing, postings: postings)
        return Dictionary(uniqueKeysWithValues: try index.files().map { ($0.path.description, $0.bytes) })
    }

    @Test("are the same, however pages are dealt into batches, and whichever come first")
    func batches() throws {
        let whole = try files(pages, batchSize: 400)
        for size in [1, 7, 399] { #expect(try files(pages, batchSize: size) == whole, "batches of \(size)") }
        #expect(try files(pages.reversed()) == whole)
    }

    @Test("are the same, whatever had to be spilled on the way", arguments: [(1, 0), (500, 0), (3000, 20_000)])
    func spilled(postings: Int, bytes: Int) throws {
        let folder = try TemporaryFolder()
        let space = SpillSpace(path: folder.path + "/spill", bound: bytes)
        let collector = PostingsCollector(in: space, bound: postings)
        #expect(try files(pages, batchSize: 3, postings: collector) == files(pages))
        // What was spilled never had a name for long.
        #expect(try folder.files() == [:])
    }

    @Test("hold every page once, with what a result shows")
    func entries() throws {
        let reader = try IndexReader(SearchIndex(of: pages))
        let expected = pages.map(\.document).sorted(by: SearchDocument.precedes).map {
            IndexReader.PageEntry(
                title: $0.title, path: $0.path.description,
                place: $0.regionCode.flatMap { SearchFixture.regions[$0]?.name } ?? "",
                date: $0.date?.description ?? "", aliases: $0.aliases, summary: $0.summary)
        }
        #expect(reader.pages == expected)
        #expect(reader.directory["pages"] as? Int == pages.count)
        #expect(reader.directory["format"] as? Int == 6)
        #expect(reader.stamps.count == 1)
        // A file of terms, or a list of such files, tells besides where it begins, and where the next one does.
        let numbering = try #require(reader.stamps.first)
        for (stamps, boundaries) in [
            (reader.termStamps, reader.boundaries), (reader.listStamps, reader.listBoundaries),
        ] {
            #expect(stamps.count == boundaries.count)
            for (number, stamp) in stamps.enumerated() {
                let range = boundaries[number...].prefix(2).joined(separator: [0x2C])
                #expect(stamp == numbering + Data(range).base64EncodedString())
            }
        }
    }

    @Test("keep their bytes where a page has changed a word, also where a file of terms ends elsewhere then")
    func changedWord() throws {
        let sizing = SearchIndex.Sizing(termCapacity: 1000...1000)
        let pages = SearchFixture(pages: 60).pages
        let before = try SearchIndex(of: pages, sizing: sizing)
        let old = Dictionary(uniqueKeysWithValues: try before.files().map { ($0.path, $0.bytes) })
        var hasMoved = false
        for position in pages.indices where !hasMoved {
            var changed = pages
            changed[position] = SearchFixture.Page(
                document: changed[position].document,
                text: changed[position].text + "。" + pages[(position + 7) % 60].text.prefix(8))
            let after = try SearchIndex(of: changed, sizing: sizing)
            guard after.terms.boundaries != before.terms.boundaries else { continue }
            hasMoved = true
            let changes = try after.files().filter { old[$0.path] != $0.bytes }.map(\.path.description)
            let places = ["search/terms/", "search/ranges/", "search/directory.js"]
            #expect(changes.allSatisfy { change in places.contains { change.hasPrefix($0) } }, "\(changes)")
            let moved = zip(after.terms.boundaries, before.terms.boundaries).prefix { $0 == $1 }.count
            let early = changes.filter { $0 < SearchFile.path(.terms, moved - 1).description && $0.contains("/terms/") }
            #expect(early.count <= 12 && early.count < moved - 1, "of \(moved) files \(early)")
        }
        #expect(hasMoved)
    }

    @Test("leave out of a page's titles and address what its place is called, and have it back")
    func places() throws {
        let page = SearchFixture.page(
            "990101001201/2026/花山1村.html", "花山1村财务", kind: .disclosure, region: "990101001201",
            aliases: ["花山1村", "东县花山1村"], summary: "收入、支出")
        let elsewhere = SearchFixture.page("b/990101001201.html", "花山1村")
        let index = try SearchIndex(of: [page, elsewhere])
        let files = try index.files()
        let file = try #require(files.first { $0.path == PagePath("search/pages/00/00.js") })
        let packed = String(decoding: try SearchFileContent(file.bytes).unpacked(), as: UTF8.self)
        #expect(packed.contains(#"["\u0001财务","\u0001/2026/花山1村.html","",["\u0001","东县\u0001"],"收入、支出","花山1村"]"#))
        #expect(packed.contains(#"["花山1村","b/990101001201.html","",[],"",""]"#))
        #expect(String(decoding: file.readable, as: UTF8.self).contains("东县花山1村"))
        #expect(try IndexReader(index).pages.map(\.aliases) == [["花山1村", "东县花山1村"], []])
    }

    @Test("have every term in one file, and in the directory and a list what tells which, what it weighs and tells")
    func terms() throws {
        let reader = try IndexReader(SearchIndex(of: pages, sizing: .init(termCapacity: 1000...1000)))
        #expect(reader.lists.count > 1 && reader.lists.dropLast().allSatisfy { $0.count == TermRanges.filesPerList })
        #expect(reader.listBoundaries == reader.lists.compactMap(\.first?.bytes))
        #expect(reader.boundaries.count == reader.fileTerms.count)
        for (number, file) in reader.lists.joined().enumerated() {
            let terms = reader.fileTerms[number]
            #expect(Array(terms[0].term.utf8).starts(with: file.bytes))
            let most = terms.map(\.count).max() ?? 0
            #expect(file.expected?.digitsOfPages == String(most, radix: 2).count)
            #expect(file.expected?.weight ?? 9 <= 1 || terms.count == 1)
            guard number > 0, let last = reader.fileTerms[number - 1].last else { continue }
            #expect(Array(last.term.utf8).lexicographicallyPrecedes(file.bytes))
        }
        #expect(try IndexReader(SearchIndex(of: pages)).postings == reader.postings)
    }

    @Test("have a term that takes little, though thousands of pages have it, in a file with what takes little")
    func frequentTerms() throws {
        // Every page has the one, so that its postings are all alike; who has the other follows no rule.
        var random = SplitMix(state: 7)
        let pages = (0..<4000).map { number in
            SearchFixture.page("p\(number).html", "页", text: "公开" + (random.next() % 3 == 0 ? "，公示" : ""))
        }
        let reader = try IndexReader(SearchIndex(of: pages, sizing: .init(termCapacity: 1000...1000)))
        let files = Array(reader.lists.joined())
        let number = try #require(reader.fileTerms.firstIndex { $0.contains { $0.term == "公开" } })
        #expect(files[number].expected?.weight == 0 && reader.postings["公开"]?.count == 4000)
        let other = try #require(reader.fileTerms.firstIndex { $0.contains { $0.term == "公示" } })
        #expect(other != number && reader.fileTerms[other].count == 1)
    }

    @Test("keep their bytes, but for a few, where one page changes a word")
    func stability() throws {
        let words = ["道路", "水渠", "路灯", "低保", "医保", "合同", "灌溉", "养老", "补贴", "公示", "账目", "选举"]
        let texts = (0..<300).map { number in
            (0..<40).map { words[(number * 7 + $0 * $0) % words.count] + "\(number * 13 + $0 * 97)" }
                .joined(separator: "，")
        }
        func page(_ number: Int, more: String = "") -> SearchFixture.Page {
            SearchFixture.page("p\(number).html", "第\(number)页", text: texts[number] + more)
        }
        let many = texts.indices.map { page($0) }
        let sizing = SearchIndex.Sizing(termCapacity: 2000...2000)
        let before = try files(many, sizing: sizing)
        #expect(before.count > 40)
        let moved = try (0..<12).map { number in
            var changed = many
            changed[number * 20] = page(number * 20, more: "，\(words[(number + 3) % words.count])改了")
            let after = try files(changed, sizing: sizing)
            return after.count { before[$0.key] != $0.value }
        }
        // The words that come lie in a few files; a boundary that moves changes all.
        #expect(moved.count { $0 < 8 } >= 9, "\(moved) of \(before.count)")
    }

    @Test("are fewer and larger where that is asked for")
    func sizing() throws {
        let (usual, large) = (
            try files(pages), try files(pages, sizing: .init(termCapacity: 1 << 20...1 << 20, pagesPerFile: 500))
        )
        #expect(usual.count > large.count)
        #expect(large.keys.filter { $0.hasPrefix("search/terms/") || $0.hasPrefix("search/pages/") }.count == 2)
        let reader = try IndexReader(SearchIndex(of: pages, sizing: .init(pagesPerFile: 500)))
        #expect(reader.directory["pagesPerFile"] as? Int == 500)
        #expect(try reader.pages == IndexReader(SearchIndex(of: pages)).pages)
    }

    @Test("weigh a term by where and how often a page has it")
    func impacts() throws {
        let page = SearchFixture.page("a.html", "低保公示", aliases: ["五保"], text: "养老。医保，医保。水费，水费，水费，水费。低保")
        let reader = try IndexReader(SearchIndex(of: [page]))
        func impact(_ term: String) -> Int? { reader.postings[term]?[0] }
        #expect(impact("养老") == 0)
        #expect(impact("医保") == 1)
        #expect(impact("水费") == 2)
        #expect(impact("低保") == 3)
        #expect(impact("五保") == 3)
        #expect(impact("保公") == 3)
        #expect(reader.postings["保五"] == nil)
    }

    @Test("have names that every file system takes, and a bounded size")
    func namesAndSizes() throws {
        for (path, bytes) in try files(pages) {
            let form = /search\/(directory|columns|places|dates|(terms|ranges|pages)\/[0-9a-f]{2}\/[0-9a-f]{2})\.js/
            #expect(path.wholeMatch(of: form) != nil)
            #expect(bytes.count < 45_000, "\(path)")
        }
    }

    @Test("keep their bytes where nothing changed")
    func smallChange() throws {
        let before = try files(pages)
        var changed = pages
        changed[5] = SearchFixture.Page(document: changed[5].document, text: changed[5].text + "。低保")
        let after = try files(changed)
        let touched = after.filter { before[$0.key] != $0.value }.keys
        #expect(Set(after.keys) == Set(before.keys))
        #expect(touched.contains("search/directory.js") && touched.count <= 3, "\(touched)")
    }

    @Test("are there for a portal without pages too")
    func empty() throws {
        let index = try SearchIndex(of: [])
        #expect(
            Set(try index.files().map(\.path.description)) == [
                "search/directory.js", "search/columns.js", "search/dates.js", "search/places.js",
            ])
        #expect(try IndexReader(index).directory["pages"] as? Int == 0)
    }

    @Test("hold any text without ending the script or the string")
    func quoting() throws {
        let text = "a\"b\\c\n</script><!--\u{2028}\u{2029}\u{8}\u{7F}é\u{A8}\u{20A8}"
        let index = try SearchIndex(
            of: [SearchFixture.page("a.html", text, category: text)], synonyms: [[text, "b"]],
            additions: [.init(kind: .names, content: Array(text.utf8))])
        let reader = try IndexReader(index)
        #expect(reader.pages.first?.title == text)
        #expect(reader.categories.first?.label == text)
        #expect(reader.directory["synonyms"] as? [[String]] == [[text, "b"]])
        #expect(reader.additions == ["names": text])
        for file in try index.files() {
            let source = String(decoding: file.bytes, as: UTF8.self)
            #expect(!source.contains("<") && !source.contains("\u{2028}") && !source.contains("\u{2029}"))
        }
    }

    @Test("tell the client what each character is")
    func characters() throws {
        let reader = try IndexReader(SearchIndex(of: []))
        let table = try #require(reader.directory["characters"] as? [String: Any])
        let folds = try #require(table["folds"] as? [[Any]])
        let pairs = try folds.flatMap { try replacements(in: $0) }
        let sent = Dictionary(uniqueKeysWithValues: pairs)
        let han = Dictionary(uniqueKeysWithValues: FoldTable.han.map { ($0.from, $0.to) })
        // As the client does it: the directory's folds, then the table of Han characters.
        let different = (UInt32(0)...0xFFFF).filter { value in
            guard let scalar = Unicode.Scalar(value) else { return false }
            let read = (sent[value] ?? String(scalar)).unicodeScalars.map { han[$0.value] ?? $0.value }
            var folded: [UInt32] = []
            FoldTable.shared.append(value, to: &folded)
            return read != folded
        }
        #expect(different.isEmpty)
        #expect(sent[0x33A1] == "m2")
        #expect((table["paired"] as? String)?.contains("\\u{4e00}-") == true)
        #expect((table["word"] as? String)?.contains("\\u{61}-\\u{7a}") == true)
        #expect(folds.contains { $0[0] as? String == "a" && $0[1] as? String == "Ａ" && $0.last as? Int == 25 })
    }

    /// What a replacement stands for: a list of characters, or two alphabets that follow one another.
    private func replacements(in fold: [Any]) throws -> [(UInt32, String)] {
        let to = try #require(fold[0] as? String), from = try #require(fold[1] as? String).unicodeScalars
        let listed = from.map { ($0.value, to) }
        guard fold.count > 2, let following = fold[2] as? Int else { return listed }
        return try listed
            + (1...UInt32(following)).map { step in
                let first = try #require(to.unicodeScalars.first)
                let scalar = try #require(Unicode.Scalar(first.value + step))
                return (listed[0].0 + step, String(scalar))
            }
    }
}

import Testing

@testable import Pipeline

/// Of some pages the terms are taken from the index of an earlier build, as those of pages that did not change.
@Suite("The index of an earlier build")
struct EarlierIndexTests {
    private static let sizing = SearchIndex.Sizing(termCapacity: 2000...2000)

    private func files(_ index: SearchIndex) throws -> [String: [UInt8]] {
        Dictionary(uniqueKeysWithValues: try index.files().map { ($0.path.description, $0.bytes) })
    }

    /// The index of `pages`, for which those that stand in one of the lists in `earlier` as they are are taken from there.
    private func index(of pages: [SearchFixture.Page], after earlier: [[SearchFixture.Page]]) throws -> SearchIndex {
        struct Known {
            let index: Int
            let number: Int
            let text: String
            let postings: Int
        }
        var known: [String: Known] = [:]
        let indexes = try earlier.enumerated().map { index, earlier in
            let before = try SearchIndex(of: earlier, sizing: Self.sizing)
            let order = SearchOrder(earlier.map(\.document))
            for (position, page) in earlier.enumerated() {
                guard let number = order.number(at: position) else { continue }
                var alone = PartialIndex()
                let count = alone.add(page.document, numbered: number, text: Array(page.text.utf8))
                known[page.document.path.description] = Known(
                    index: index, number: number, text: page.text, postings: count)
            }
            return PostingsCollector.Earlier(
                IndexRun(place: .memory(try before.terms.contents.flatMap { try $0.bytes() })),
                documentCount: before.documentCount)
        }
        let collector = PostingsCollector(in: SpillSpace(path: "/nowhere"), earlier: indexes)
        let now = SearchOrder(pages.map(\.document))
        for (position, page) in pages.enumerated() {
            guard let number = now.number(at: position) else { continue }
            if let known = known[page.document.path.description], known.text == page.text {
                collector.keep(known.number, of: known.index, as: number, postings: known.postings)
            } else {
                var partial = PartialIndex()
                partial.add(page.document, numbered: number, text: Array(page.text.utf8))
                try collector.add(partial)
            }
        }
        return try SearchIndex(now, collector, regions: SearchFixture.regions, sizing: Self.sizing)
    }

    @Test(
        "gives what a new one would, whatever pages have changed, come and gone since, and of however many it is joined",
        arguments: UInt64(1)...8, [1, 3])
    func kept(seed: UInt64, indexes: UInt64) throws {
        var random = SplitMix(state: seed)
        let all = SearchFixture(pages: 260, seed: seed).pages
        let earlier = Array(all.prefix(200)).filter { _ in random.next() % 20 != 0 }
        let pages = all.compactMap { page -> SearchFixture.Page? in
            switch random.next() % 12 {
            case 0: nil
            case 1: SearchFixture.Page(document: page.document, text: page.text + "，新添的词语")
            default: page
            }
        }.shuffled(using: &random)
        let divided = Dictionary(grouping: earlier) { _ in random.next() % indexes }.values
        #expect(
            try files(index(of: pages, after: Array(divided))) == files(SearchIndex(of: pages, sizing: Self.sizing)))
    }

    @Test("is not used where its file is another, cut or changed")
    func broken() throws {
        let folder = try TemporaryFolder()
        let output = OutputFolder(root: folder.path)
        let index = try SearchIndex(of: SearchFixture(pages: 50).pages, sizing: Self.sizing)
        let production = SearchProduction(
            outputGuard: OutputGuard(), progress: SilentProgress(), parallel: ParallelMap(jobs: 2))
        let staged = try production.stage(index, with: Stager(output))
        let kept = try #require(
            IndexToKeep(index, staged.prefix(index.terms.count), with: Stager(output))
        ).index
        let bytes = try index.terms.contents.flatMap { try $0.bytes() }
        #expect(kept.run(in: output) == nil)
        try folder.write(.init(bytes), to: ".noticeboard/terms")
        #expect(kept.run(in: output) != nil)
        try folder.write(.init(bytes.dropLast()), to: ".noticeboard/terms")
        #expect(kept.run(in: output) == nil)
        var changed = bytes
        changed[bytes.count / 2] ^= 1
        try folder.write(.init(changed), to: ".noticeboard/terms")
        #expect(kept.run(in: output) == nil)
    }
}

import Model
import Testing

@testable import Pipeline

@Suite("Staging the search files")
struct SearchProductionTests {
    private let number = "13812345678"

    private func stage(_ index: SearchIndex, in folder: TemporaryFolder) throws -> [SearchProduction.StagedFile] {
        try SearchProduction(outputGuard: OutputGuard(), progress: SilentProgress(), parallel: ParallelMap(jobs: 2))
            .stage(index, with: Stager(OutputFolder(root: folder.path)))
    }

    @Test("finds what must not go out in titles, other names, places' names and words, before they are packed")
    func leaks() throws {
        let index = try SearchIndex(
            of: [
                SearchFixture.page("a.html", "电话 \(number)"), SearchFixture.page("b.html", "b", aliases: [number]),
                SearchFixture.page("c.html", "c", category: number),
            ],
            sizing: .init(pagesPerFile: 1), synonyms: [["低保", number]],
            additions: [
                .init(kind: .names, content: Array("[[\"\(number)\",0]]".utf8)),
                .init(kind: .pinyin, content: Array("bao保".utf8)),
            ])
        let leaks = try stage(index, in: try TemporaryFolder()).flatMap(\.leaks)
        #expect(
            Set(leaks.map(\.location.description)) == [
                "search/pages/00/00.js", "search/pages/00/01.js", "search/columns.js", "search/names.js",
                "search/directory.js",
            ])
    }

    @Test("stages every file once, the directory last, and those that stand there already not again")
    func again() throws {
        let folder = try TemporaryFolder()
        let pages = SearchFixture(pages: 100).pages
        let first = try stage(try SearchIndex(of: pages), in: folder)
        #expect(!first.map(\.isStaged).contains(false))
        #expect(first.last?.path == PagePath("search/directory.js"))
        let expected = try SearchIndex(of: pages).files()
        #expect(first.map(\.path) == expected.map(\.path))
        #expect(first.flatMap(\.leaks).isEmpty)
        for file in expected {
            let staged = try FileSystem.read(OutputFolder(root: folder.path).stagedPath(of: file.path))
            #expect(staged == file.bytes, "\(file.path)")
            try folder.write(.init(file.bytes), to: file.path.description)
        }
        let again = try stage(try SearchIndex(of: pages), in: folder)
        #expect(again.count == first.count && !again.map(\.isStaged).contains(true))
    }
}

import Formats
import Testing

@testable import Pipeline

@Suite("The memory of a build")
struct BuildMemoryTests {
    private let common = Fingerprint(of: "all")
    private let stamp = FileStamp(
        size: 12, modified: 1_795_000_000_123_456_789, changed: 1_795_000_000_223_456_789, node: 7)

    private func page(_ path: String) -> RememberedPage {
        RememberedPage(
            files: [.init(path: path, stamp: stamp), .init(path: path + ".csv", stamp: stamp)],
            fingerprint: Fingerprint(of: path),
            sources: [
                .init(file: "a.md", stamp: stamp, digest: SHA256.hex([1])),
                .init(file: "新.csv", stamp: nil, digest: SHA256.hex([2])),
            ],
            links: [.init(asked: "x", address: "x/index.html", picture: Fingerprint(of: 1))],
            contents: [nil, .init(digest: "0d", table: nil)],
            tally: .init(file: "新.csv", rows: 300, shown: 299, masked: 1), figures: [[1, 2, 3], []],
            officePhones: ["0874-1234567"], document: .init(number: 70_000, postings: 514))
    }

    private func bytes(_ paths: [String]) throws -> [UInt8] {
        var pages = PagesToRemember()
        for path in paths { pages.add(page(path)) }
        let index = EarlierIndex(
            documentCount: 3,
            files: [.init(length: 9, terms: .max, stamp: 5, published: 1, look: stamp)])
        try pages.store(in: SpillSpace(path: "/nowhere"))
        let kept = try MemoryToKeep(common, pages, index: index, terms: nil)
        let folder = try TemporaryFolder()
        let output = OutputFolder(root: folder.path)
        try FileSystem.makeFolder(output.room)
        #expect(!kept.isInPlace(output))
        try kept.write(pages: output.memory, terms: output.terms)
        #expect(kept.isInPlace(output))
        return try FileSystem.read(output.memory)
    }

    @Test("gives back each page as it was")
    func whole() throws {
        let memory = try #require(BuildMemory(.memory(try bytes(["index.html", "b/新.html"]))))
        #expect(memory.common == common && memory.count == 2)
        #expect(memory.index?.files == [.init(length: 9, terms: .max, stamp: 5, published: 1, look: stamp)])
        for path in ["index.html", "b/新.html"] {
            let (found, expected) = (try #require(memory.page(at: path)), page(path))
            #expect(found.files == expected.files && found.fingerprint == expected.fingerprint)
            #expect(found.sources == expected.sources && found.links == expected.links)
            #expect(found.contents == expected.contents && found.tally == expected.tally)
            #expect(found.figures == expected.figures && found.officePhones == expected.officePhones)
            #expect(found.document == expected.document)
        }
        #expect(memory.page(at: "c.html") == nil)
    }

    @Test("that is cut or changed anywhere is none")
    func broken() throws {
        let whole = try bytes(["index.html"])
        #expect(BuildMemory(.memory([])) == nil)
        for end in whole.indices { #expect(BuildMemory(.memory(Array(whole[..<end]))) == nil, "cut at \(end)") }
        for position in whole.indices {
            var changed = whole
            changed[position] ^= 1
            #expect(BuildMemory(.memory(changed)) == nil, "changed at \(position)")
        }
    }
}

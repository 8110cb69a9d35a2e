import Foundation
import Testing

@testable import Serving

@Suite("A file that is served")
struct OpenFileTests {
    @Test("keeps its bytes when another is put in its place")
    func replaced() throws {
        let folder = try TemporaryFolder(["a/b.html": "old page"])
        let file = try #require(OpenFile(["a", "b.html"], in: folder.path))
        try folder.write("new", to: "c")
        #expect(rename(folder.path + "/c", folder.path + "/a/b.html") == 0)
        #expect(file.size == 8)
        #expect(file.bytes(0..<8) == Array("old page".utf8))
        #expect(file.bytes(4..<20) == Array("page".utf8))
    }

    @Test("is never reached by a link, whether file or folder")
    func links() throws {
        let outside = try TemporaryFolder(["secret.txt": "x"])
        let folder = try TemporaryFolder(["real.txt": "y"])
        try folder.link("file.txt", to: outside.path + "/secret.txt")
        try folder.link("folder", to: outside.path)
        try folder.link("own.txt", to: "real.txt")
        #expect(OpenFile(["real.txt"], in: folder.path) != nil)
        for parts in [["file.txt"], ["folder", "secret.txt"], ["own.txt"]] {
            #expect(OpenFile(parts, in: folder.path) == nil)
        }
    }

    @Test("is a file: no folder, no pipe that would be waited for, nothing that is missing")
    func others() throws {
        let folder = try TemporaryFolder(["a/b": ""])
        #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
        for parts in [["a"], ["pipe"], ["c"], ["a", "b", "c"], []] { #expect(OpenFile(parts, in: folder.path) == nil) }
        #expect(OpenFile(["a", "b"], in: folder.path)?.size == 0)
    }
}

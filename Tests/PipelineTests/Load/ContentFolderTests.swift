import Foundation
import Testing

@testable import Pipeline

@Suite("A content folder")
struct ContentFolderTests {
    @Test("lists its files in the order of their paths, without hidden and lock files")
    func order() throws {
        let folder = try TemporaryFolder()
        for file in ["b/2.csv", "a.csv", "b/1.csv", ".git/config", "b/~$1.xlsx", "README.md", "b/readme.txt"] {
            try folder.write("x", to: file)
        }
        #expect(try ContentFolder(root: folder.path).files == ["a.csv", "b/1.csv", "b/2.csv"])
    }

    @Test("does not follow symbolic links, not even in circles")
    func symbolicLinks() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a/file.csv")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/a/loop", withDestinationPath: folder.path + "/a")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/passwd.csv", withDestinationPath: "/etc/passwd")
        let content = try ContentFolder(root: folder.path)
        #expect(content.files == ["a/file.csv"])
        #expect(
            content.diagnostics.map { "\($0.location) \($0.rule.id)" }.sorted() == [
                "a/loop symbolic-link", "passwd.csv symbolic-link",
            ])
    }

    @Test("says of a file that has gone why it cannot be read")
    func unreadable() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a.csv")
        let content = try ContentFolder(root: folder.path)
        try folder.remove("a.csv")
        do {
            _ = try content.read("a.csv")
            Issue.record("it was read")
        } catch {
            #expect(error.diagnostic.rule.id == "unreadable-file")
            #expect(error.diagnostic.location.file == "a.csv")
        }
    }

    @Test("shows no name that holds personal data, and lists each file below it")
    func personalNames() throws {
        let folder = try TemporaryFolder()
        let number = "530302196801010017"
        for file in ["a/\(number).csv", "b \(number)/1.csv", "b \(number)/2.csv", "a/README \(number).txt"] {
            try folder.write("x", to: file)
        }
        let content = try ContentFolder(root: folder.path)
        #expect(content.files == [])
        #expect(content.diagnostics.map(\.rule.id) == Array(repeating: "personal-data-in-name", count: 3))
        let places = content.diagnostics.map(\.location.file)
        #expect(Set(places).count == 3)
        #expect(
            places.map { $0.hasPrefix("a/…(") || $0.wholeMatch(of: /…\([0-9]\)\/[12]\.csv/) != nil } == [
                true, true, true,
            ])
        #expect(content.passedOver.count == 1)
        #expect(!(places + content.passedOver).joined().contains(number))
    }

    // Other systems' disks take no such names.
    #if os(Linux)
        @Test("names what is not named in UTF-8, as from an archive made elsewhere, and goes on")
        func foreignNames() throws {
            let folder = try TemporaryFolder()
            try folder.write("x", to: "a/b.csv")
            // 名 and 册 in GBK, which would be repaired alike.
            let files = [[0xC3, 0xFB], [0xB2, 0xE1]].map { path("\(folder.path)/a/", $0) }
            let subfolder = path("\(folder.path)/", [0xC3, 0xFB, 0xB2, 0xE1])
            for file in files { #expect(close(open(file, O_WRONLY | O_CREAT, 0o644)) == 0) }
            #expect(mkdir(subfolder, 0o755) == 0)
            defer {
                for file in files { unlink(file) }
                rmdir(subfolder)
            }
            let content = try ContentFolder(root: folder.path)
            #expect(content.files == ["a/b.csv"])
            #expect(content.diagnostics.map(\.rule.id) == ["file-name", "file-name", "file-name"])
            #expect(content.diagnostics.allSatisfy { $0.location.file.contains("\u{FFFD}") })
            #expect(content.diagnostics.map { $0.location.file.hasPrefix("a/") } == [false, true, true])
        }

        @Test("shows no personal data of a name that is not UTF-8 either")
        func foreignPersonalName() throws {
            let folder = try TemporaryFolder()
            let file = path("\(folder.path)/", [0xC3, 0xFB] + Array("530302196801010017.jpg".utf8))
            #expect(close(open(file, O_WRONLY | O_CREAT, 0o644)) == 0)
            defer { unlink(file) }
            let content = try ContentFolder(root: folder.path)
            #expect(content.diagnostics.map { "\($0.location) \($0.rule.id)" } == ["…(1) file-name"])
        }

        private func path(_ folder: String, _ name: [UInt8]) -> [CChar] {
            (Array(folder.utf8) + name + [0]).map { CChar(bitPattern: $0) }
        }
    #endif
}

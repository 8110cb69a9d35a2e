import Foundation
import Testing

@testable import Authoring

@Suite("Writing new files")
struct FolderWriterTests {
    private let files = [ContentFile("a.txt", "1"), ContentFile("b/c.txt", "2")]

    @Test("makes the folder as a whole, also where an empty one waits")
    func makes() throws {
        let workshop = try Workshop()
        try FolderWriter.make(workshop.path + "/x/new", files) { _ in }
        #expect(try workshop.text("x/new/b/c.txt") == "2")
        try FileManager.default.createDirectory(atPath: workshop.path + "/empty", withIntermediateDirectories: true)
        try FolderWriter.make(workshop.path + "/empty", files) { _ in }
        #expect(try workshop.names() == ["empty", "x"])
    }

    @Test("leaves nothing behind where the files are not approved")
    func refused() throws {
        let workshop = try Workshop()
        let told = message {
            try FolderWriter.make(workshop.path + "/new", files) { stage in
                #expect(FileManager.default.fileExists(atPath: stage + "/b/c.txt"))
                throw AuthoringFailure(zh: "不行", en: "no")
            }
        }
        #expect(told == "no")
        #expect(try workshop.names() == [])
    }

    @Test("names what is in the way, and touches none of it")
    func occupied() throws {
        let workshop = try Workshop()
        for name in ["1", "2", "3", "4", "5", "6", "7"] { try workshop.write("old", to: "full/\(name)") }
        let told = message { try FolderWriter.make(workshop.path + "/full", files) { _ in } }
        #expect(told?.contains("1, 2, 3, 4, 5 and 2 more") == true)
        #expect(try workshop.names(in: "full").count == 7)
        try workshop.write("old", to: "file")
        #expect(
            message { try FolderWriter.make(workshop.path + "/file", files) { _ in } }?.contains("is a file") == true)
        #expect(try workshop.names() == ["file", "full"])
    }

    @Test("does not take the folder that one stands in")
    func current() {
        let here = FileManager.default.currentDirectoryPath
        #expect(message { try FolderWriter.make(here, []) { _ in } } != nil)
        #expect(FileManager.default.fileExists(atPath: here))
    }

    @Test("adds files, or none where one of them is there")
    func adds() throws {
        let workshop = try Workshop()
        try workshop.write("old", to: "b/c.txt")
        #expect(message { try FolderWriter.add(files, to: workshop.path) }?.contains("b/c.txt") == true)
        #expect(try workshop.names() == ["b"])
        #expect(try workshop.text("b/c.txt") == "old")
    }
}

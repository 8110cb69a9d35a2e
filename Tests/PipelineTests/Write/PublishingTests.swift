import Foundation
import Pipeline
import Testing

@Suite("Publishing")
struct PublishingTests {
    @Test("gives the same bytes on one core and on two")
    func sameOnAnyCores() throws {
        let site = try SiteFixture(manyPages)
        _ = try site.build(jobs: 1, into: "one")
        _ = try site.build(jobs: 2, into: "two")
        let one = try site.folder.files(in: "one")
        #expect(one.count > 100)
        #expect(try site.folder.files(in: "two") == one)
    }

    private var manyPages: [String: String?] {
        Dictionary(
            uniqueKeysWithValues: (1...90).map { number in
                ("pages/p-\(number).md", "---\ntitle: 第\(number)页\n---\n正文\(number)，低保办理。\n")
            })
    }

    @Test("leaves unchanged files as they are")
    func unchanged() throws {
        let site = try SiteFixture(manyPages)
        let first = try site.build()
        let times = try site.folder.files(in: "site").keys.map { ($0, try site.folder.fingerprint("site/" + $0)) }
        #expect(first.changes?.written == times.count)

        try site.write("---\ntitle: 第7页\n---\n改过了。\n", to: "pages/p-7.md")
        let second = try site.build()
        let changed = try times.filter { try site.folder.fingerprint("site/" + $0.0) != $0.1 }.map(\.0)
        #expect(changed.contains("pages/p-7.html"))
        #expect(!changed.contains("pages/p-8.html"))
        #expect(second.changes?.written == changed.count)
    }

    @Test("of the same content writes nothing")
    func nothingToDo() throws {
        let site = try SiteFixture()
        _ = try site.build()
        let again = try site.build()
        #expect(again.changes?.written == 0)
        #expect(again.changes?.removed == 0)
    }

    @Test("removes a page that vanished from the content, and the folders it leaves empty")
    func vanished() throws {
        let site = try SiteFixture()
        _ = try site.build()
        #expect(site.isPublished("990101001201/2026-06/finance.csv"))
        try site.withdrawDisclosure()
        let result = try site.build()
        #expect(result.findings == [])
        #expect(!site.isPublished("990101001201/2026-06"))
        #expect(site.isPublished("990101001201/index.html"))
        #expect(result.changes?.removed ?? 0 >= 3)
    }

    @Test("finds out again what is its own when its list was lost")
    func lostList() throws {
        let site = try SiteFixture()
        _ = try site.build()
        try site.folder.remove("site/.noticeboard/files")
        _ = try site.build()
        try site.withdrawDisclosure()
        _ = try site.build()
        #expect(!site.isPublished("990101001201/2026-06"))
    }

    @Test("keeps files that others put beside the pages")
    func foreignFiles() throws {
        let site = try SiteFixture()
        _ = try site.build()
        try site.folder.write("keep", to: "site/robots.txt")
        try site.withdrawDisclosure()
        _ = try site.build()
        #expect(try site.published("robots.txt") == "keep")
    }

    @Test("refuses a folder of somebody else's files")
    func foreignFolder() throws {
        let site = try SiteFixture()
        try site.folder.write("thesis", to: "site/thesis.txt")
        #expect(throws: BuildFailure.self) { try site.build() }
        #expect(try site.folder.files(in: "site").count == 1)
    }

    @Test("refuses an output folder within the content")
    func outputWithinContent() throws {
        let site = try SiteFixture()
        #expect(throws: BuildFailure.self) { try site.build(into: "content/site") }
        #expect(!site.folder.exists("content/site"))
    }

    @Test("publishes pictures and downloads as they are")
    func publishedFiles() throws {
        let site = try SiteFixture([
            "files/form-1.txt": "表格", "pages/a.md": "---\ntitle: a\n---\n[表](/files/form-1.txt)\n",
        ])
        #expect(try site.build().findings == [])
        #expect(try site.published("files/form-1.txt") == "表格")
    }

    @Test("lets a folder take the place of a file, and a file that of a folder")
    func filesAndFolders() throws {
        let site = try SiteFixture(["files/a": nil, "files/a.txt": "1"])
        _ = try site.build()
        try site.remove("files/a.txt")
        try site.write("2", to: "files/a.txt/b.txt")
        _ = try site.build()
        #expect(try site.published("files/a.txt/b.txt") == "2")
        try site.remove("files/a.txt")
        try site.write("3", to: "files/a.txt")
        _ = try site.build()
        #expect(try site.published("files/a.txt") == "3")
    }
}

import Foundation
import Testing

@testable import Pipeline

@Suite("A build that was killed")
struct InterruptedBuildTests {
    /// The folder as a build leaves it that is killed after `renames` of the swap's steps: what it had still to rename
    /// lies in the stage.
    private func interrupt(_ site: SiteFixture, afterNoting isNoted: Bool) throws -> [String: Data] {
        let fresh = try site.folder.files(in: "new")
        let room = "site/.noticeboard/"
        for (file, bytes) in fresh { try site.folder.write(bytes, to: room + "stage/" + file) }
        let memory = try site.folder.text("new/.noticeboard/publications")
        try site.folder.write(memory, to: room + "stage.publications")
        try site.folder.write(fresh.keys.sorted().joined(separator: "\n") + "\n", to: room + "stage.files")
        if isNoted {
            let vanished = try site.folder.files(in: "site").keys.filter { fresh[$0] == nil }
            try site.folder.write(vanished.sorted().joined(separator: "\n") + "\n", to: room + "journal")
        }
        return fresh
    }

    private func changedSite() throws -> SiteFixture {
        let site = try SiteFixture()
        _ = try site.build()
        try site.remove("disclosure/990101001201")
        try site.write("---\ntitle: 新页\n---\n新。\n", to: "pages/new.md")
        _ = try site.build(into: "new")
        return site
    }

    @Test("before its swap is forgotten by the next one")
    func beforeSwap() throws {
        let site = try changedSite()
        let before = try site.folder.files(in: "site")
        _ = try interrupt(site, afterNoting: false)
        let writer = try SiteWriter(site.output, apartFrom: site.folder.path + "/content")
        #expect(try site.folder.files(in: "site") == before)
        #expect(!site.folder.exists("site/.noticeboard/stage"))
        withExtendedLifetime(writer) {}
    }

    @Test("at any step of its swap is finished by the next one", arguments: 0..<6)
    func duringSwap(done: Int) throws {
        let site = try changedSite()
        let fresh = try interrupt(site, afterNoting: true)
        // The first steps had been done when the process died.
        for file in fresh.keys.sorted().prefix(done) {
            let target = site.output + "/" + file
            try FileManager.default.createDirectory(
                atPath: URL(fileURLWithPath: target).deletingLastPathComponent().path, withIntermediateDirectories: true
            )
            _ = try? FileManager.default.removeItem(atPath: target)
            try FileManager.default.moveItem(atPath: site.output + "/.noticeboard/stage/" + file, toPath: target)
        }
        let writer = try SiteWriter(site.output, apartFrom: site.folder.path + "/content")
        #expect(try site.folder.files(in: "site") == fresh)
        #expect(!site.folder.exists("site/.noticeboard/journal"))
        withExtendedLifetime(writer) {}
    }

    @Test("is finished although the content has errors by now")
    func brokenContent() throws {
        let site = try changedSite()
        let fresh = try interrupt(site, afterNoting: true)
        try site.write("依据编号\n", to: "bases.csv")
        #expect(try site.build().report.hasErrors)
        #expect(try site.folder.files(in: "site") == fresh)
    }

    @Test("keeps no lock, but one that is at work keeps others out")
    func lock() throws {
        let site = try SiteFixture()
        do {
            let working = try SiteWriter(site.output, apartFrom: site.folder.path + "/content")
            #expect(throws: BuildFailure.self) { try site.build() }
            withExtendedLifetime(working) {}
        }
        #expect(try site.build().changes != nil)
    }
}

import Foundation
import Pipeline
import Testing

/// Parts that were built by themselves, joined: byte for byte the portal that one build of all makes.
@Suite("A portal joined of parts")
struct PartBuildTests {
    @Test("is the one that a build of all makes")
    func joined() throws {
        var portal = try EditedPortal(seed: 1)
        // Into another part, and out of it.
        try portal.disclose("990101001201", "2026-06", link: "/990101001202/2026-06/finance.html")
        let parts = Array(EditedPortal.villages.prefix(2))
        for village in parts {
            let part = try portal.buildPart(village)
            #expect(part.report.diagnostics == [])
            #expect(part.pageCount > 3 && part.changes?.written ?? 0 > part.pageCount)
        }
        let merged = try portal.merge(parts)
        #expect(merged.parts.map(\.folder) == parts.map { portal.part($0) })
        for part in merged.parts { #expect(part.takenCount > 3 && part.takenCount == part.pageCount) }
        try portal.expectAgreement(after: "the first build", with: parts)
    }

    @Test("of a place with all below it")
    func county() throws {
        var portal = try EditedPortal(seed: 2)
        let part = try portal.buildPart("990101")
        let merged = try portal.merge(["990101"])
        #expect(part.pageCount > 20)
        #expect(merged.recalledCount >= part.pageCount - 8)
        try portal.expectAgreement(after: "the first build", with: ["990101"])
    }

    @Test("after any change, with parts of now and of before", arguments: UInt64(1)...2)
    func edits(seed: UInt64) throws {
        var portal = try EditedPortal(seed: seed)
        var random = EditedPortal.Random(state: seed)
        let parts = Array(EditedPortal.villages.prefix(2))
        for village in parts { _ = try portal.buildPart(village) }
        try portal.expectAgreement(after: "the first build", with: parts)
        let asked = ProcessInfo.processInfo.environment["NOTICEBOARD_EDITS"].flatMap { Int($0) }
        for number in 1...(asked ?? 8) {
            let edit = try portal.edit()
            for village in parts where Bool.random(using: &random) { _ = try portal.buildPart(village) }
            // The parts alone: what the portal's own last build left would hide them.
            try? FileManager.default.removeItem(atPath: portal.output + "/.noticeboard/memory")
            try portal.expectAgreement(after: "edit \(number) of seed \(seed): \(edit)", with: parts)
        }
        #expect(portal.recalledCount > 0 && portal.publishedCount > 1)
    }

    @Test(
        "takes a part that was carried over with its times, and makes one anew without them", arguments: [true, false])
    func carried(keepsTimes: Bool) throws {
        var portal = try EditedPortal(seed: 3)
        _ = try portal.buildPart("990101001201", into: "made")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/cp")
        process.arguments = [keepsTimes ? "-a" : "-r", portal.part("made"), portal.part("carried")]
        try process.run()
        process.waitUntilExit()
        let part = try #require(try portal.merge(["carried"]).parts.first)
        #expect(part.takenCount == (keepsTimes ? part.pageCount : 0))
        try portal.expectAgreement(after: "a copy", with: ["carried"])
    }

    @Test("makes the pages of a part that is of no use", arguments: ["cut", "other settings", "no terms"])
    func useless(why: String) throws {
        var portal = try EditedPortal(seed: 4)
        _ = try portal.buildPart("990101001201")
        let memory = URL(fileURLWithPath: portal.part("990101001201") + "/.noticeboard/memory")
        switch why {
        case "cut": try Data(contentsOf: memory).dropLast().write(to: memory)
        case "no terms":
            try FileManager.default.removeItem(at: memory.deletingLastPathComponent().appendingPathComponent("terms"))
        default: try portal.write("网站名称: 另一个名称\n主办单位: 示例市民政局\n", to: "site.yaml")
        }
        let merged = try portal.merge(["990101001201"])
        #expect(merged.parts.map(\.pageCount) == [nil])
        #expect(merged.recalledCount == 0)
    }

    @Test(
        "is refused where there is no part, a portal or a part cut short", arguments: ["nothing", "portal", "journal"])
    func noPart(what: String) throws {
        var portal = try EditedPortal(seed: 5)
        switch what {
        case "portal":
            _ = try portal.build(isFresh: false)
            try FileManager.default.createDirectory(
                atPath: portal.part(""), withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: portal.output, toPath: portal.part("it"))
        case "journal":
            _ = try portal.buildPart("990101001201", into: "it")
            try Data().write(to: URL(fileURLWithPath: portal.part("it") + "/.noticeboard/journal"))
        default: break
        }
        #expect(throws: BuildFailure.self) { try portal.merge(["it"]) }
    }

    @Test("and its parts keep apart: neither is built over the other")
    func apart() throws {
        var portal = try EditedPortal(seed: 6)
        _ = try portal.build(isFresh: false)
        #expect(throws: BuildFailure.self) { try portal.buildPart("990101001201", into: "../changed") }
        #expect(throws: BuildFailure.self) { try portal.buildPart("990101009999") }
    }

    @Test("An error in the place's content stops its part, and one elsewhere does not")
    func errors() throws {
        let portal = try EditedPortal(seed: 7)
        try portal.write("项目,本期金额\n经营收入,abc\n", to: "disclosure/990101001202/2026-06/finance.csv")
        #expect(try portal.buildPart("990101001201").report.errorCount == 0)
        let part = try portal.buildPart("990101001202")
        #expect(part.report.errorCount > 0 && part.changes == nil)
    }
}

import Foundation
import Model
import Pipeline
import Templates
import Testing

/// A build makes only those pages anew that a change concerns; what then stands there is, byte for byte, what a build of everything
/// would have made.
@Suite("A build after changes")
struct IncrementalBuildTests {
    @Test("of any kind gives what a build of everything gives", arguments: UInt64(1)...6)
    func edits(seed: UInt64) throws {
        var portal = try EditedPortal(seed: seed)
        try portal.expectAgreement(after: "the first build")
        let asked = ProcessInfo.processInfo.environment["NOTICEBOARD_EDITS"].flatMap { Int($0) }
        for number in 1...(asked ?? 16) {
            let edit = try portal.edit()
            try portal.expectAgreement(after: "edit \(number) of seed \(seed): \(edit)")
        }
        // Else nothing has been tested.
        #expect(portal.recalledCount > 0 && portal.publishedCount > 3)
    }

    @Test("that are none makes no page of records again")
    func unchanged() throws {
        var portal = try EditedPortal(seed: 1)
        let first = try portal.build(isFresh: false)
        #expect(first.report.diagnostics == [])
        #expect(first.recalledCount == 0 && first.changes?.written ?? 0 > 0)
        let second = try portal.build(isFresh: false)
        #expect(second.recalledCount >= second.pageCount - 3)
        #expect(second.changes?.written == 0 && second.changes?.removed == 0)
    }

    @Test("that is only tried beside what is published keeps its pages too")
    func tried() throws {
        var portal = try EditedPortal(seed: 5)
        for published in ["nothing", "whole"] {
            _ = try portal.build(isFresh: true)
            _ = try portal.build(isFresh: false, beside: published)
            let second = try portal.build(isFresh: false, beside: published)
            #expect(second.recalledCount >= second.pageCount - 3, "\(published)")
            #expect(second.changes?.written == 0)
        }
    }

    @Test("mends what somebody else has changed or removed in the published folder")
    func tampered() throws {
        var portal = try EditedPortal(seed: 2)
        try portal.expectAgreement(after: "the first build")
        let page = portal.output + "/990101001201/2026-06/finance.html"
        try Data("<p>".utf8).write(to: URL(fileURLWithPath: page))
        try FileManager.default.removeItem(atPath: portal.output + "/990101001201/2026-06/finance.csv")
        try portal.expectAgreement(after: "two files were touched")
    }

    @Test("makes everything where its memory is gone, cut or of other terms", arguments: ["memory", "terms"])
    func forgotten(file: String) throws {
        var portal = try EditedPortal(seed: 3)
        let path = portal.output + "/.noticeboard/" + file
        _ = try portal.build(isFresh: false)
        for change in [nil, 0, 1] as [Int?] {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            if let change {
                var other = change == 0 ? bytes.dropLast() : bytes
                if change == 1 { other[bytes.count / 2] ^= 4 }
                try other.write(to: URL(fileURLWithPath: path))
            } else {
                try FileManager.default.removeItem(atPath: path)
            }
            let result = try portal.build(isFresh: false)
            #expect(result.recalledCount == 0 && result.changes?.written == 0, "\(file), \(change ?? -1)")
            #expect(try portal.build(isFresh: false).recalledCount > 0)
        }
    }

    @Test("keeps nothing of a page on which a person's number was let through")
    func waived() throws {
        var portal = try EditedPortal(seed: 4)
        let number = "138" + "00001234"
        try portal.write("---\n标题: 联系办法\n发文机关: 示例市民政局\n---\n值班电话 \(number)。\n", to: "documents/call.md")
        try portal.write(
            "规则,范围,理由,截止日期,批准人\nmobile-number,documents/call.md:5,本人同意公开,2027-01-31,办公室\n",
            to: "waivers.csv")
        #expect(try portal.build(isFresh: false).report.errorCount == 0)
        _ = try portal.build(isFresh: false)
        let memory = try Data(contentsOf: URL(fileURLWithPath: portal.output + "/.noticeboard/memory"))
        #expect(!String(decoding: memory, as: UTF8.self).contains("documents/call.html"))
        #expect(!String(decoding: memory, as: UTF8.self).contains(number))
    }
}

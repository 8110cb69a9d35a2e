import Model
import Testing

/// Posted from 2026-03-01 to 2026-03-07.
@Suite("What may be read of a notice")
struct NoticeExpiryTests {
    private func notice(_ extra: [String: Value] = [:]) throws -> Notice {
        let cells: [String: Value] = [
            "code": .text("gs-1"), "title": .text("张某某低保公示"), "region": try .region("990101"),
            "start": try .day("2026-03-01"), "days": .integer(7),
        ]
        return Notice(
            Notice.schema.record(cells.merging(extra) { $1 }),
            body: MarkdownSource(bytes: Array("名单".utf8), file: "gs-1.md", firstLine: 5))
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test("is its text on its days alone")
    func days() throws {
        let notice = try notice()
        #expect(try !notice.showsText(on: day("2026-02-28")))
        #expect(try notice.showsText(on: day("2026-03-01")))
        #expect(try notice.showsText(on: day("2026-03-07")))
        #expect(try !notice.showsText(on: day("2026-03-08")))
    }

    @Test("is the text for good where it is kept, but not before its first day")
    func kept() throws {
        let notice = try notice(["after": .choice("keep")])
        #expect(try !notice.showsText(on: day("2026-02-28")))
        #expect(try notice.showsText(on: day("2027-03-08")))
    }

    @Test("is no text once it was withdrawn, kept or not", arguments: ["remove", "keep"])
    func withdrawn(after: String) throws {
        let notice = try notice(["after": .choice(after), "exception": .choice("withdrawn")])
        #expect(try !notice.showsText(on: day("2026-03-02")))
    }

    @Test("is no longer the text for an objection under inquiry")
    func disputed() throws {
        let notice = try notice(["exception": .choice("disputed")])
        #expect(try notice.showsText(on: day("2026-03-07")))
        #expect(try !notice.showsText(on: day("2026-03-08")))
    }

    @Test("has the other title from the day after its last, or once it was withdrawn")
    func title() throws {
        let other: Value = .text("低保公示")
        #expect(try notice(["public_title": other]).shownTitle(on: day("2026-03-07")) == "张某某低保公示")
        #expect(try notice(["public_title": other]).shownTitle(on: day("2026-03-08")) == "低保公示")
        #expect(
            try notice(["public_title": other, "exception": .choice("withdrawn")]).shownTitle(on: day("2026-03-02"))
                == "低保公示")
        #expect(try notice().shownTitle(on: day("2026-03-08")) == "张某某低保公示")
    }

    @Test("holds neither text nor title that have gone")
    func shown() throws {
        let shown = try notice(["public_title": .text("低保公示")]).shown(on: day("2026-03-08"))
        #expect(shown.body == nil && shown.title == "低保公示")
        let posted = try notice().shown(on: day("2026-03-01"))
        #expect(posted.body != nil && posted.title == "张某某低保公示")
    }

    @Test(
        "may be on the web unless its carriers leave the web out",
        arguments: [
            ([], true, false), (["公示栏", "网站"], true, true), (["政府网站"], true, false), (["公示栏"], false, true),
            (["小区公告栏", "广播"], false, true), (["广播"], false, false),
        ])
    func carriers(carriers: [String], web: Bool, board: Bool) throws {
        let notice = try notice(["carriers": .list(carriers)])
        #expect(notice.isForWeb == web)
        #expect(notice.isForBoard == board)
    }
}

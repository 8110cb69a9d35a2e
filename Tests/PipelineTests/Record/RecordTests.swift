import Testing

@testable import Model
@testable import Pipeline

@Suite("The public record")
struct RecordTests {
    private let index = RecordedSite.index

    @Test("begins with what is public, and does not grow while nothing changes")
    func unchanged() throws {
        let site = try RecordedSite()
        #expect(try site.build("2026-11-20") == [])
        #expect(try site.events == ["2026-11-20 published"])
        let fingerprint = try site.fixture.folder.fingerprint(RecordedSite.chain)
        #expect(try site.build("2026-11-20") == [])
        #expect(try site.build("2026-11-23") == [])
        #expect(try site.fixture.folder.fingerprint(RecordedSite.chain) == fingerprint)
        #expect(try site.chain.defects == [])
        let entry = try #require(try site.entries.first)
        #expect(entry.title == "村级财务收支")
        #expect(entry.stated?.description == "2026-07-15")
        #expect(entry.content == entry.table)
    }

    @Test("tells a change cell by cell, with its reason and who answers for it")
    func changed() throws {
        let site = try RecordedSite()
        _ = try site.build("2026-11-20")
        try site.writeTable("1200.51")
        try site.state(correction: "漏记一笔", handler: "罗庆山")
        #expect(try site.build("2026-11-21") == [])
        #expect(try site.events == ["2026-11-20 published", "2026-11-21 changed"])
        let entry = try #require(try site.entries.last)
        #expect(entry.reason == "漏记一笔")
        #expect(entry.handler == "罗庆山")
        #expect(
            entry.change
                == TableChange(cells: [
                    .init(
                        row: 1, line: "经营收入", column: 3, heading: "本期金额",
                        values: .init(old: "1200.50", new: "1200.51"))
                ]))
        #expect(!entry.isTextChanged)
        #expect(try site.chain.defects == [])
        #expect(try site.fixture.published("990101001201/changes.html").contains("2 2026-11-21 changed 漏记一笔 罗庆山"))
    }

    @Test("takes no change without a reason, nor with the reason of the last, nor without somebody who answers for it")
    func reasons() throws {
        let site = try RecordedSite()
        _ = try site.build("2026-11-20")
        try site.writeTable("1.00")
        #expect(try site.build("2026-11-21") == ["\(index):2 change-without-reason"])
        try site.state(correction: "漏记一笔")
        #expect(try site.build("2026-11-21") == ["\(index):2 change-without-reason"])
        #expect(try site.events == ["2026-11-20 published"])
        try site.state(correction: "漏记一笔", handler: "会计")
        #expect(try site.build("2026-11-21") == [])
        try site.writeTable("2.00")
        #expect(try site.build("2026-11-22") == ["\(index):2 change-without-reason"])
        try site.state(correction: "又漏记一笔", handler: "会计")
        #expect(try site.build("2026-11-22") == [])
        #expect(try site.entries.map(\.reason) == ["", "漏记一笔", "又漏记一笔"])
    }

    @Test("asks for no further reason on the day of the first publication or of the last change, but has the line")
    func sameDay() throws {
        let site = try RecordedSite()
        _ = try site.build("2026-11-20")
        try site.writeTable("1.00")
        #expect(try site.build("2026-11-20") == [])
        #expect(try site.events == ["2026-11-20 published", "2026-11-20 changed"])
        #expect(try site.build("2026-11-21") == [])
        try site.writeTable("2.00")
        #expect(try site.build("2026-11-21") == ["\(index):2 change-without-reason"])
    }

    @Test("is left alone by a build that looks back")
    func lookingBack() throws {
        let site = try RecordedSite()
        _ = try site.build("2026-11-20")
        try site.state(correction: "漏记", handler: "会计")
        try site.writeTable("1.00")
        _ = try site.build("2026-11-22")
        let text = try site.text
        try site.writeTable("2.00")
        #expect(try site.build("2026-11-21") == [])
        #expect(try site.text == text)
        #expect(try site.fixture.published("990101001201/changes.html").contains("1 2026-11-20 published"))
        #expect(try !site.fixture.published("990101001201/changes.html").contains("2 2026-11-22"))
    }

    @Test("says why and by whom something was withdrawn, of which only the row in the index has to stay")
    func withdrawn() throws {
        let site = try RecordedSite()
        _ = try site.build("2026-11-20")
        try site.fixture.remove(RecordedSite.table)
        try site.fixture.write("事项代码\n", to: index)
        #expect(try site.build("2026-11-21") == ["disclosure/990101001201/2026-06 disclosure-vanished"])
        try site.state(withdrawal: "重复公开")
        #expect(try site.build("2026-11-21") == ["\(index):2 disclosure-vanished"])
        try site.state(withdrawal: "重复公开", handler: "会计")
        #expect(try site.build("2026-11-21") == [])
        #expect(try site.events == ["2026-11-20 published", "2026-11-21 withdrawn"])
        #expect(try site.entries.last?.reason == "重复公开")
        #expect(!site.fixture.isPublished("990101001201/2026-06/finance.html"))
        // Once it is said the row may go.
        try site.fixture.write("事项代码\n", to: index)
        #expect(try site.build("2026-11-22") == [])
        #expect(try site.events.count == 2)
    }

    @Test("asks for a reason where something comes back changed, and for none where it comes back as it was")
    func restored() throws {
        let site = try RecordedSite()
        _ = try site.build("2026-11-20")
        try site.state(withdrawal: "核对账目", handler: "会计")
        #expect(try site.build("2026-11-21") == [])
        try site.state()
        #expect(try site.build("2026-11-22") == [])
        #expect(try site.events.last == "2026-11-22 restored")
        try site.state(withdrawal: "再核对账目", handler: "会计")
        _ = try site.build("2026-11-23")
        try site.writeTable("1.00")
        try site.state()
        #expect(try site.build("2026-11-24") == ["\(index):2 change-without-reason"])
        try site.state(correction: "核对后更正", handler: "会计")
        #expect(try site.build("2026-11-24") == [])
        #expect(try site.entries.last?.change == TableChange(extent: .unknown))
    }

    @Test("is the same for one and for several cores")
    func jobs() throws {
        let site = try RecordedSite()
        _ = try site.build("2026-11-20", jobs: 1, into: "one")
        _ = try site.build("2026-11-20", jobs: 2, into: "two")
        #expect(try site.fixture.folder.files(in: "one") == site.fixture.folder.files(in: "two"))
    }

    @Test("that somebody has changed or cut is not gone on with")
    func broken() throws {
        let site = try RecordedSite()
        _ = try site.build("2026-11-20")
        let text = try site.text
        for broken in [text.replacing("财务", with: "采务"), "", text + text] {
            try site.fixture.folder.write(broken, to: RecordedSite.chain)
            #expect(throws: BuildFailure.self) { try site.build("2026-11-21") }
        }
        try site.fixture.folder.remove(RecordedSite.chain)
        #expect(throws: BuildFailure.self) { try site.build("2026-11-21") }
        try site.fixture.folder.write(text, to: RecordedSite.chain)
        #expect(try site.build("2026-11-21") == [])
    }

    @Test("is looked into by a check too")
    func check() throws {
        let site = try RecordedSite()
        _ = try site.build("2026-11-20")
        try site.writeTable("1.00")
        var options = Build.Options(
            content: site.fixture.folder.path + "/content", output: nil, published: site.fixture.output,
            asOf: try #require(Day("2026-11-21")), jobs: 2)
        #expect(
            try Build(options, theme: OutlineTheme(), progress: SilentProgress()).run().findings
                == ["\(index):2 change-without-reason"])
        options.published = nil
        #expect(try Build(options, theme: OutlineTheme(), progress: SilentProgress()).run().findings == [])
    }
}

import Testing

@testable import Model
@testable import Pipeline

/// What the record must never keep: it cannot be taken back.
@Suite("The public record keeps no name")
struct RecordPrivacyTests {
    private static let catalogue = """
        事项代码,公开事项,类别,公开频次,公开层级,公开渠道,标准表,公开期限
        finance,村级财务收支,财务公开,每月,村,网站,statement,
        subsidies,耕地地力保护补贴,财务公开,每年,村,网站,subsidies,{term}
        transactions,逐笔收支,财务公开,每月,村,网站,transactions,

        """
    private static let names = ["欧阳秋实", "司马春华", "诸葛夏雨", "上官冬雪"]
    private static let subsidies = "disclosure/990101001201/2026/subsidies.csv"
    private static let index = "disclosure/990101001201/2026/index.csv"

    private func list(_ name: String, _ amount: String) -> String {
        "补贴名称,村民小组,户主姓名,面积(亩),金额(元)\n地力补贴,一组,\(name),5,\(amount)\n地力补贴,二组,司马春华,4,480.00\n"
    }

    private func row(_ correction: String = "") -> String {
        "事项代码,标题,公开日期,更正说明,更正经手人,负责人签字\nsubsidies,上官冬雪等户补贴,2026-11-10,\(correction),村会计,诸葛夏雨\n"
    }

    private func site(term: String) throws -> RecordedSite {
        try RecordedSite([
            "obligations.csv": Self.catalogue.replacing("{term}", with: term),
            Self.subsidies: list("欧阳秋实", "600.00"), Self.index: row(),
        ])
    }

    @Test("of what was public for a time, nor a value, a reason or a signer of it, before and after that time")
    func expired() throws {
        let site = try site(term: "10天")
        #expect(try site.build("2026-11-12") == [])
        try site.fixture.write(list("诸葛夏雨", "599.37"), to: Self.subsidies)
        try site.fixture.write(row("欧阳秋实一户面积核减"), to: Self.index)
        #expect(try site.build("2026-11-13") == [])
        let changed = try #require(try site.entries.last)
        #expect(changed.event == .changed)
        #expect(changed.handler == "村会计")
        #expect(changed.reason.isEmpty && changed.reasonMark?.count == 4)
        #expect(changed.change?.cells.map(\.heading) == ["户主姓名", "金额"])
        #expect(changed.change?.cells.allSatisfy { $0.values == nil } == true)
        // The same reason again is none, though only four digits of it are known.
        try site.fixture.write(list("诸葛夏雨", "598.00"), to: Self.subsidies)
        #expect(try site.build("2026-11-14") == ["\(Self.index):2 change-without-reason"])
        try site.fixture.write(list("诸葛夏雨", "599.37"), to: Self.subsidies)
        #expect(try site.build("2026-11-25") == [])
        #expect(try site.events.last == "2026-11-25 expired")
        for name in Self.names {
            #expect(try !site.text.contains(name))
            #expect(try !site.fixture.published("990101001201/changes.html").contains(name))
        }
        #expect(try !site.text.contains("599.37") && !site.text.contains("核减"))
        // What had its time may leave the content without a word.
        try site.fixture.remove("disclosure/990101001201/2026")
        #expect(try site.build("2026-11-26") == [])
    }

    @Test("of a list of people that stays, nor whose amount was changed to what")
    func peopleForGood() throws {
        let site = try site(term: "长期")
        _ = try site.build("2026-11-12")
        try site.fixture.write(list("欧阳秋实", "599.37"), to: Self.subsidies)
        try site.fixture.write(row("面积核减"), to: Self.index)
        #expect(try site.build("2026-11-13") == [])
        #expect(try site.entries.last?.change?.cells == [.init(row: 1, column: 5, heading: "金额")])
        for name in ["欧阳秋实", "司马春华", "上官冬雪"] { #expect(try !site.text.contains(name)) }
    }

    @Test("that stands in a text cell or in a line of the office's own")
    func textCells() throws {
        let transactions = "disclosure/990101001201/2026-06/transactions.csv"
        func write(_ summary: String, _ amount: String, in site: RecordedSite) throws {
            try site.fixture.write("日期,摘要,收/支,金额(元)\n2026-06-05,\(summary),支,\(amount)\n", to: transactions)
            try site.fixture.write(
                "事项代码,公开日期,更正说明,更正经手人\nfinance,2026-07-15,改正,会计\ntransactions,2026-07-15,改正,会计\n",
                to: RecordedSite.index)
        }
        let site = try RecordedSite(["obligations.csv": Self.catalogue.replacing("{term}", with: "")])
        try write("付欧阳秋实劳务费", "100.00", in: site)
        try site.writeTable("1.00", label: "欧阳秋实还款")
        #expect(try site.build("2026-11-20") == [])
        try write("付司马春华劳务费", "101.00", in: site)
        try site.writeTable("2.00", label: "欧阳秋实还款")
        #expect(try site.build("2026-11-21") == [])
        let cells = try site.entries.suffix(2).flatMap { $0.change?.cells ?? [] }
        #expect(
            cells == [
                .init(row: 1, column: 3, heading: "本期金额", values: .init(old: "1.00", new: "2.00")),
                .init(row: 1, column: 2, heading: "摘要"),
                .init(row: 1, column: 4, heading: "金额(元)", values: .init(old: "100.00", new: "101.00")),
            ])
        for name in Self.names { #expect(try !site.text.contains(name)) }
    }

    @Test("of a notice: neither its title nor its reason, unless its text stays")
    func notices() throws {
        let file = "notices/gs-1.md"
        func notice(_ text: String, _ more: String = "") -> String {
            "---\n标题: 关于欧阳秋实的公示\n事项类别: 低保\n公示范围: \"990101001201\"\n公示开始: 2026-11-10\n公示天数: 7\n\(more)---\n\(text)\n"
        }
        let site = try RecordedSite([file: notice("欧阳秋实一户。")])
        #expect(try site.build("2026-11-11") == [])
        try site.fixture.write(notice("司马春华一户。"), to: file)
        #expect(try site.build("2026-11-12") == ["\(file):2 change-without-reason"])
        try site.fixture.write(notice("司马春华一户。", "更正说明: 欧阳秋实不符合\n更正经手人: 民政助理\n"), to: file)
        #expect(try site.build("2026-11-12") == [])
        #expect(try site.build("2026-11-20") == [])
        #expect(
            try site.events == [
                "2026-11-11 published", "2026-11-11 published", "2026-11-12 changed", "2026-11-20 expired",
            ])
        #expect(try site.entries.last?.title == "低保")
        #expect(try !site.fixture.published("data/notices.csv").contains("不符合"))
        #expect(try !site.fixture.published("notices/gs-1.html").contains("不符合"))
        for name in Self.names { #expect(try !site.text.contains(name)) }
        try site.fixture.remove(file)
        #expect(try site.build("2026-11-21") == [])
    }

    @Test("nor lets a notice be withdrawn, or its days be changed, without a reason")
    func noticeReasons() throws {
        let file = "notices/gs-1.md"
        func notice(_ more: String, days: Int = 30) -> String {
            "---\n标题: 公示\n公示范围: \"990101001201\"\n公示开始: 2026-11-10\n公示天数: \(days)\n\(more)---\n正文。\n"
        }
        let site = try RecordedSite([file: notice("")])
        _ = try site.build("2026-11-11")
        try site.fixture.write(notice("", days: 5), to: file)
        #expect(try site.build("2026-11-12") == ["\(file):2 change-without-reason"])
        try site.fixture.write(notice("异常状态: 撤回\n"), to: file)
        #expect(try site.build("2026-11-12") == ["\(file):2 disclosure-vanished"])
        try site.fixture.remove(file)
        #expect(try site.build("2026-11-12") == ["notices disclosure-vanished"])
        try site.fixture.write(notice("异常状态: 撤回\n撤下说明: 数据有误\n更正经手人: 民政助理\n"), to: file)
        #expect(try site.build("2026-11-12") == [])
        #expect(try site.entries.last?.handler == "民政助理")
    }
}

import Model
import Testing

@testable import Templates

@Suite("The page of changes")
struct ChangesPageTests {
    private func body(_ entries: [LogEntry]) throws -> String {
        Portal().body(
            .changes(
                ChangesPage(
                    region: Region.sample(["code": "990101001201", "name": "桃源村"]),
                    rows: entries.enumerated().map { .init(number: $0 + 1, entry: $1, page: nil) },
                    head: LogHead(count: entries.count, digest: String(repeating: "0", count: 63) + "1"))))
    }

    private func entry(_ event: LogEntry.Event) throws -> LogEntry {
        LogEntry(
            day: try #require(Day("2026-11-24")), event: event,
            subject: .disclosure(try #require(Period("2026-10")), item: "finance"), title: "财务收支月报")
    }

    @Test("tells what changed from what to what, why and by whom")
    func changed() throws {
        var entry = try entry(.changed)
        (entry.reason, entry.handler) = ("漏记一笔", "会计")
        entry.change = TableChange(cells: [
            .init(row: 3, line: "经营收入", column: 3, heading: "本期金额", values: .init(old: "", new: "1200.00")),
            .init(row: 4, column: 5),
        ])
        let body = try body([entry])
        for words in [
            "财务收支月报", "更正", "2026年11月24日", "2026年10月", "经手：会计", "原因：漏记一笔",
            "第 3 行（经营收入），本期金额：（空） → <strong>1200.00</strong>",
            "第 4 行，第 5 列：有改动",
        ] { #expect(body.contains(words), "\(words)") }
    }

    @Test("says what it cannot or need not tell")
    func untold() throws {
        var unknown = try entry(.changed)
        (unknown.change, unknown.reasonMark) = (TableChange(extent: .unknown), "ab12")
        var rows = try entry(.changed)
        rows.change = TableChange(rows: [.removed(2...3), .added(2...2)])
        let body = try body([unknown, rows])
        #expect(body.contains("没有原表可以逐格比对") && body.contains("期满后不在此保留"))
        #expect(body.contains("原表第 2 至 3 行删去或改写；新表第 2 行是新写的。"))
    }

    @Test("shows the end of the record to be copied, and where the whole is")
    func proof() throws {
        let body = try body([entry(.published)])
        #expect(body.contains("核对码：") && body.contains(">0000 0000 0000 0000<"))
        #expect(body.contains("records/990101001201.jsonl"))
        #expect(body.contains(String(repeating: "0", count: 63) + "1"))
    }
}

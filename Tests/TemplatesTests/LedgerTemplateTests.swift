import Model
import Templates
import Testing

@Suite("The office's page of the ledger")
struct LedgerTemplateTests {
    private func page(_ files: [LedgerFile], isPublished: Bool = true) throws -> String {
        let ledger = Ledger(
            asOf: try #require(Day("2026-11-23")), isPublished: isPublished, errors: isPublished ? 0 : 3, warnings: 1,
            files: files)
        var bytes: [UInt8] = []
        NoticeboardTheme().render(ledger, siteName: "示例<市>", to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private var partly: LedgerFile {
        var rows = LedgerCounts()
        rows[.published] = 7
        rows[.rejected] = 2
        return LedgerFile(
            path: "regions.csv", outcome: .published, read: 9, rows: rows,
            reasons: [
                .init(
                    outcome: .rejected, reason: "invalid-value", label: "单元格须符合类型", rows: 2,
                    places: ["regions.csv:3:1", "regions.csv:5:2"])
            ])
    }

    @Test("shows the sums of both sides, the reasons and the places")
    func shows() throws {
        let html = try page([partly])
        #expect(html.contains("单元格须符合类型（invalid-value）"))
        #expect(html.contains("3:1、5:2"))
        #expect(html.contains("2／9 行"))
        #expect(html.contains("示例&lt;市&gt;"))
    }

    @Test("says so where errors kept the portal as it was")
    func unpublished() throws {
        #expect(try page([partly], isPublished: false).contains("未发布"))
        #expect(try !page([partly]).contains("未发布"))
    }

    @Test("names the first files only, and how many more there are")
    func many() throws {
        let files = (1...40).map { number in
            LedgerFile(path: "f\(number).csv", outcome: .rejected, read: 0, rows: LedgerCounts(), reasons: [])
        }
        #expect(try page(files).contains("另有 15 个文件"))
    }

    @Test("needs no other file")
    func alone() throws {
        let html = try page([partly])
        #expect(!html.contains("href="))
        #expect(!html.contains("src="))
        #expect(html.contains("<style>"))
    }
}

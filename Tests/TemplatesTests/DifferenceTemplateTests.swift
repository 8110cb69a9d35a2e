import Model
import Templates
import Testing

@Suite("The office's page of a review")
struct DifferenceTemplateTests {
    private func page(_ items: [ReviewedItem], held: [HeldBack] = []) throws -> String {
        let difference = SiteDifference(
            siteName: "示例<市>", base: .portal("_site"), asOf: try #require(Day("2026-11-23")), items: items, held: held,
            code: try #require(DigitCode("0123 4567 8901 2345")))
        return String(decoding: NoticeboardTheme().page(of: difference), as: UTF8.self)
    }

    private func item(
        _ change: ReviewedItem.Change, _ title: String, kind: ReviewedItem.Kind = .page(.notice),
        lines: [ReviewedItem.Line] = [], count: Int? = nil, table: ReviewedTable? = nil
    ) -> ReviewedItem {
        ReviewedItem(
            path: PagePath("notices/a.html"), title: title, kind: kind, place: "", change: change, lines: lines,
            lineCount: count ?? lines.count, table: table)
    }

    @Test("shows what comes, changes and goes, line by line")
    func lines() throws {
        let html = try page([
            item(.added, "新<公示>"),
            item(
                .changed, "旧公示", lines: [.init(isNew: false, text: "三天"), .init(isNew: true, text: "<五天>")], count: 9),
        ])
        for text in ["新&lt;公示&gt;", "旧：三天", "新：&lt;五天&gt;", "另有 7 行", "示例&lt;市&gt;", "与已发布的 _site 相比"] {
            #expect(html.contains(text), "\(text)")
        }
    }

    @Test("shows a table's changes cell by cell")
    func cells() throws {
        var table = ReviewedTable()
        table.cells = [.init(row: 2, label: "管理费用", column: "金额", before: "", after: "4.00")]
        table.cellCount = 5
        table.rows = [.init(isNew: true, row: 3, cells: ["合计", "5.00"])]
        table.rowCount = 1
        let html = try page([item(.changed, "收支", table: table)])
        for text in ["管理费用", "<del>（空）</del>", "<ins>4.00</ins>", "合计｜5.00", "另有 4 处"] {
            #expect(html.contains(text), "\(text)")
        }
    }

    @Test("folds away what only repeats other pages")
    func folded() throws {
        #expect(try page([item(.changed, "首页", kind: .list)]).contains("<details><summary>全站　首页、栏目和清单"))
        #expect(try !page([item(.changed, "甲")]).contains("<details>"))
    }

    @Test("has the code and room to sign, and what is held back by rule")
    func approval() throws {
        let held = HeldBack(file: "a.csv", outcome: .masked, reason: "masked", label: "按个人信息规格掩码", rows: 3)
        let html = try page([], held: [held])
        for text in ["0123 4567 8901 2345", "准备", "审核批准", "发布", "按个人信息规格掩码（masked）", "没有变化"] {
            #expect(html.contains(text), "\(text)")
        }
        #expect(html.contains("--as-of 2026-11-23 --approval"))
    }

    @Test("needs no other file")
    func alone() throws {
        let html = try page([item(.added, "甲")])
        #expect(!html.contains("href=") && !html.contains("src=") && html.contains("<style>"))
    }
}

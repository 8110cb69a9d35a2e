import Model
import Testing

@testable import Forms

@Suite("A form")
struct FormPlanTests {
    private func items(_ form: Form?) -> [String] { form?.sheets.map(\.item) ?? [] }

    @Test("has the standard tables that fall due for the period, and nothing that is not made public")
    func due() throws {
        let content = try SampleContent()
        defer { content.remove() }
        let plan = FormPlan(content.site) { _ in [] }
        let village = try #require(content.site.regions[SampleContent.village])
        #expect(items(plan.form(for: village, SampleContent.month)) == ["finance", "transactions"])
        let (quarter, year) = (try #require(Period("2026q2")), try #require(Period("2026")))
        #expect(items(plan.form(for: village, quarter)) == ["debts"])
        #expect(plan.form(for: village, year) == nil)
        let code = try #require(RegionCode("990101001"))
        let township = try #require(content.site.regions[code])
        #expect(plan.form(for: township, SampleContent.month) == nil)
    }

    @Test("has what follows events only where it is asked for")
    func events() throws {
        let content = try SampleContent()
        defer { content.remove() }
        #expect(items(content.form(items: ["donations"])) == ["donations"])
        #expect(items(content.form(items: ["finance", "donations"])) == ["finance", "donations"])
    }

    @Test("takes over a statement's lines, what was then, and the balance that it begins with")
    func statement() {
        let schema = TableSchema.standard("statement")
        let last = [
            ["item": "一、期初余额", "line": "1", "current": "100"], ["item": "二、收入合计", "line": "2", "current": "30"],
            ["item": "四、期末余额", "line": "3", "current": "130.00"],
        ].map { schema.record($0) }
        #expect(
            CarriedRows(schema).rows(after: last).map { $0.prefix(4).joined(separator: "|") } == [
                "一、期初余额|1|130.00|100", "二、收入合计|2||30", "四、期末余额|3||130.00",
            ])
    }

    @Test("has the customary lines of a statement where none went before, and no amounts")
    func firstStatement() throws {
        let content = try SampleContent()
        defer { content.remove() }
        let rows = content.form().sheets[0].rows
        #expect(rows.first?.prefix(3) == ["一、期初余额", "1", ""] && rows.last?.first == "四、期末余额")
        #expect(rows.allSatisfy { $0.dropFirst(2).allSatisfy(\.isEmpty) })
        let schema = TableSchema.standard("statement")
        #expect(CustomaryLines.rows(of: schema, titled: "收益及收益分配").last?.first == "六、年末未分配收益")
        #expect(CustomaryLines.rows(of: schema, titled: "其他报表").isEmpty)
        #expect(content.form().sheets[1].rows.isEmpty)
    }

    @Test("takes over what is still owed, as what the period begins with")
    func debts() {
        let schema = TableSchema.standard("debts")
        let last = [
            ["category": "债权", "party": "甲", "opening": "5", "change": "1", "closing": "6"],
            ["category": "债务", "party": "乙", "opening": "5", "change": "-5", "closing": "0"],
        ].map { schema.record($0) }
        let rows = CarriedRows(schema).rows(after: last)
        #expect(rows.count == 1 && rows[0][1] == "甲" && rows[0][4] == "6" && rows[0][5].isEmpty && rows[0][6].isEmpty)
    }
}

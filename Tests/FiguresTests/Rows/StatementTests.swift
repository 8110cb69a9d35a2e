import Diagnostics
import Testing

@testable import Figures

@Suite("A statement of receipts and payments")
struct StatementTests {
    static func statement(_ changes: [Int: String] = [:]) -> String {
        var lines = [
            "项目,行次,本期金额,上期金额,本年累计",
            "一、期初余额,1,100.00,80.00,80.00",
            "二、收入合计,2,50.00,30.00,80.00",
            "经营收入,3,20.00,30.00,50.00",
            "补助收入,4,30.00,0.00,30.00",
            "三、支出合计,5,40.50,10.00,50.50",
            "管理费用,6,40.50,4.00,44.50",
            "其中：运转支出,7,10.00,4.00,14.00",
            "公益支出,8,0.00,6.00,6.00",
            "四、期末余额,9,109.50,100.00,109.50",
        ]
        for (line, text) in changes { lines[line - 1] = text }
        return lines.joined(separator: "\n")
    }

    @Test("that adds up is left alone")
    func sound() throws {
        #expect(try found("statement", Self.statement()).isEmpty)
    }

    @Test("closes with what it opened with, plus income less expense")
    func closing() throws {
        let changed = Self.statement([10: "四、期末余额,9,109.60,100.00,109.60"])
        #expect(try found("statement", changed) == ["10:3 closing-balance", "10:5 closing-balance"])
    }

    @Test("sums its items under each total, without what 其中 singles out")
    func items() throws {
        let changed = Self.statement([5: "补助收入,4,30.10,0.00,30.00"])
        #expect(try found("statement", changed) == ["3:3 section-total"])
    }

    @Test("opens with last period's closing")
    func opening() throws {
        let changed = Self.statement([10: "四、期末余额,9,109.50,100.50,109.50"])
        #expect(try found("statement", changed) == ["2:3 opening-balance", "10:4 closing-balance"])
    }

    @Test("says nothing of a month's last year")
    func lastYear() throws {
        let text = Self.statement().replacing("上期金额", with: "上年金额")
            .replacing("109.50,100.00,109.50", with: "109.50,100.00,109.50")
            .replacing("一、期初余额,1,100.00,80.00", with: "一、期初余额,1,100.00,70.00")
            .replacing("109.50,100.00", with: "109.50,90.00")
        #expect(try found("statement", text).isEmpty)
    }

    @Test("starts the year with equal figures for the period and the year")
    func firstPeriod() throws {
        let text = """
            项目,本期金额,本年累计
            期初余额,10,10
            收入合计,5,6
            支出合计,1,1
            期末余额,14,14
            """
        #expect(try found("statement", text, period: "2026-01") == ["3:3 year-to-date", "5:3 closing-balance"])
    }

    @Test("may repeat the period's balances under 本年累计")
    func repeatedBalances() throws {
        let text = """
            项目,本期金额,本年累计
            期初余额,10,10
            收入合计,5,9
            支出合计,1,7
            期末余额,14,14
            """
        #expect(try found("statement", text, period: "2026-02").isEmpty)
    }

    @Test("shows a cell in 万元 by the sum that it breaks")
    func mixedUnits() throws {
        let text = """
            项目,本期金额
            收入合计,152000
            经营收入,2.5
            补助收入,127000
            """
        #expect(try found("statement", text) == ["3:2 unit-mix-up"])
        #expect(
            try found("statement", text.replacing("152000", with: "15.2").replacing("2.5", with: "25000")) == [
                "2:2 unit-mix-up"
            ])
    }

    @Test("has neither negative totals nor a negative balance")
    func signs() throws {
        let text = """
            项目,本期金额
            期初余额,10
            收入合计,5
            支出合计,-3
            期末余额,18
            """
        #expect(try found("statement", text) == ["4:2 figure-sign"])
    }

    @Test("keeps what 其中 singles out below its item")
    func partOfWhole() throws {
        let changed = Self.statement([8: "其中：运转支出,7,40.60,4.00,14.00"])
        #expect(try found("statement", changed) == ["8:3 part-of-whole"])
    }

    @Test("is read with its total below the items, and by levels of numbers")
    func layouts() throws {
        #expect(try found("statement", "项目,金额\n经营收入,1\n补助收入,2\n收入合计,4\n").map { $0 } == ["4:2 section-total"])
        #expect(try found("statement", "项目,金额\n收入合计,3\n支出合计,4\n经营收入,3\n管理支出,4\n").isEmpty)
        #expect(try found("statement", "项目,金额\n收入合计,3\n租金,3\n支出合计,4\n").isEmpty)
        #expect(try found("statement", "项目,金额\n收入合计,3\n水费,4\n支出合计,4\n").isEmpty)
        #expect(try found("statement", "项目,金额\n收入合计,3\n租金,2\n支出合计,4\n") == ["2:2 section-total"])
        let levels = """
            项目,金额
            一、收入合计,6
            （一）经营收入,4
            1.租金,3
            2.销售,1
            （二）补助收入,2
            """
        #expect(try found("statement", levels).isEmpty)
        #expect(try found("statement", levels.replacing("补助收入,2", with: "补助收入,3")) == ["2:2 section-total"])
    }

    @Test("says in a message the difference and the places alone")
    func message() throws {
        let table = try SampleTable.standard(
            "statement", Self.statement([10: "四、期末余额,9,109.60,100.00,109.60"]), SampleTable.subject("2026-06"))
        let finding = try #require(FigureChecks.findings(in: table).min())
        #expect(finding.summary.zh == "期末余额应为期初余额加收入减支出，相差 0.1（依据第 2–3、6 行）。")
        #expect(finding.summary.en.contains("the difference is 0.1 (from lines 2–3, 6)"))
    }

    @Test("is located by sheet and cell")
    func sheet() throws {
        let text = Self.statement([10: "四、期末余额,9,109.60,100.00,109.60"])
        let table = try SampleTable.standard(
            "statement", text, SampleTable.subject("2026-06"), source: .sheet(file: "账.xlsx", name: "收支"))
        let finding = try #require(FigureChecks.findings(in: table).min())
        #expect(finding.location.description == "账.xlsx!收支!C10")
        #expect(finding.summary.zh.contains("C2:C3、C6"))
    }
}

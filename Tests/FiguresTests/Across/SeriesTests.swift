import Testing

@testable import Figures

@Suite("Statements of successive periods")
struct SeriesTests {
    private static let may =
        "项目,本期金额,上期金额,本年累计\n期初余额,90,80,50\n收入合计,20,15,75\n租金,20,15,75\n支出合计,10,5,25\n期末余额,100,90,100\n"
    private static let june =
        "项目,本期金额,上期金额,本年累计\n期初余额,100,90,50\n收入合计,7,20,82\n租金,7,20,82\n支出合计,3,10,28\n期末余额,104,100,104\n"

    private func found(_ june: String, earlier: String = may, _ period: String = "2026-06") throws -> [String] {
        var series = SampleSeries()
        try series.add("statement", earlier, "2026-05")
        try series.add("statement", june, period)
        return series.found
    }

    @Test("that follow each other are left alone")
    func sound() throws { #expect(try found(Self.june).isEmpty) }

    @Test("open with what was left")
    func opening() throws {
        #expect(
            try found(Self.june.replacing("期初余额,100", with: "期初余额,101")) == ["2026-06/finance.csv:2:2 opening-balance"])
    }

    @Test("that are kept as bytes are compared as they were, and are none where a byte is missing")
    func packed() throws {
        var series = SampleSeries()
        try series.add("statement", Self.may, "2026-05")
        try series.add("statement", Self.june.replacing("期初余额,100", with: "期初余额,-101.5"), "2026-06")
        #expect(series.found == ["2026-06/finance.csv:2:2 opening-balance"])
        #expect(try series.rememberedFindings() == series.findings)
        for (bytes, subject) in series.packed {
            for end in bytes.indices {
                #expect(FigureSummary(packed: Array(bytes[..<end]), of: subject) == nil, "cut at \(end)")
            }
        }
    }

    @Test("show a balance in 万元")
    func units() throws {
        let may = Self.may.replacing("期末余额,100,", with: "期末余额,1000000,")
        #expect(try found(Self.june, earlier: may).contains("2026-06/finance.csv:2:2 unit-mix-up"))
    }

    @Test("repeat under 上期 what was disclosed")
    func previous() throws {
        #expect(
            try found(Self.june.replacing("租金,7,20", with: "租金,7,21")) == ["2026-06/finance.csv:4:3 previous-column"])
    }

    @Test("get one word for a column of another time")
    func otherTime() throws {
        let june = Self.june.replacing("7,20", with: "7,1").replacing("3,10", with: "3,2").replacing(
            "100,90", with: "100,9")
        #expect(try found(june) == ["2026-06/finance.csv:2:3 previous-column"])
    }

    @Test("add up over the year")
    func yearToDate() throws {
        #expect(
            try found(Self.june.replacing("7,20,82", with: "7,20,83")) == [
                "2026-06/finance.csv:3:4 year-to-date", "2026-06/finance.csv:4:4 year-to-date",
            ])
        #expect(try found(Self.june.replacing("90,50", with: "90,51")) == ["2026-06/finance.csv:2:4 year-to-date"])
    }

    @Test("are not compared over a gap")
    func gap() throws {
        #expect(try found(Self.june.replacing("期初余额,100", with: "期初余额,999"), "2026-07").isEmpty)
    }

    @Test("make up the quarter")
    func quarter() throws {
        let quarter = "项目,金额\n期初余额,90\n收入合计,33\n租金,33\n支出合计,15\n期末余额,108\n"
        func found(_ quarter: String) throws -> [String] {
            var series = SampleSeries()
            try series.add("statement", "项目,金额\n期初余额,90\n收入合计,20\n租金,20\n支出合计,10\n期末余额,100\n", "2026-04")
            try series.add("statement", "项目,金额\n期初余额,100\n收入合计,7\n租金,7\n支出合计,3\n期末余额,104\n", "2026-05")
            try series.add("statement", "项目,金额\n期初余额,104\n收入合计,6\n租金,6\n支出合计,2\n期末余额,108\n", "2026-06")
            try series.add("statement", quarter, "2026q2")
            return series.found
        }
        #expect(try found(quarter).isEmpty)
        #expect(try found(quarter.replacing("租金,33", with: "租金,34")) == ["2026q2/finance.csv:4:2 longer-period"])
        #expect(try found(quarter.replacing("期初余额,90", with: "期初余额,91")) == ["2026q2/finance.csv:2:2 longer-period"])
    }
}

@Suite("Debts of successive periods")
struct DebtSeriesTests {
    private func found(_ second: String) throws -> [String] {
        var series = SampleSeries()
        let heading = "类别,对方名称,事由,期初,本期增减,期末\n"
        try series.add("debts", heading + "债务,甲,路,10,0,10\n债权,乙,租,5,-5,0\n", "2026q1", item: "debts")
        try series.add("debts", heading + second, "2026q2", item: "debts")
        return series.found
    }

    @Test("open with what they closed with; settled ones may go, new ones come at nothing")
    func sound() throws {
        #expect(try found("债务,甲,路,10,-4,6\n债务,丙,车,0,8,8").isEmpty)
    }

    @Test("neither change, appear nor vanish between periods")
    func broken() throws {
        #expect(try found("债务,甲,路,11,-4,7") == ["2026q2/debts.csv:2:4 debt-balance"])
        #expect(try found("债务,甲,路,10,-4,6\n债务,丙,车,8,0,8") == ["2026q2/debts.csv:3:4 debt-continuity"])
        #expect(try found("债务,丙,车,0,8,8") == ["2026q1/debts.csv:2:6 debt-continuity"])
    }
}

@Suite("Transactions")
struct TransactionSeriesTests {
    private static let statement = "项目,金额\n期初余额,1\n收入合计,12\n租金,12\n支出合计,5\n水费,2\n电费,3\n期末余额,8"
    private static let list = "日期,摘要,收/支,科目,金额\n1,a,收,租金,5\n1,b,收,租金,7\n1,c,支,水费,2\n1,d,支,电费,3"

    private func found(_ list: String, _ statements: [String] = [statement]) throws -> [String] {
        var series = SampleSeries()
        for (number, text) in statements.enumerated() {
            try series.add("statement", text, "2026-06", item: "finance\(number)")
        }
        try series.add("transactions", list, "2026-06", item: "transactions")
        return series.found
    }

    @Test("sum to the statement of their place and period, in all and by account")
    func sums() throws {
        #expect(try found(Self.list).isEmpty)
        #expect(
            try found(Self.list.replacing("电费,3", with: "电费,4")) == [
                "2026-06/finance0.csv:5:2 transaction-total", "2026-06/finance0.csv:7:2 transaction-total",
            ])
        #expect(
            try found(Self.list.replacing("支,水费,2", with: "支,电费,2")) == ["2026-06/finance0.csv:7:2 transaction-total"])
    }

    @Test("are not compared where two statements could be meant")
    func ambiguous() throws {
        #expect(try found(Self.list.replacing("电费,3", with: "电费,4"), [Self.statement, Self.statement]).isEmpty)
    }
}

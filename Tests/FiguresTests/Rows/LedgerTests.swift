import Testing

@testable import Figures

@Suite("A standard ledger")
struct LedgerTests {
    @Test("of pay sums the four parts, and may pay more for days lost")
    func pay() throws {
        let heading = "姓名,职务,基本报酬,岗位补贴,绩效补贴,集体经济创收奖励,误工天数,合计\n"
        #expect(try found("cadre_pay", heading + "甲,主任,100,20,3,,0,123").isEmpty)
        #expect(try found("cadre_pay", heading + "甲,主任,100,20,3,4,0,123") == ["2:8 row-formula"])
        #expect(try found("cadre_pay", heading + "甲,主任,100,20,3,4,2,177").isEmpty)
        #expect(try found("cadre_pay", heading + "甲,主任,100,20,3,4,2,126") == ["2:8 row-formula"])
    }

    @Test("of assets takes depreciation off")
    func assets() throws {
        let heading = "名称,原值,累计折旧,净值\n"
        #expect(try found("assets", heading + "楼,100.00,40.50,59.5\n地,70,,70").isEmpty)
        #expect(try found("assets", heading + "楼,100.00,40.50,59.51") == ["2:4 row-formula"])
    }

    @Test("of debts adds the change")
    func debts() throws {
        let heading = "类别,对方名称,期初,本期增减,期末\n"
        #expect(try found("debts", heading + "债权,甲,,50,50\n债务,乙,30,-10,20").isEmpty)
        #expect(try found("debts", heading + "债务,乙,30,10,20") == ["2:5 row-formula"])
    }

    @Test("may end in the total of its columns")
    func total() throws {
        let text = "名称,数量,原值,累计折旧,净值\n楼,1,100,40,60\n井,2,50,10,40\n合 计,,150,50,100"
        #expect(try found("assets", text).isEmpty)
        #expect(
            try found("assets", text.replacing("150,50,100", with: "151,50,101")) == [
                "4:3 table-total", "4:5 table-total",
            ])
    }

    @Test("of projects warns where more is paid than was settled")
    func payments() throws {
        let heading = "项目名称,合同价,变更金额,结算价,审计价,已付\n"
        #expect(try found("projects", heading + "路,100,-5,,,95\n渠,100,,120,,120\n塘,100,,120,110,110").isEmpty)
        #expect(try found("projects", heading + "路,100,-5,,,96\n渠,100,,120,110,115") == ["2:6 payment", "3:6 payment"])
    }

    @Test("of contracts warns where more is owed than the contract is worth")
    func arrears() throws {
        let heading = "合同编号,合同名称,总金额,欠缴金额\n"
        #expect(try found("contracts", heading + "a,甲,100,100").isEmpty)
        #expect(try found("contracts", heading + "a,甲,100,100.01") == ["2:4 payment"])
    }

    @Test("of subsidies multiplies by the standard, in the digits shown")
    func subsidies() throws {
        let heading = "补贴名称,户主姓名,面积(亩),标准,金额\n"
        #expect(
            try found("subsidies", heading + "补,甲,5.7,86.00,490.20\n补,乙,1.23,86.5,106.40\n补,丙,1.23,86.5,106.39").isEmpty
        )
        #expect(try found("subsidies", heading + "补,甲,5.7,86.00,490.21\n补,乙,2,86,172") == ["2:5 subsidy-amount"])
    }

    @Test("of subsidies may pay a monthly standard for several months, the same for all")
    func months() throws {
        let heading = "补贴名称,户主姓名,人数,标准,金额\n"
        #expect(try found("subsidies", heading + "补,甲,1,60,180\n补,乙,2,60,360").isEmpty)
        #expect(try found("subsidies", heading + "补,甲,1,60,180\n补,乙,2,60,360\n补,丙,1,60,120") == ["4:5 subsidy-amount"])
    }

    @Test("of transactions has no amount of zero or less")
    func transactions() throws {
        let heading = "日期,摘要,收/支,金额(元)\n"
        #expect(
            try found("transactions", heading + "2026-06-01,甲,收,1\n2026-06-02,乙,支,-1\n2026-06-02,乙,支,0") == [
                "3:4 figure-sign", "4:4 figure-sign",
            ])
    }

    @Test("names the heading and the difference, never a name or an amount")
    func privacy() throws {
        let table = try SampleTable.standard(
            "subsidies", "补贴名称,户主姓名,面积(亩),标准,金额\n粮补,张某三,5.7,86.00,490.21", SampleTable.subject("2026"))
        let finding = try #require(FigureChecks.findings(in: table).first)
        for text in [finding.summary.zh, finding.summary.en] {
            #expect(["张", "490", "5.7", "86"].allSatisfy { !text.contains($0) })
        }
    }
}

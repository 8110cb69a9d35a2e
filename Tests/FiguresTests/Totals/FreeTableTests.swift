import Testing

@testable import Figures

@Suite("A free table")
struct FreeTableTests {
    @Test("ends in the sum of its rows, but for rates, prices and means")
    func total() throws {
        let text = "层级,受理(件),办结率(%),平均次数,标准(元)\n区,3,99.5,0.6,1\n镇,4,99,0.5,2\n合计,7,99.1,0.6,"
        #expect(try found(free: text).isEmpty)
        #expect(try found(free: text.replacing("合计,7", with: "合计,8")) == ["4:2 inferred-sum"])
        #expect(try found(free: text.replacing("合计,7", with: "合  计,8")) == ["4:2 inferred-sum"])
    }

    @Test("may have subtotals, and sums them or the rows")
    func subtotals() throws {
        let text = "组,户,亩数\n一组,1,10\n二组,2,20\n小计,3,30\n三组,4,40\n小计,4,40\n总计,7,70"
        #expect(try found(free: text).isEmpty)
        #expect(try found(free: text.replacing("二组,2", with: "二组,3")) == ["4:2 inferred-sum"])
        #expect(try found(free: text.replacing("总计,7,", with: "总计,8,")) == ["7:2 inferred-sum"])
    }

    @Test("may have its total on top")
    func totalOnTop() throws {
        let text = "组,户,亩数\n合计,3,30\n一组,1,10\n二组,2,20"
        #expect(try found(free: text).isEmpty)
        #expect(try found(free: text.replacing("二组,2,20", with: "二组,2,21")) == ["2:3 inferred-sum"])
    }

    @Test("counts neither 其中 nor the totals of pages")
    func notCounted() throws {
        let text = "项目,金额,户\n种植,10,1\n养殖,20,2\n其中：猪,5,1\n本页合计,30,3\n累计,90,9\n合计,30,3"
        #expect(try found(free: text).isEmpty)
        #expect(try found(free: text.replacing("合计,30,3", with: "合计,31,3")).contains("7:2 inferred-sum"))
    }

    @Test("may have rows that sum those below them, though nothing marks them")
    func nested() throws {
        let text = "类,金额\n种植业,100\n水稻,60\n玉米,40\n养殖业,50\n猪,30\n羊,20\n其他,5\n合计,155"
        #expect(try found(free: text).isEmpty)
        #expect(try found(free: text.replacing("合计,155", with: "合计,156")) == ["9:2 inferred-sum"])
    }

    @Test("is left alone where nothing shows how its total comes about")
    func unknown() throws {
        #expect(try found(free: "项目,金额\n一、收入,10\n（一）租金,4\n支出,3\n合计,7").isEmpty)
    }

    @Test("sums columns into a column 合计")
    func rowTotals() throws {
        let text = "组,水费(元),电费(元),合计(元)\n一组,1,2,3\n二组,3,4,7\n三组,5,5,10"
        #expect(try found(free: text).isEmpty)
        #expect(try found(free: text.replacing("3,4,7", with: "3,4,8")) == ["3:4 inferred-sum"])
        #expect(try found(free: "组,水费(元),电费(元),合计(元)\n一组,1,2,9\n二组,3,4,8\n三组,5,5,10").isEmpty)
    }

    @Test("takes what was received from what is due")
    func owed() throws {
        let text = "组,应收(元),实收(元),欠缴(元)\n一组,10,8,2\n二组,5,5,0\n三组,7,6,1"
        #expect(try found(free: text).isEmpty)
        #expect(try found(free: text.replacing("7,6,1", with: "7,6,2")) == ["4:4 inferred-sum"])
    }

    @Test("multiplies numbers by prices, perhaps for several months")
    func prices() throws {
        let text = "年龄段,人数,每人每月标准(元),本季度发放(元)\n80,41,60.00,7380.00\n90,6,120.00,2160.00\n100,1,300.00,900.00"
        #expect(try found(free: text).isEmpty)
        #expect(try found(free: text.replacing("2160.00", with: "2150.00")) == ["3:4 inferred-sum"])
    }

    @Test("balances where its rows are those of a statement")
    func balance() throws {
        let text = "项目,金额(元)\n上月结余,10\n总收入,5\n总支出,3\n月末结余,12"
        #expect(try found(free: text).isEmpty)
        #expect(try found(free: text.replacing("月末结余,12", with: "月末结余,13")) == ["5:2 inferred-sum"])
    }

    @Test("of accounts has equal debits and credits")
    func trialBalance() throws {
        let text = """
            科目编码,科目名称,期初借方,期初贷方,本期借方,本期贷方,期末借方,期末贷方
            101,现金,10,,5,3,12,
            10101,库存,10,,5,3,12,
            301,资本,,10,,2,,12
            511,费用,,,0,0,,
            """
        #expect(try found(free: text).isEmpty)
        #expect(
            try found(free: text.replacing("库存,10,,5,3,12,", with: "库存,10,,5,3,13,")) == ["3:7 trial-balance"])
        #expect(
            try found(free: text.replacing("301,资本,,10,,2,,12", with: "301,资本,,10,,3,,13")).contains(
                "4:8 trial-balance"))
    }

    @Test("of assets and liabilities balances")
    func balanceSheet() throws {
        let text = "项目,年初数,期末数\n资产总计,9,10\n负债合计,4,4\n所有者权益合计,5,6\n负债和所有者权益总计,9,10"
        #expect(try found(free: text).isEmpty)
        #expect(try found(free: text.replacing("总计,9,10", with: "总计,9,11")).contains("5:3 balance-sheet"))
    }

    @Test("made of single rows, as YAML is, is one table")
    func singleRows() throws {
        let rows = ["组,户\n一组,1", "组,户\n二组,2", "组,户\n合计,4"].map {
            SampleTable.raw($0, source: .text(file: "t.yaml"))
        }
        let tables = FigureTable.free(rows, subject: try SampleTable.subject("2026"), number: { .init($0) })
        #expect(tables.flatMap { found($0) } == ["2:2 inferred-sum"])
    }
}

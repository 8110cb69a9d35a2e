import Testing

@testable import Figures

@Suite("Percentages")
struct PercentageTests {
    @Test("follow from the numbers beside them, in the digits shown")
    func rates() throws {
        let text = "层级,受理(件),办结(件),办结率(%)\n区,3486,3470,99.5\n镇,1040,1031,99.1\n村,1106,1102,99.6"
        #expect(try found(free: text).isEmpty)
        #expect(try found(free: text.replacing("1031,99.1", with: "1031,99.2")) == ["3:4 rate"])
    }

    @Test("follow from 满意 and 参评, and from 分子 and 分母")
    func named() throws {
        let text = "村,参评人数,满意人数,满意率\n甲,40,39,97.5%\n乙,30,20,66.7%\n丙,8,7,87.5%"
        #expect(try found(free: text).isEmpty)
        #expect(try found(free: text.replacing("20,66.7", with: "20,66.6")) == ["3:4 rate"])
        #expect(try found(free: "项,分子,分母,覆盖率(%)\n甲,1,3,33.3").isEmpty)
        #expect(try found(free: "项,分子,分母,覆盖率(%)\n甲,1,3,33.4") == ["2:4 rate"])
    }

    @Test("are not above 100 or below 0, but for growth and completion")
    func range() throws {
        #expect(try found(free: "村,覆盖率(%),增长率(%),完成率\n甲,100,-3,120%").isEmpty)
        #expect(try found(free: "村,覆盖率(%)\n甲,100.1\n乙,-1") == ["2:2 percentage-range", "3:2 percentage-range"])
        #expect(try found(free: "村,参加\n甲,101%") == ["2:2 percentage-range"])
    }

    @Test("of a whole sum to 100, but for rounding")
    func shares() throws {
        #expect(try found(free: "类,占比(%)\n甲,33.3\n乙,33.3\n丙,33.3").isEmpty)
        #expect(try found(free: "类,占比(%)\n甲,33.3\n乙,33.3\n丙,35.3") == ["4:2 shares"])
        #expect(try found(free: "类,占比(%)\n甲,60\n乙,20\n合计,100") == ["4:2 shares"])
        #expect(try found(free: "类,占比(%)\n党员,30\n妇女,45").isEmpty)
    }
}

@Suite("Units")
struct UnitTests {
    @Test("are suspected where one cell is ten thousand times its peers")
    func outlier() throws {
        let text = "项,金额(元)\n甲,12000\n乙,3400\n丙,8000\n丁,5600\n戊,9100"
        #expect(try found(free: text).isEmpty)
        #expect(try found(free: text.replacing("5600", with: "0.56")) == ["5:2 unit-outlier"])
        #expect(try found(free: text.replacing("5600", with: "56000000")) == ["5:2 unit-outlier"])
    }

    @Test("are suspected where a village counts in 万元 what it has in 元")
    func implausible() throws {
        let text = "项,金额（万元）\n甲,125000.50\n乙,3400"
        #expect(try found(free: text) == ["2:2 unit-outlier"])
        #expect(try found(free: text, region: "990101").isEmpty)
        #expect(try found(free: text.replacing("万元", with: "元")).isEmpty)
        // A standard table has been converted to 元 before.
        #expect(try found("assets", "名称,原值(万元)\n楼,1250000").isEmpty)
        #expect(try found("assets", "名称,原值(万元)\n楼,1250000000") == ["2:2 unit-outlier"])
    }
}

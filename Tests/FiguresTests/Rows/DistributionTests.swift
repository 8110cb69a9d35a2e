import Testing

@testable import Figures

@Suite("A statement of income and its distribution")
struct DistributionTests {
    static let current = """
        项目,行次,本年金额,上年金额
        一、经营收入,1,100,90
        加：投资收益,2,10,0
        补助收入,3,20,30
        减：经营支出,4,30,20
        管理费用,5,40,50
        其中：运转支出,6,15,5
        公益支出,7,5,0
        二、经营收益,8,55,50
        加：其他收入,9,5,0
        减：其他支出,10,10,0
        三、收益总额,11,50,50
        减：所得税费用,12,0,0
        四、净收益,13,50,50
        加：年初未分配收益,14,30,10
        五、可分配收益,15,80,60
        减：提取公积公益金,16,25,30
        向成员分配,17,15,0
        六、年末未分配收益,18,40,30
        """

    static let earlier = """
        项目,本年金额
        一、经营收入,100
        加：发包及上交收入,10
        减：经营支出,30
        管理费用,20
        二、经营收益,60
        加：补助收入,5
        减：其他支出,1
        三、本年收益,64
        四、本年收益,64
        加：年初未分配收益,6
        五、可分配收益,70
        减：1.提取公积公益金,20
        2.提取应付福利费,10
        六、年末未分配收益,40
        """

    @Test("adds up under the systems of 2023 and 2004")
    func sound() throws {
        #expect(try found("statement", Self.current, period: "2025").isEmpty)
        #expect(try found("statement", Self.earlier, period: "2019").isEmpty)
    }

    @Test("is followed from line to line")
    func broken() throws {
        #expect(
            try found("statement", Self.current.replacing("补助收入,3,20", with: "补助收入,3,21"), period: "2025") == [
                "9:3 running-total"
            ])
        #expect(
            try found("statement", Self.earlier.replacing("福利费,10", with: "福利费,11"), period: "2019") == [
                "15:2 running-total"
            ])
        #expect(
            try found("statement", Self.earlier.replacing("四、本年收益,64", with: "四、本年收益,65"), period: "2019").contains(
                "10:2 running-total"))
    }

    @Test("starts with what last year left")
    func carried() throws {
        let changed = Self.current.replacing("加：年初未分配收益,14,30", with: "加：年初未分配收益,14,31")
        #expect(try found("statement", changed, period: "2025") == ["15:3 opening-balance", "16:3 running-total"])
    }

    @Test("writes what is taken off without a minus")
    func signs() throws {
        let changed = Self.current.replacing("减：其他支出,10,10", with: "减：其他支出,10,-10")
        #expect(try found("statement", changed, period: "2025") == ["11:3 figure-sign", "12:3 running-total"])
    }
}

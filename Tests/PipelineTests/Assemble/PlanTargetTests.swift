import Testing

@Suite("Targets of the plan")
struct PlanTargetTests {
    @Test(
        "are reached by more than was asked for, where more is better",
        arguments: [("80", "85.7", true), ("80", "79.9", false), ("100", "100", true), ("100", "99", false)])
    func reached(target: String, value: String, isMet: Bool) throws {
        let site = try SiteFixture([
            "plan/indicators.csv":
                "指标编码,指标名称,单位,方向,比较符,目标年,目标值\ni-1,覆盖率,%,越大越好,=,2025,\(target)\n",
            "plan/values.csv": "指标编码,区划代码,期别,值\ni-1,9901,2025,\(value)\n",
        ])
        #expect(try site.build().findings == [])
        #expect(try site.published("plan/index.html").contains("met \(isMet)"))
    }
}

import Model
import Testing

@testable import Templates

@Suite struct PlanPageTests {
    private let indicator = Indicator.sample([
        "code": "i-1", "name": "每百户设施面积", "unit": "平方米", "comparison": "≥", "target_year": 2025, "target_value": "30",
    ])

    private func value(_ cells: [String: SampleCell]) -> IndicatorValue {
        .sample(["indicator": "i-1", "region": "990101", "period": "2025"].merging(cells) { $1 })
    }

    @Test func `a figure that is not known is never zero`() {
        let page = PlanPage(
            title: "规划", summary: "", rows: [.init(indicator: indicator, latest: nil)], programmes: [], tasks: nil)
        let body = Portal().body(.plan(page), at: .plan)
        #expect(body.count(of: "<td class=\"number\">未公布</td>") == 2)
        #expect(body.contains("<td class=\"number\">≥30<br>2025年</td>"))
        #expect(!body.contains(">0<"))
    }

    @Test func `values stand by place and period, estimates marked`() {
        let county = PageLink("青禾县", .region(.of("990101")))
        let page = IndicatorPage(
            indicator: indicator,
            values: [
                .init(region: county, value: value(["value": "1028.5", "estimate": true, "state": "初步"])),
                .init(region: county, value: value(["period": "2024"])),
            ])
        let body = Portal().body(.indicator(page), at: .indicator("i-1"))
        #expect(body.contains("<td class=\"number\">1,028.5</td>"))
        #expect(body.contains("初步（估计）"))
        #expect(body.contains("<td class=\"number\">未公布</td>"))
    }

    @Test func `tasks stand by year with their progress in words`() {
        let task = PlanTask.sample(["code": "t-1", "name": "新建", "year": 2026, "lead": "民政局", "progress": "滞后"])
        let silent = PlanTask.sample(["code": "t-2", "name": "培训", "year": 2026, "lead": "民政局"])
        let body = Portal().body(
            .planTasks(
                PlanTasksPage(
                    grouping: .year,
                    groups: [
                        .init(
                            title: "2026年", anchor: "year-2026",
                            rows: [.init(task: task, isOverdue: false), .init(task: silent, isOverdue: false)])
                    ], views: [])))
        #expect(body.contains("<span class=\"badge warning\">滞后</span>"))
        #expect(body.contains("<span class=\"badge plain\">未公布</span>"))
        #expect(body.contains("<tr id=\"task-t-1\">"))
    }

    @Test func `a task says how it stands, why and since when, in one cell`() {
        let task = PlanTask.sample([
            "code": "t-1", "name": "新建", "year": 2026, "lead": "民政局", "progress": "滞后", "progress_note": "等用地",
            "updated": "2026-11-12", "programme": "补短板工程",
        ])
        let body = Portal().body(
            .planTasks(
                PlanTasksPage(
                    grouping: .year,
                    groups: [.init(title: "2026年", anchor: "y", rows: [.init(task: task, isOverdue: false)])], views: []
                )))
        #expect(body.contains("新建<span class=\"line quiet\">补短板工程</span>"))
        #expect(body.contains("<span class=\"line\">等用地</span><span class=\"line quiet\"><time"))
    }

    @Test func `facilities are measured against what the plan asks for`() {
        let facility = Facility.sample(["code": "f", "name": "活动室", "region": "990101001201", "hours_per_day": "4.5"])
        let village = PageLink("桃源村", .region(.of("990101001201")))
        let groups = ["30.0", "29.9", ""].map { text in
            let area = ExactDecimal(text)
            let isLarge = area?.isAtLeast(30) == true
            return FacilitiesPage.Group(
                region: village,
                measure: .init(
                    place: village, level: .village, villages: 1, largeEnough: isLarge ? 1 : 0,
                    measured: area == nil ? 0 : 1, households: 100, area: nil, areaPerHundredHouseholds: area,
                    facilities: 1, openLongEnough: 0, timed: 1),
                facilities: [facility])
        }
        let body = Portal().body(
            .facilities(FacilitiesPage(total: nil, measures: [], groups: groups, counties: [])), at: .facilities)
        #expect(body.count(of: "达到要求") == 1)
        #expect(body.count(of: "未达要求") == 1)
        #expect(body.contains("每百户面积：<strong>未公布</strong>"))
        #expect(body.contains("4.5 小时，不足 8 小时"))
    }

    @Test func `a register shows its rows as handed in`() {
        var schema = RegisterSchema()
        schema.title = "社会组织名录"
        schema.fields = [RegisterField("name", "名称"), RegisterField("members", "会员数", .integer)]
        let register = Register(
            location: .init("registers/orgs/schema.yaml"), name: "orgs", schema: schema,
            rows: [.init(location: .init("registers/orgs/data.csv"), cells: ["核桃协会", "12860"])])
        let table = DataTable(
            columns: [.init(title: "名称", isNumeric: false), .init(title: "会员数", isNumeric: true)],
            rows: [["核桃协会", "12860"]])
        let body = Portal().body(
            .register(RegisterPage(register: register, sections: [.init(title: "", table: table)])))
        #expect(body.contains("<caption><span>社会组织名录</span></caption>"))
        #expect(body.contains("<td class=\"number\">12,860</td>"))
        #expect(body.contains("<dd>1 条</dd>"))
    }
}

import HTML
import Model

/// All facilities, by place, measured against what the plan asks for.
struct FacilitiesTemplate: Markup {
    let page: FacilitiesPage

    var content: some Markup {
        p(.class("lead")) { "规划要求：每百户居民拥有服务设施面积不低于 30 平方米，每天开放不少于 8 小时。" }
        if page.groups.isEmpty { p(.class("none")) { "还没有公布服务设施。" } }
        ForEach(page.groups.enumerated()) { position, group in
            PageSection(group.region.title, id: "place-\(position + 1)", more: PageLink("该地主页", group.region.path)) {
                FacilityMeasure(group: group)
                RecordTable(
                    "\(group.region.title)服务设施", showsCaption: false, group.facilities.map(\.facility),
                    columns: Self.columns)
            }
        }
    }

    private static var columns: [RecordColumn<Facility>] {
        [
            RecordColumn("名称") { $0.name },
            RecordColumn("类型") { $0.kind },
            RecordColumn("面积（平方米）", isNumeric: true) { .number(Figure.text($0.area)) },
            RecordColumn("开放时间") { $0.hours },
            RecordColumn("每天小时", isNumeric: true) { .number($0.hoursShown) },
            RecordColumn("地址") { $0.address },
            RecordColumn("电话") { .phone($0.phone) },
            RecordColumn("服务内容") { $0.services.joined(separator: "、") },
            RecordColumn("无障碍设施") { $0.accessibility },
        ]
    }
}

/// The area that a hundred households have, against the thirty square metres they should.
struct FacilityMeasure: Markup {
    let group: FacilitiesPage.Group

    var content: some Markup {
        p(.class("measure")) {
            "每百户面积："
            if let area = group.areaPerHundredHouseholds {
                strong { "\(area.grouped) 平方米" }
                Badge(area.isAtLeast(30) ? "达到要求" : "未达要求", area.isAtLeast(30) ? .good : .warning)
            } else {
                strong { Figure.unknown }
            }
            if let households = group.households { "（共 \(households) 户）" }
        }
    }
}

extension Facility {
    /// The hours a day, with a word where they fall short of the eight that the plan asks for.
    fileprivate var hoursShown: String {
        guard let hoursPerDay else { return Figure.unknown }
        return hoursPerDay.isAtLeast(8) ? hoursPerDay.description : "\(hoursPerDay)\n不足 8 小时"
    }
}

extension ExactDecimal {
    fileprivate func isAtLeast(_ whole: Int64) -> Bool {
        let one = (0..<scale).reduce(Int64(1)) { power, _ in power * 10 }
        return units >= whole * one
    }
}

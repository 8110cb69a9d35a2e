import HTML
import Model

/// Facilities: first how they measure up, place by place, then each.
struct FacilitiesTemplate: Markup {
    let page: FacilitiesPage

    var content: some Markup {
        p(.class("lead")) { "规划要求：每百户居民拥有服务设施面积不低于 30 平方米，每天开放不少于 8 小时。" }
        if page.groups.isEmpty, page.measures.isEmpty { p(.class("none")) { "还没有公布服务设施。" } }
        if let total = page.total { FacilityTotal(measure: total) }
        if !page.counties.isEmpty {
            PageSection("分县（区）查看", id: "counties", searchable: false) { LinkList(page.counties, class: "tiles") }
        }
        if !page.measures.isEmpty {
            PageSection("各地达标情况", id: "measures", searchable: false) {
                RecordTable("各地服务设施达标情况", showsCaption: false, page.measures, columns: Self.columns)
                p(.class("quiet")) {
                    "面积和户数按村（社区）相加后计算，不把各地的数平均；有一个村（社区）没有公布，上级的合计就写“未公布”。每百户面积舍去一位小数以后的部分，不四舍五入。"
                }
            }
        }
        ForEach(page.groups.enumerated()) { position, group in
            PageSection(group.region.title, id: "place-\(position + 1)", more: PageLink("该地主页", group.region.path)) {
                if let measure = group.measure { FacilityMeasure(measure: measure) }
                ul(.class("cards")) {
                    ForEach(group.facilities) { facility in
                        li { FacilityCard(facility: facility) }
                    }
                }
            }
        }
    }

    private static var columns: [RecordColumn<FacilitiesPage.Measure>] {
        [
            RecordColumn("地方") { .link($0.place) },
            RecordColumn("每百户面积（平方米）", isNumeric: true) { .number(Figure.text($0.areaPerHundredHouseholds)) },
            RecordColumn("面积") { .badge($0.areaBadge) },
            RecordColumn("开放 8 小时以上") { .badge($0.hoursBadge) },
            RecordColumn("面积（平方米）", isNumeric: true) { .number(Figure.text($0.area)) },
            RecordColumn("户数", isNumeric: true) {
                .number(Figure.text($0.households.map { ExactDecimal(units: Int64($0)) }))
            },
        ]
    }
}

/// All together.
struct FacilityTotal: Markup {
    let measure: FacilitiesPage.Measure

    var content: some Markup {
        FactList(
            [
                Fact("每百户面积", measure.areaPerHundredHouseholds.map { "\($0.grouped) 平方米" } ?? Figure.unknown),
                Fact("面积达标的村（社区）", "\(measure.largeEnough)/\(measure.villages) 个"),
                Fact("开放达到 8 小时的设施", "\(measure.openLongEnough)/\(measure.facilities) 处"),
            ], class: "glance")
    }
}

/// The area that a hundred households have, against the thirty square metres they should.
struct FacilityMeasure: Markup {
    let measure: FacilitiesPage.Measure

    var content: some Markup {
        p(.class("measure")) {
            "每百户面积："
            if let area = measure.areaPerHundredHouseholds {
                strong { "\(area.grouped) 平方米" }
                measure.areaBadge
            } else {
                strong { Figure.unknown }
            }
            if let households = measure.households { "（共 \(households) 户）" }
        }
    }
}

extension FacilitiesPage.Measure {
    /// Of a village whether it has the area; of a place above, how many of its villages have.
    fileprivate var areaBadge: Badge? {
        guard level == .village else {
            guard villages > 0 else { return nil }
            return Badge("\(largeEnough)/\(villages) 个达标", largeEnough == villages ? .good : .warning)
        }
        guard measured > 0 else { return nil }
        return Badge(largeEnough > 0 ? "达到要求" : "未达要求", largeEnough > 0 ? .good : .warning)
    }

    fileprivate var hoursBadge: Badge? {
        guard facilities > 0 else { return nil }
        return Badge("\(openLongEnough)/\(facilities) 处", openLongEnough == facilities ? .good : .warning)
    }
}

import HTML
import Model

/// A facility with its size and hours.
struct FacilityCard: Markup {
    let facility: Facility

    var content: some Markup {
        h3(.class("card-title")) { facility.name }
        FactList([
            Fact("类型", facility.kind),
            Fact("面积", facility.area.map { "\($0.grouped) 平方米" } ?? ""),
            Fact("开放时间", facility.hours),
            Fact("每天", facility.hoursShown),
            Fact("地址", facility.address),
            Fact(phone: "电话", facility.phone),
            Fact("服务内容", facility.services),
            Fact("无障碍设施", facility.accessibility),
        ])
    }
}

extension Facility {
    /// The hours a day, with a word where they fall short of the eight that the plan asks for.
    fileprivate var hoursShown: String {
        guard let openHours else { return Figure.unknown }
        return openHours.isAtLeast(8) ? "\(openHours) 小时" : "\(openHours) 小时，不足 8 小时"
    }
}

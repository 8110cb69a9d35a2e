import HTML
import Model

/// When a place is open, by the days of the week, and whether that is the eight hours that the plan asks for.
struct WeekHours: Markup {
    let hours: String

    /// 规划: facilities are open and serving at least eight hours a day.
    private static let minutesAsked = 8 * 60

    var content: some Markup {
        let opening = OpeningHours(hours)
        if let week = opening?.week, week.count > 1 || !week[0].ranges.isEmpty {
            dl(.class("hours")) {
                ForEach(week) { times in
                    div {
                        dt { Self.name(of: times.days) }
                        dd { Self.text(of: times) }
                    }
                }
            }
        } else {
            Lines(hours)
        }
        if let opening, opening.minutesPerDay < Self.minutesAsked {
            span(.class("line warning-text")) {
                "每天开放 \(Self.hours(opening.minutesPerDay)) 小时，少于规划要求的 8 小时"
            }
        }
    }

    private static let dayNames = ["一", "二", "三", "四", "五", "六", "日"]

    /// 周一至周五; two neighbours are named one by one.
    private static func name(of days: [Int]) -> String {
        if days.count == 7 { return "每天" }
        let names = days.map { "周\(dayNames[$0 - 1])" }
        guard let first = names.first, let last = names.last, names.count > 2 else {
            return names.joined(separator: "、")
        }
        return "\(first)至\(last)"
    }

    private static func text(of times: OpeningHours.DayTimes) -> String {
        if times.ranges.isEmpty { return "休息" }
        if times.minutes == 1440 { return "全天 24 小时" }
        return times.ranges.map { "\(clock($0.lowerBound))—\(clock($0.upperBound))" }.joined(separator: "，")
    }

    private static func clock(_ minutes: Int) -> String {
        let hour = minutes > 1440 ? "次日 \((minutes - 1440) / 60)" : "\(minutes / 60)"
        let minute = minutes % 60
        return "\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// 7 or 7.5.
    private static func hours(_ minutes: Int) -> String {
        let tenths = minutes * 10 / 60
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}

import Model

/// A deadline as an office writes it, and how a person finds its day with a finger on the calendar.
struct SlowDeadline: Sendable {
    let text: String
    let frequency: Obligation.Frequency
    /// Whether a day is the last in time for the period; nil where no period gives the day.
    let isLast: (@Sendable (Day, _ after: Period, _ isWorked: (Day) -> Bool) -> Bool)?
    /// Days after an event, and whether only worked days count.
    let afterEvent: (count: Int, isWorking: Bool)?

    static func every(_ frequency: Obligation.Frequency) -> [SlowDeadline] {
        switch frequency {
        case .monthly:
            [
                monthAfter(1, "次月15日前", 15, .monthly), monthAfter(1, "每月２０日前", 20, .monthly),
                monthAfter(1, "次月底前", 31, .monthly), monthAfter(1, "", 20, .monthly),
                after("月后十日内", 10, isWorking: false, .monthly),
            ]
        case .quarterly:
            [
                monthAfter(1, "季后首月20日前", 20, .quarterly), monthAfter(1, "每季度首个月二十日前", 20, .quarterly),
                after("季后15日内", 15, isWorking: false, .quarterly), after("季后8个工作日内", 8, isWorking: true, .quarterly),
                monthAfter(1, "", 20, .quarterly),
            ]
        case .halfYearly: [monthAfter(1, "半年后首月25日前", 25, .halfYearly), monthAfter(1, "", 20, .halfYearly)]
        case .yearly:
            [
                inYear(0, "每年1月31日前", 1, 31), inYear(0, "每年三月底前", 3, 31), inYear(1, "次年2月底前", 2, 31),
                inYear(1, "", 1, 31),
                SlowDeadline(
                    text: "评议后10日内", frequency: .yearly, isLast: inYear(1, "", 1, 31).isLast, afterEvent: (10, false)),
            ]
        case .immediate:
            [
                SlowDeadline(text: "事项发生后7个工作日内", frequency: .immediate, isLast: nil, afterEvent: (7, true)),
                SlowDeadline(text: "决议后3日内", frequency: .immediate, isLast: nil, afterEvent: (3, false)),
                SlowDeadline(text: "随时", frequency: .immediate, isLast: nil, afterEvent: (20, true)),
            ]
        }
    }

    /// The day of that number, or the month's last where it is shorter, in the month that comes `months` after the period.
    private static func monthAfter(
        _ months: Int, _ text: String, _ number: Int, _ frequency: Obligation.Frequency
    ) -> SlowDeadline {
        SlowDeadline(
            text: text, frequency: frequency,
            isLast: { day, period, _ in
                let distance = (day.year - period.lastDay.year) * 12 + day.month - period.lastDay.month
                return distance == months
                    && (day.day == number || (day.day < number && day.adding(days: 1).month != day.month))
            }, afterEvent: nil)
    }

    private static func inYear(_ years: Int, _ text: String, _ month: Int, _ number: Int) -> SlowDeadline {
        SlowDeadline(
            text: text, frequency: .yearly,
            isLast: { day, period, _ in
                day.year == period.year + years && day.month == month
                    && (day.day == number || (day.day < number && day.adding(days: 1).month != month))
            }, afterEvent: nil)
    }

    private static func after(
        _ text: String, _ count: Int, isWorking: Bool, _ frequency: Obligation.Frequency
    ) -> SlowDeadline {
        SlowDeadline(
            text: text, frequency: frequency,
            isLast: { day, period, isWorked in
                SlowDeadline.stretch(from: period.lastDay, count, isWorking: isWorking, isWorked) == day
            }, afterEvent: nil)
    }

    /// The day reached by ticking off `count` days, one at a time.
    static func stretch(from day: Day, _ count: Int, isWorking: Bool, _ isWorked: (Day) -> Bool) -> Day {
        var day = day
        var left = count
        while left > 0 {
            day = day.adding(days: 1)
            if !isWorking || isWorked(day) { left -= 1 }
        }
        return day
    }
}

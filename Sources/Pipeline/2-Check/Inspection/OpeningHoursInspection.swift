import Diagnostics
import Model

/// Counters and facilities are open at least eight hours on an ordinary day.
enum OpeningHoursInspection: Inspection {
    static let indicator = InspectionIndicator(
        group: .plan, name: .init(zh: "开放服务时间", en: "opening hours"),
        content: .init(
            zh: "服务站点和设施每天开放是否不少于 8 小时", en: "whether counters and facilities are open at least eight hours a day"))

    private static let minutes = 8 * 60

    static func outcome(for subject: InspectionSubject) -> InspectionOutcome {
        let site = subject.shown
        guard !site.serviceSites.isEmpty || !site.facilities.isEmpty else { return .notApplicable }
        return .inspected(
            site.serviceSites.compactMap { finding(hours: $0.hours, stated: nil, at: $0.location) }
                + site.facilities.compactMap { finding(hours: $0.hours, stated: $0.hoursPerDay, at: $0.location) })
    }

    private static func finding(hours: String, stated: ExactDecimal?, at location: SourceLocation) -> Diagnostic? {
        let read = OpeningHours(hours)?.minutesPerDay
        let told = stated.flatMap(minutes(of:))
        if let read, let told, read != told {
            return Diagnostic(
                .openingHours, at: location, zh: "“开放时间”算下来是 \(text(read)) 小时，与“每天开放小时”不符。",
                en: "The opening times come to \(text(read)) hours, other than the hours a day that are stated.")
        }
        guard let open = read ?? told else {
            return Diagnostic(
                .openingHours, at: location,
                zh: hours.isEmpty ? "没有写开放时间。" : "看不出每天几点到几点，无法核对 8 小时。",
                en: hours.isEmpty
                    ? "The opening times are not told."
                    : "No clock times can be read, so eight hours cannot be checked.")
        }
        guard open < minutes else { return nil }
        return Diagnostic(
            .openingHours, at: location, zh: "每天开放 \(text(open)) 小时，不足 8 小时。",
            en: "It is open \(text(open)) hours a day, less than eight.")
    }

    /// Whole minutes of a number of hours, rounded down; nil where a day has fewer.
    private static func minutes(of hours: ExactDecimal) -> Int? {
        let hour: Int64 = 1_000_000_000
        guard let billionths = hours.scaled(to: ExactDecimal.maximumScale), (0...24 * hour).contains(billionths) else {
            return nil
        }
        return Int(billionths * 60 / hour)
    }

    /// `7.5` of 450.
    private static func text(_ minutes: Int) -> String {
        ExactDecimal(units: Int64(minutes * 100 / 60), scale: 2).description.replacing(/\.?0+$/, with: "")
    }
}

extension Rule {
    static let openingHours = Rule(
        "inspection-opening-hours", .warning,
        statement: .init(zh: "综合服务设施每天开放和服务不少于 8 小时。", en: "Service facilities are open at least eight hours a day."),
        explanation: .init(
            zh: "规划向群众承诺了这个时长；写得含糊，群众也会跑空。",
            en: "The plan promises it to residents; where the times are vague, they come in vain."),
        remedy: .init(
            zh: "写成“周一至周五 8:30—12:00，13:30—18:00”的样子；确实不足的，安排午间或周末值班。",
            en: "Write it like \"周一至周五 8:30—12:00，13:30—18:00\"; where it is less, arrange duty at noon or weekends."),
        basis: .init(
            zh: "城乡社区服务体系建设规划：设施开放和服务时间每天不少于 8 小时",
            en: "Plan of the community service system: open and serving at least eight hours a day"))
}

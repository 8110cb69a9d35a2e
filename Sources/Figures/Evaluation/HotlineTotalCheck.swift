import Diagnostics
import Model

/// The hotline's sum is that of the kinds of call, and its rates are parts of a whole.
enum HotlineTotalCheck {
    static func findings(in hotline: [HotlineFigures]) -> [Diagnostic] {
        struct Key: Hashable {
            let region: RegionCode
            let period: Period
        }
        let groups = Dictionary(grouping: hotline) { Key(region: $0.region, period: $0.period) }
        return groups.values.flatMap(totals) + hotline.flatMap(rates)
    }

    private static func totals(_ rows: [HotlineFigures]) -> [Diagnostic] {
        guard let total = rows.first(where: { $0.kind == .total }) else { return [] }
        let kinds = rows.filter { $0.kind != .total }
        // Where a kind is not listed the sum may hold it all the same.
        guard kinds.count == HotlineFigures.Kind.allCases.count - 1 else { return [] }
        return [
            finding(total.accepted, kinds.map(\.accepted), at: total.acceptedLocation),
            finding(total.completed, kinds.map(\.completed), at: total.completedLocation),
        ].compactMap { $0 }
    }

    private static func finding(_ total: Int?, _ parts: [Int?], at place: SourceLocation) -> Diagnostic? {
        let known = parts.compactMap { $0 }
        guard let total, known.count == parts.count else { return nil }
        let difference = (known.reduce(WideDecimal.zero) { $0 + WideDecimal($1) } - WideDecimal(total)).magnitude
        guard difference != .zero else { return nil }
        return Diagnostic(
            .hotlineTotal, at: place, zh: "合计应等于各类工单之和，现相差 \(difference)。",
            en: "The sum is that of all kinds of call; the difference is \(difference).")
    }

    private static func rates(_ figures: HotlineFigures) -> [Diagnostic] {
        figures.rates.compactMap { rate in
            guard let percent = rate.percent.map(WideDecimal.init),
                percent.isNegative || percent > WideDecimal(100)
            else { return nil }
            return PercentageRangeCheck.finding(percent, at: rate.location)
        }
    }
}

extension Rule {
    static let hotlineTotal = Rule(
        "hotline-total",
        statement: .init(
            zh: "热线工单的合计等于各类之和。", en: "The hotline's sum is that of its kinds of call."),
        explanation: .init(
            zh: "咨询、求助、投诉、举报、建议都已填写时，合计行的受理量、办结量应是五类之和。",
            en: "Where all five kinds are told, the row 合计 is their sum, of calls taken in and of those closed."),
        remedy: .init(zh: "改正合计或某一类的数。", en: "Mend the sum or the kind."))
}

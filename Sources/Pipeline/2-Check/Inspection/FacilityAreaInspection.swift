import Diagnostics
import Model

/// A village or community has at least 30 m² of service facilities for every hundred households.
enum FacilityAreaInspection: Inspection {
    static let indicator = InspectionIndicator(
        group: .plan, name: .init(zh: "每百户设施面积", en: "area per hundred households"),
        content: .init(
            zh: "村（社区）综合服务设施是否达到每百户 30 平方米", en: "whether facilities have 30 m² per hundred households"))

    static func outcome(for subject: InspectionSubject) -> InspectionOutcome {
        let site = subject.shown
        let byVillage = Dictionary(grouping: site.facilities) { $0.region }
        let villages = byVillage.keys.sorted().compactMap { site.regions[$0] }.filter { $0.level == .village }
        guard !villages.isEmpty else { return .notApplicable }
        return .inspected(villages.flatMap { findings(for: $0, facilities: byVillage[$0.code] ?? []) })
    }

    private static func findings(for village: Region, facilities: [Facility]) -> [Diagnostic] {
        guard let households = village.households, households > 0 else {
            return [
                Diagnostic(
                    .facilityArea, at: village.location, zh: "没有写户数，算不出每百户面积。",
                    en: "The number of households is not told, so the area for a hundred cannot be reckoned.")
            ]
        }
        let unmeasured = facilities.filter { $0.area == nil }
        guard unmeasured.isEmpty else {
            return unmeasured.map {
                Diagnostic(.facilityArea, at: $0.location, zh: "没有写面积。", en: "The area is not told.")
            }
        }
        var area: ExactDecimal? = ExactDecimal(units: 0)
        for facility in facilities { area = area.flatMap { sum in facility.area.flatMap { sum.adding($0) } } }
        guard let area, let short = shortfall(of: area, households: households) else { return [] }
        return [
            Diagnostic(
                .facilityArea, at: village.location, zh: "每百户设施面积比 30 平方米少 \(short) 平方米。",
                en: "The facilities are short of 30 m² for a hundred households by \(short) m².")
        ]
    }

    /// How much of the 30 m² for a hundred households is not there, rounded up to a tenth; nil where nothing is short.
    private static func shortfall(of area: ExactDecimal, households: Int) -> ExactDecimal? {
        let (wanted, isOver) = Int64(households).multipliedReportingOverflow(by: 30)
        let (measured, isOverfull) = area.units.multipliedReportingOverflow(by: 100)
        // Both sides in the area's own unit, times the households: no division rounds anything away.
        guard !isOver, !isOverfull, let wanted = ExactDecimal(units: wanted).scaled(to: area.scale), measured < wanted,
            let divisor = ExactDecimal(units: Int64(households)).scaled(to: area.scale)
        else { return nil }
        let (tenfold, isTooMuch) = (wanted - measured).multipliedReportingOverflow(by: 10)
        return isTooMuch ? nil : ExactDecimal(units: (tenfold - 1) / divisor + 1, scale: 1)
    }
}

extension Rule {
    static let facilityArea = Rule(
        "inspection-facility-area", .warning,
        statement: .init(
            zh: "综合服务设施每百户不少于 30 平方米。", en: "Service facilities have at least 30 m² for a hundred households."),
        explanation: .init(
            zh: "规划按这个标准配建设施，逐村考核；户数或面积没有填的，算不出来，也按问题列出。",
            en: "The plan builds by this measure and judges each village; what cannot be reckoned is listed too."),
        remedy: .init(
            zh: "在 regions.* 填户数，在 facilities.* 填每处设施的面积；确实不足的列入补短板计划。",
            en:
                "Fill in households in regions.* and areas in facilities.*; where it is too little, put it into the plan."
        ),
        basis: .init(
            zh: "“十四五”城乡社区服务体系建设规划（国办发〔2021〕56号）：每百户居民拥有社区综合服务设施面积",
            en:
                "14th Five-Year Plan of the community service system (国办发〔2021〕56号): area of facilities per hundred households"
        ))
}

import Diagnostics
import Model

/// Residents of every village and community were asked whether they are satisfied, in the newest year that was surveyed.
enum SurveyCoverageInspection: Inspection {
    static let indicator = InspectionIndicator(
        group: .plan, name: .init(zh: "满意度调查覆盖", en: "coverage of surveys"),
        content: .init(
            zh: "满意度调查是否覆盖所有村（社区），是否按年开展",
            en: "whether the yearly satisfaction survey reached every village and community"))

    static func outcome(for subject: InspectionSubject) -> InspectionOutcome {
        let site = subject.read
        let villages = site.regions.regions.filter { $0.level == .village }
        guard !villages.isEmpty else { return .notApplicable }
        let past = site.surveys.filter { $0.period.year <= subject.asOf.year }
        guard let year = past.map(\.period.year).max() else {
            return .inspected([
                Diagnostic(
                    .surveyCoverage, at: site.settings.location, zh: "没有满意度调查的数据（surveys.*）。",
                    en: "There is no satisfaction survey (surveys.*).")
            ])
        }
        var findings: [Diagnostic] = []
        // A year may end before its survey is counted.
        if year < subject.asOf.year - 1 {
            findings.append(
                Diagnostic(
                    .surveyCoverage, at: site.settings.location, zh: "最近一次满意度调查已是 \(subject.asOf.year - year) 年前。",
                    en: "The newest satisfaction survey is \(subject.asOf.year - year) years old."))
        }
        let surveyed = Set(past.filter { $0.period.year == year }.map(\.region))
        findings += villages.filter { !surveyed.contains($0.code) }.map { village in
            Diagnostic(
                .surveyCoverage, at: village.location, zh: "最近一年的满意度调查没有覆盖 \(village.code)。",
                en: "The newest year's satisfaction survey did not reach \(village.code).")
        }
        return .inspected(findings)
    }
}

extension Rule {
    static let surveyCoverage = Rule(
        "inspection-survey-coverage", .warning,
        statement: .init(
            zh: "服务群众满意度调查覆盖所有村（社区）。", en: "Satisfaction surveys reach every village and community."),
        explanation: .init(
            zh: "规划承诺全覆盖。漏掉的往往是偏远的村，正是最需要听到意见的地方。",
            en: "The plan promises all of them. Those left out are mostly remote: where opinions are needed most."),
        remedy: .init(
            zh: "补做调查，把汇总数填入 surveys.*；个人答卷不要放进来。",
            en: "Make up for it and enter the counts in surveys.*, never the answers of single people."),
        basis: .init(
            zh: "城乡社区服务体系建设规划：服务群众满意度调查覆盖所有村（社区）",
            en: "Plan of the community service system: satisfaction surveys in all villages and communities"))
}

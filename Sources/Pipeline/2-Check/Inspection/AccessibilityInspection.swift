import Diagnostics
import Model

/// Counters and facilities say how people who cannot walk, see or hear well get in.
enum AccessibilityInspection: Inspection {
    static let indicator = InspectionIndicator(
        group: .deduction, name: .init(zh: "无障碍信息", en: "accessibility"),
        content: .init(zh: "服务站点和设施是否写明无障碍设施", en: "whether counters and facilities tell how accessible they are"))

    static func outcome(for subject: InspectionSubject) -> InspectionOutcome {
        let site = subject.shown
        // A terminal stands within another place.
        let counters = site.serviceSites.filter { $0.kind != "自助终端" }
        guard !counters.isEmpty || !site.facilities.isEmpty else { return .notApplicable }
        let silent =
            counters.filter(\.accessibility.isEmpty).map(\.location)
            + site.facilities.filter(\.accessibility.isEmpty).map(\.location)
        return .inspected(
            silent.map {
                Diagnostic(
                    .accessibilityUntold, at: $0, zh: "没有写“无障碍设施”；没有的也要写“无”。",
                    en: "Accessibility is not told; where there is none, say 无.")
            })
    }
}

extension Rule {
    static let accessibilityUntold = Rule(
        "inspection-accessibility", .warning,
        statement: .init(zh: "服务站点和设施写明无障碍设施。", en: "Counters and facilities tell how accessible they are."),
        explanation: .init(
            zh: "坐轮椅的、眼睛看不清的人，出门前要知道能不能进门、有没有人帮忙。",
            en: "Who uses a wheelchair or sees badly needs to know beforehand whether the door can be passed."),
        remedy: .init(
            zh: "填写坡道、电梯、低位台、助听器、代办等；没有的写“无”。", en: "Name ramps, lifts, low desks, hearing aids, help; or say 无."),
        basis: .init(zh: "无障碍环境建设法", en: "Law on Building an Accessible Environment"))
}

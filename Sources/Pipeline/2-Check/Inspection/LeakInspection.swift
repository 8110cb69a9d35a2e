import Diagnostics

/// No personal information goes out: every error of a rule that stands on the Personal Information Protection Law is counted here.
enum LeakInspection: Inspection {
    static let indicator = InspectionIndicator(
        group: .veto, name: .init(zh: "泄露信息", en: "leaks"),
        content: .init(zh: "是否公开了不应公开的个人信息", en: "whether personal information is public that must not be"))

    private static let law = "个人信息保护法"

    static func outcome(for subject: InspectionSubject) -> InspectionOutcome {
        .inspected(subject.findings.filter { $0.severity == .error && $0.rule.basis?.zh.contains(law) == true })
    }
}

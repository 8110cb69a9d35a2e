import Diagnostics

/// Links and pictures lead to something: what the pages' own check has found is counted here.
///
/// Outside addresses are not tried: nothing is fetched.
enum DeadLinkInspection: Inspection {
    static let indicator = InspectionIndicator(
        group: .veto, name: .init(zh: "链接不可用", en: "dead links"),
        content: .init(
            zh: "站内链接、图片和导航是否都能打开", en: "whether links, pictures and navigation within the portal lead to something"))

    static func outcome(for subject: InspectionSubject) -> InspectionOutcome {
        .inspected(subject.findings.filter { $0.rule == .brokenLink })
    }
}

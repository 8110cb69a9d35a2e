import Diagnostics
import Model

/// No count of a survey is so small that neighbours can tell who answered what, and so has to be withheld.
enum SmallCountInspection: Inspection {
    static let indicator = InspectionIndicator(
        group: .plan, name: .init(zh: "调查结果可识别个人", en: "small counts in surveys"),
        content: .init(zh: "满意度调查的单项计数是否少于 5 人", en: "whether a count in a survey is below five"))

    /// A count of nobody tells nothing of anybody.
    private static let tooSmall = 1..<5

    static func outcome(for subject: InspectionSubject) -> InspectionOutcome {
        guard !subject.read.surveys.isEmpty else { return .notApplicable }
        return .inspected(
            subject.read.surveys.compactMap { survey in
                let small = survey.counts.filter { $0.count.map(tooSmall.contains) == true }.map(\.grade)
                let isSmallSample = survey.validSample.map(tooSmall.contains) == true
                guard !small.isEmpty || isSmallSample else { return nil }
                let names = (small + (isSmallSample ? ["有效样本"] : [])).joined(separator: "、")
                return Diagnostic(
                    .smallCount, at: survey.location, zh: "“\(names)”少于 5 人，不会公布。",
                    en:
                        "\(small.count + (isSmallSample ? 1 : 0)) counts are below five and will be withheld."
                )
            })
    }
}

extension Rule {
    static let smallCount = Rule(
        "inspection-small-count", .warning,
        statement: .init(zh: "公开的调查计数不少于 5 人。", en: "A count that is made public is five or more, or none."),
        explanation: .init(
            zh: "村里三个人不满意，大家都知道是哪三个人，下回就没人说真话了。",
            en: "Where three villagers are dissatisfied everybody knows which three, and nobody speaks openly again."),
        remedy: .init(
            zh: "不用改数：公开前会自动隐去。下次调查可增加样本，让各档都能公布。",
            en:
                "Nothing need be changed: the build withholds them. A larger sample next time lets every grade be shown."
        ),
        basis: .init(
            zh: "个人信息保护法第七十三条（匿名化）；GB/T 39735（评价人信息保密）",
            en:
                "Personal Information Protection Law, art. 73 (anonymisation); GB/T 39735 (who rates stays confidential)"
        ))
}

import Diagnostics

/// The self-check table (自查表) of an inspection: a row an indicator.
public struct InspectionTable: Sendable {
    public enum Verdict: Sendable {
        case passed, failed, notApplicable

        public var label: BilingualText {
            switch self {
            case .passed: BilingualText(zh: "合格", en: "pass")
            case .failed: BilingualText(zh: "不合格", en: "fail")
            case .notApplicable: BilingualText(zh: "不适用", en: "n/a")
            }
        }
    }

    public struct Row: Sendable {
        public let indicator: InspectionIndicator
        public let verdict: Verdict
        /// In the order of their places, without repetition.
        public let findings: [Diagnostic]

        init(indicator: InspectionIndicator, outcome: InspectionOutcome) {
            self.indicator = indicator
            switch outcome {
            case .notApplicable: (verdict, findings) = (.notApplicable, [])
            case .inspected(let found):
                findings = DiagnosticReport(found).diagnostics
                verdict = findings.isEmpty ? .passed : .failed
            }
        }
    }

    public let rows: [Row]

    var findings: [Diagnostic] { rows.flatMap(\.findings) }

    /// The table's own headings: 序号, 类别, 指标, 检查内容, 结果, 问题数, 位置.
    public static let headings = [
        BilingualText(zh: "序号", en: "no."), BilingualText(zh: "类别", en: "group"),
        BilingualText(zh: "指标", en: "indicator"), BilingualText(zh: "检查内容", en: "what is looked at"),
        BilingualText(zh: "结果", en: "result"), BilingualText(zh: "问题数", en: "problems"),
        BilingualText(zh: "位置", en: "places"),
    ]

    /// The cells of every row, places one after another, at most `placeLimit` of them with how many more there are.
    public func cells(in language: Language, placeLimit: Int = .max) -> [[String]] {
        rows.enumerated().map { index, row in
            // Findings come in the order of their places, so those of one place stand together.
            let all = row.findings.map(\.location).reduce(into: [SourceLocation]()) { places, place in
                if places.last != place { places.append(place) }
            }
            let places = all.prefix(placeLimit).map(\.description)
            let more = all.count - places.count
            let rest = BilingualText(zh: "……另 \(more) 处", en: "… and \(more) more")[language]
            return [
                String(index + 1), row.indicator.group.label[language], row.indicator.name[language],
                row.indicator.content[language], row.verdict.label[language],
                row.verdict == .notApplicable ? "" : String(row.findings.count),
                places.joined(separator: language == .chinese ? "；" : "; ") + (more > 0 ? rest : ""),
            ]
        }
    }
}

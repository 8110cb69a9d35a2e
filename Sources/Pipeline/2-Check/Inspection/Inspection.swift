import Diagnostics

/// One item of an inspection.
protocol Inspection: SendableMetatype {
    static var indicator: InspectionIndicator { get }
    static func outcome(for subject: InspectionSubject) -> InspectionOutcome
}

/// What an item is called in the self-check table, and what it weighs.
public struct InspectionIndicator: Sendable {
    public enum Group: Sendable {
        /// One failure fails the whole site.
        case veto
        case deduction
        /// What the plan for community services promises.
        case plan

        public var label: BilingualText {
            switch self {
            case .veto: BilingualText(zh: "单项否决", en: "veto")
            case .deduction: BilingualText(zh: "扣分", en: "points")
            case .plan: BilingualText(zh: "规划要求", en: "plan")
            }
        }
    }

    public let group: Group
    /// 指标.
    public let name: BilingualText
    /// 检查内容.
    public let content: BilingualText
}

/// What came of an item.
enum InspectionOutcome: Sendable {
    /// There is nothing of the kind to look at.
    case notApplicable
    case inspected([Diagnostic])
}

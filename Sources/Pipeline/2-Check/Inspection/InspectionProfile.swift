import Diagnostics

/// A set of indicators that an inspecting office goes through, item by item.
public enum InspectionProfile: String, CaseIterable, Sendable {
    /// 政府网站与政务新媒体检查指标 (国办秘函〔2019〕19号), as far as the content of a portal can be judged before it is online,
    /// with what the plan asks of services and facilities.
    case govCN = "gov-cn"

    private var inspections: [any Inspection.Type] {
        switch self {
        case .govCN:
            [
                DeadLinkInspection.self, LeakInspection.self, HomeFreshnessInspection.self, EmptyColumnInspection.self,
                ColumnFreshnessInspection.self, ServiceGuideInspection.self, AttachmentInspection.self,
                FooterIdentityInspection.self, DateInspection.self, AccessibilityInspection.self,
                OpeningHoursInspection.self, FacilityAreaInspection.self, SurveyCoverageInspection.self,
                SmallCountInspection.self,
            ]
        }
    }

    func inspect(_ subject: InspectionSubject) -> InspectionTable {
        InspectionTable(
            rows: inspections.map { inspection in
                .init(indicator: inspection.indicator, outcome: inspection.outcome(for: subject))
            })
    }
}

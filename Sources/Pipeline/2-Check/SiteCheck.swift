import Diagnostics
import Model

/// A check of the records against each other; what a single cell or file can get wrong was found when it was read.
protocol SiteCheck: SendableMetatype {
    /// `incomplete` are the kinds of which records had to be left out; that one of those is missing is no finding.
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic]
}

/// All checks, in no order that matters: the report is sorted.
enum SiteChecks {
    static let all: [any SiteCheck.Type] = [
        DocumentReferenceCheck.self,
        RegionTreeCheck.self, RegionReferenceCheck.self, ServiceReferenceCheck.self, ServiceFileCheck.self,
        ServiceOfficeCheck.self, PowerReferenceCheck.self,
        CatalogueCheck.self, DisclosureCheck.self, IndicatorReferenceCheck.self, DutyScopeCheck.self, NoticeCheck.self,
        NoticeTitleCheck.self,
        NoticeCalendarCheck.self, RegisterReferenceCheck.self,
        SettingsCheck.self, PlanFigureCheck.self, ChannelCheck.self, PostingCheck.self, DeadlineCheck.self,
        DisclosurePeriodCheck.self, EventCheck.self, CalendarCheck.self,
        DecisionReferenceCheck.self, DecisionFormCheck.self, DecisionProcedureCheck.self, PowerStepCheck.self,
        EvaluationCheck.self, CopyRegisterCheck.self,
    ]

    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        all.flatMap { $0.findings(in: site, incomplete: incomplete) }
    }
}

import Diagnostics
import Figures
import Model

/// Surveys, ratings and the hotline agree with themselves, and ratings are of something that there is.
enum EvaluationCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        EvaluationFigures.findings(surveys: site.surveys, ratings: site.ratings, hotline: site.hotline)
            + places(of: site.surveys) + targets(of: site.ratings, in: site, incomplete)
    }

    /// Sums above villages are made of theirs; a row of a county beside them would count them twice.
    private static func places(of surveys: [Survey]) -> [Diagnostic] {
        surveys.filter { $0.region.level != .village }.map {
            Diagnostic(
                .surveyPlace, at: $0.location, zh: "满意度调查按村（社区）填写，这一行写的是上级单位。",
                en: "Surveys are told by village or community; this row is of a place above.")
        }
    }

    private static func targets(
        of ratings: [Rating], in site: Site, _ incomplete: Set<ContentKind>
    ) -> [Diagnostic] {
        let services = UnknownReference(
            zh: "服务事项", en: "service", known: site.services.map(\.code),
            isComplete: !incomplete.contains(.table(.services)))
        let sites = UnknownReference(
            zh: "服务站点", en: "service site", known: site.serviceSites.map(\.code),
            isComplete: !incomplete.contains(.table(.serviceSites)))
        let villages = UnknownReference(
            zh: "村（社区）", en: "village",
            known: site.regions.regions.filter { $0.level == .village }.map(\.code.description),
            isComplete: !incomplete.contains(.table(.regions)), areRegions: true)
        func uses(_ kind: Rating.Kind) -> [(codes: [String], location: SourceLocation)] {
            ratings.filter { $0.kind == kind }.map { ([$0.target], $0.location) }
        }
        return services.findings(uses(.service)) + sites.findings(uses(.site)) + villages.findings(uses(.village))
    }
}

extension Rule {
    static let surveyPlace = Rule(
        "survey-place",
        statement: .init(
            zh: "满意度调查按村（社区）填写。", en: "A satisfaction survey is told by village or community."),
        explanation: .init(
            zh: "乡镇、县、市的数由各村的人数相加得出。另填一行上级的数，同一个人就会算两遍。",
            en:
                "What townships, counties and cities come to is added up from the villages; a row of their own would count people twice."
        ),
        remedy: .init(zh: "把这一行拆到各村（社区），或删去。", en: "Split the row by village, or delete it."))
}

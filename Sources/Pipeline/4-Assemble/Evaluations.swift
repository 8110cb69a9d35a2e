import Model

/// What may be shown of surveys, ratings and the hotline, looked up once for all pages.
struct Evaluations: Sendable {
    /// The latest first, as all periods here.
    let surveyPeriods: [Period]
    let ratingPeriods: [Period]
    let hotlinePeriods: [Period]
    private let surveys: [SurveyKey: [SurveyTally]]
    private let ratings: [Period: [RatingTally]]
    private let latestRatings: [RatingKey: RatingTally]
    private let hotline: [Period: [HotlineFigures]]

    private struct SurveyKey: Hashable {
        let period: Period
        let region: RegionCode
    }

    private struct RatingKey: Hashable {
        let kind: Rating.Kind
        let code: String
    }

    init(_ site: Site) {
        surveys = Dictionary(grouping: site.surveyTallies) { SurveyKey(period: $0.period, region: $0.region) }
        ratings = Dictionary(grouping: site.ratingTallies, by: \.period)
        hotline = Dictionary(grouping: site.hotline, by: \.period)
        surveyPeriods = Set(site.surveyTallies.map(\.period)).sorted(by: >)
        ratingPeriods = ratings.keys.sorted(by: >)
        hotlinePeriods = hotline.keys.sorted(by: >)
        var latest: [RatingKey: RatingTally] = [:]
        for tally in site.ratingTallies {
            guard case .target(let code) = tally.subject else { continue }
            let key = RatingKey(kind: tally.kind, code: code)
            if let other = latest[key], other.period >= tally.period { continue }
            latest[key] = tally
        }
        latestRatings = latest
    }

    var isEmpty: Bool { surveyPeriods.isEmpty && ratingPeriods.isEmpty && hotlinePeriods.isEmpty }

    /// The answers of a place, a tally a question.
    func surveys(of region: RegionCode, in period: Period) -> [SurveyTally] {
        surveys[SurveyKey(period: period, region: region)] ?? []
    }

    func ratings(in period: Period) -> [RatingTally] { ratings[period] ?? [] }

    func hotline(in period: Period) -> [HotlineFigures] { hotline[period] ?? [] }

    /// The latest of one thing that was rated.
    func latestRating(of kind: Rating.Kind, _ code: String) -> RatingTally? {
        latestRatings[RatingKey(kind: kind, code: code.lowercased())]
    }

    /// The latest survey that reached a place.
    func latestSurvey(of region: RegionCode) -> [SurveyTally] {
        surveyPeriods.lazy.map { surveys(of: region, in: $0) }.first { !$0.isEmpty } ?? []
    }

    func coverage(below region: RegionCode, in period: Period, _ regions: RegionTree) -> SurveyCoverage {
        let villages = regions.subtree(of: region).filter { $0.level == .village }
        let missing = villages.filter { surveys(of: $0.code, in: period).isEmpty }
        return SurveyCoverage(
            villages: villages.count, missing: missing.map { PageLink($0.name, .region($0.code)) })
    }

    /// The counties below the portal's top that have villages of their own to show: a county's own portal shows them at once.
    func surveyedCounties(in period: Period, _ regions: RegionTree) -> [Region] {
        guard let top = regions.roots.first, top.level < .county else { return [] }
        return regions.children(of: top.code).filter { child in
            regions.subtree(of: child.code).contains { !surveys(of: $0.code, in: period).isEmpty }
        }
    }
}

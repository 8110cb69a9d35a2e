import Diagnostics
import Model

/// Puts what may be shown of surveys, ratings and the hotline in the place of what was counted; no later stage sees a count of
/// a few people (个人信息保护法 art. 73; GB/T 39735: who rates stays confidential).
///
/// Periods are looked at one by one: a year beside its own quarters is a sum that is not seen through here.
struct SmallCellGate {
    private(set) var records: Site.Records
    private(set) var withheld: [WithheldRecord] = []
    let regions: RegionTree
    let limit: Int
    let day: Day

    static func protect(_ records: inout Site.Records, regions: RegionTree, limit: Int, on day: Day) -> [WithheldRecord]
    {
        var gate = SmallCellGate(records: records, regions: regions, limit: limit, day: day)
        gate.passSurveys()
        gate.passRatings()
        gate.passHotline()
        records = gate.records
        return gate.withheld
    }

    /// Keeps all of it back, for an outlet that has no place for it.
    static func hold(_ records: inout Site.Records) -> [WithheldRecord] {
        let places =
            records.surveys.map(\.location) + records.ratings.map(\.location) + records.hotline.map(\.location)
        (records.surveys, records.ratings, records.hotline) = ([], [], [])
        return places.map { WithheldRecord(location: $0, reason: .notForBoard) }
    }

    private init(records: Site.Records, regions: RegionTree, limit: Int, day: Day) {
        self.records = records
        self.regions = regions
        self.limit = limit
        self.day = day
    }

    private mutating func passSurveys() {
        let day = day
        let isComing = { (survey: Survey) in survey.surveyed.map { $0 > day } ?? false }
        withheld += records.surveys.filter(isComing).map { WithheldRecord(location: $0.location, reason: .waiting) }
        let past = records.surveys.filter { !isComing($0) }
        records.surveys = []
        records.surveyTallies = SurveyTallying(surveys: past, regions: regions, limit: limit).tallies()
        for tally in records.surveyTallies where tally.grades.map({ !$0.isComplete }) == true {
            withheld += tally.sources.map { WithheldRecord(location: $0, reason: .smallCells) }
        }
    }

    /// Ratings of what the portal does not show, such as a service that was abolished, go with it.
    private mutating func passRatings() {
        let services = Set(records.services.map { $0.code.lowercased() })
        let isShown = { (rating: Rating) in rating.kind != .service || services.contains(rating.target.lowercased()) }
        withheld += records.ratings.filter { !isShown($0) }.map {
            WithheldRecord(location: $0.location, reason: .dependent)
        }
        let shown = records.ratings.filter(isShown)
        records.ratings = []
        records.ratingTallies = RatingTallying(ratings: shown, limit: limit).tallies()
        for tally in records.ratingTallies where !tally.grades.isComplete {
            withheld += tally.sources.map { WithheldRecord(location: $0, reason: .smallCells) }
        }
    }

    private mutating func passHotline() {
        records.hotline = HotlineProtection(figures: records.hotline, regions: regions, limit: limit).protected()
        withheld += records.hotline.filter(\.isWithheld).map {
            WithheldRecord(location: $0.location, reason: .smallCells)
        }
    }
}

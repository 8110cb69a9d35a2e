/// What residents think of the services: the newest survey, ratings and calls, and how to have a say.
public struct EvaluationPage: Encodable, Sendable {
    public struct Survey: Encodable, Sendable {
        public let page: PageLink
        public let coverage: SurveyCoverage
        public let answers: [SurveyTally]

        public init(page: PageLink, coverage: SurveyCoverage, answers: [SurveyTally]) {
            self.page = page
            self.coverage = coverage
            self.answers = answers
        }
    }

    public struct Ratings: Encodable, Sendable {
        public let page: PageLink
        /// One a kind.
        public let totals: [RatingTally]

        public init(page: PageLink, totals: [RatingTally]) {
            self.page = page
            self.totals = totals
        }
    }

    public struct Hotline: Encodable, Sendable {
        public let page: PageLink
        public let total: HotlineFigures?

        public init(page: PageLink, total: HotlineFigures?) {
            self.page = page
            self.total = total
        }
    }

    public let survey: Survey?
    public let ratings: Ratings?
    public let hotline: Hotline?
    public let card: PageLink
    /// All pages by subject.
    public let archive: [LinkGroup]

    public init(survey: Survey?, ratings: Ratings?, hotline: Hotline?, card: PageLink, archive: [LinkGroup]) {
        self.survey = survey
        self.ratings = ratings
        self.hotline = hotline
        self.card = card
        self.archive = archive
    }
}

/// What residents think of one place: for its own page.
public struct RegionEvaluation: Encodable, Sendable {
    /// The latest survey's answers, a tally a question; empty where it was not surveyed.
    public let survey: [SurveyTally]
    public let surveyPage: PageLink?
    /// Of villages, the latest ratings.
    public let rating: RatingTally?
    public let ratingPage: PageLink?

    public init(survey: [SurveyTally], surveyPage: PageLink?, rating: RatingTally?, ratingPage: PageLink?) {
        self.survey = survey
        self.surveyPage = surveyPage
        self.rating = rating
        self.ratingPage = ratingPage
    }
}

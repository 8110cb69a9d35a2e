/// How many of the villages and communities a survey reached, beside the plan's demand that it reach all.
public struct SurveyCoverage: Encodable, Sendable {
    public let villages: Int
    public let missing: [PageLink]

    public init(villages: Int, missing: [PageLink]) {
        self.villages = villages
        self.missing = missing
    }

    public var surveyed: Int { villages - missing.count }
    public var share: Proportion? { Proportion(surveyed, of: villages) }
}

/// A satisfaction survey of one period: of the whole portal by county, or of a county by village.
public struct SurveysPage: Encodable, Sendable {
    /// One question with what each place answered.
    public struct Question: Encodable, Sendable {
        public let code: String
        public let text: String
        public let total: SurveyTally?
        public let rows: [Row]
        /// The rates that may be shown, where they are few enough to be drawn.
        public let chart: Chart?

        public init(code: String, text: String, total: SurveyTally?, rows: [Row], chart: Chart? = nil) {
            self.chart = chart
            self.code = code
            self.text = text
            self.total = total
            self.rows = rows
        }
    }

    public struct Row: Encodable, Sendable {
        public let place: PageLink
        /// Whether it is the sum of rows below it.
        public let isSum: Bool
        public let tally: SurveyTally

        public init(place: PageLink, isSum: Bool, tally: SurveyTally) {
            self.place = place
            self.isSum = isSum
            self.tally = tally
        }
    }

    public let place: PageLink
    public let period: Period
    public let coverage: SurveyCoverage
    public let questions: [Question]
    public let methods: [String]
    public let agencies: [String]
    /// Counts below it are withheld.
    public let limit: Int
    /// Pages by county, with how many villages each surveyed.
    public let counties: [PageLink]
    /// The other periods.
    public let periods: [PageLink]

    public init(
        place: PageLink, period: Period, coverage: SurveyCoverage, questions: [Question], methods: [String],
        agencies: [String], limit: Int, counties: [PageLink], periods: [PageLink]
    ) {
        self.place = place
        self.period = period
        self.coverage = coverage
        self.questions = questions
        self.methods = methods
        self.agencies = agencies
        self.limit = limit
        self.counties = counties
        self.periods = periods
    }
}

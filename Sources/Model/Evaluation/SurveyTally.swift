import Diagnostics

/// What may be shown of the answers to one question in one place and period, over all ways of asking and all villages below.
public struct SurveyTally: Encodable, Sendable {
    public let region: RegionCode
    public let period: Period
    public let question: String
    public let text: String
    /// How many villages and communities were counted.
    public let villages: Int
    /// Nil where the grades were not told.
    public let grades: ProtectedGrades?
    public let methods: [String]
    public let agencies: [String]
    public let surveyed: Day?
    /// The rows that it was counted from; a place above villages has none of its own.
    public let sources: [SourceLocation]

    public init(
        region: RegionCode, period: Period, question: String, text: String, villages: Int, grades: ProtectedGrades?,
        methods: [String], agencies: [String], surveyed: Day?, sources: [SourceLocation]
    ) {
        self.region = region
        self.period = period
        self.question = question
        self.text = text
        self.villages = villages
        self.grades = grades
        self.methods = methods
        self.agencies = agencies
        self.surveyed = surveyed
        self.sources = sources
    }
}

import Diagnostics

/// What may be shown of the ratings of one thing in one period, over all channels and places.
public struct RatingTally: Encodable, Sendable {
    /// What the sums are of.
    public enum Subject: Hashable, Encodable, Sendable {
        /// By its code in lower case.
        case target(String)
        case channel(String)
        /// All of the kind.
        case all
    }

    public let kind: Rating.Kind
    public let subject: Subject
    public let period: Period
    /// 办件量; nil where it is not told for all, or withheld.
    public let handled: Int?
    public let grades: ProtectedGrades
    /// Poor ratings mended in time, and those whose raters were called back; nil where not told or withheld.
    public let mended: Int?
    public let followedUp: Int?
    /// The rows that it was counted from, where it is the first to count them.
    public let sources: [SourceLocation]

    public init(
        kind: Rating.Kind, subject: Subject, period: Period, handled: Int?, grades: ProtectedGrades, mended: Int?,
        followedUp: Int?, sources: [SourceLocation]
    ) {
        self.kind = kind
        self.subject = subject
        self.period = period
        self.handled = handled
        self.grades = grades
        self.mended = mended
        self.followedUp = followedUp
        self.sources = sources
    }

    /// 参评率.
    public var participation: Proportion? {
        guard let handled, let total = grades.total else { return nil }
        return Proportion(total, of: handled)
    }

    /// 整改率: of poor ratings, those mended within 15 working days.
    public var mending: Proportion? {
        guard let mended, let poor = grades.poor else { return nil }
        return Proportion(mended, of: poor)
    }
}

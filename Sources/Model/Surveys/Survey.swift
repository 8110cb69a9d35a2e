import Diagnostics

/// What residents of one place answered to one question of a satisfaction survey, counted; answers of single people never stand here.
///
/// The plan asks for surveys in every village and community; the five grades are those of GB/T 39735.
public struct Survey: Encodable, Sendable {
    /// How many gave a grade; nil where it is not told.
    public struct GradeCount: Encodable, Sendable {
        /// The key of the column.
        public let grade: String
        public let count: Int?
    }

    public let location: SourceLocation
    /// The cells by which the counts are checked.
    public let validSampleLocation: SourceLocation
    public let overallRateLocation: SourceLocation
    public let region: RegionCode
    public let period: Period
    public let method: String
    public let sample: Int?
    public let validSample: Int?
    public let question: String
    public let questionText: String
    /// From very satisfied to very dissatisfied.
    public let counts: [GradeCount]
    /// Per cent.
    public let overallRate: ExactDecimal?
    public let agency: String
    public let surveyed: Day?

    /// Nil where a grade is not told.
    public var grades: GradeCounts? { GradeCounts(counts.map(\.count)) }
}

extension Survey: RecordConvertible {
    public static let schema = TableSchema(
        "surveys", zh: "满意度调查", en: "satisfaction surveys", identity: ["region", "period", "method", "question"],
        [
            Column("region", "区划代码", .regionCode, required: true, aliases: ["村代码"]),
            Column("period", "期别", .period, required: true),
            Column("method", "方式", .choice(CodeSet("入户", "电话", "线上", "纸质"))),
            Column("sample", "应答样本", .integer),
            Column("valid_sample", "有效样本", .integer),
            Column("question", "题目编码", .code),
            Column("question_text", "题目"),
        ] + GradeCounts.columns + [
            Column("overall_rate", "总体满意率", .decimal, aliases: ["总体满意率(%)"]),
            Column("agency", "调查机构"),
            Column("surveyed", "调查时间", .day),
        ])

    public init(_ record: Record) {
        guard let region = record.regionCode("region"), let period = record.period("period") else {
            preconditionFailure("a survey without a region or period")
        }
        location = record.location
        validSampleLocation = record.location(of: "valid_sample")
        overallRateLocation = record.location(of: "overall_rate")
        self.region = region
        self.period = period
        method = record.text("method")
        sample = record.integer("sample")
        validSample = record.integer("valid_sample")
        question = record.text("question")
        questionText = record.text("question_text")
        counts = GradeCounts.columns.map { GradeCount(grade: $0.title, count: record.integer($0.key)) }
        overallRate = record.decimal("overall_rate")
        agency = record.text("agency")
        surveyed = record.day("surveyed")
    }
}

import Diagnostics

/// What an indicator came to in one region and period; revisions are kept as rows of their own.
public struct IndicatorValue: Encodable, Sendable {
    public let location: SourceLocation
    /// The cells of `value`, `numerator` and `denominator`.
    public let valueLocation: SourceLocation
    public let numeratorLocation: SourceLocation
    public let denominatorLocation: SourceLocation
    public let indicator: String
    public let region: RegionCode
    public let period: Period
    public let value: ExactDecimal?
    public let numerator: ExactDecimal?
    public let denominator: ExactDecimal?
    public let isEstimate: Bool
    public let state: String
    public let reporter: String
    public let reported: Day?
    public let source: String
    public let note: String

    /// How far the figure can be relied on: preliminary, confirmed, revised.
    public var rank: Int { Self.states.firstIndex(of: state) ?? 0 }
    private static let states = ["初步", "核定", "修订"]
}

extension IndicatorValue: RecordConvertible {
    public static let schema = TableSchema(
        "indicator_values", zh: "指标数值", en: "indicator values", identity: ["indicator", "region", "period", "state"],
        [
            Column("indicator", "指标编码", .code, required: true),
            Column("region", "区划代码", .regionCode, required: true),
            Column("period", "期别", .period, required: true),
            Column("value", "值", .decimal),
            Column("numerator", "分子", .decimal),
            Column("denominator", "分母", .decimal),
            Column("estimate", "是否估计", .flag),
            Column("state", "数据状态", .choice(CodeSet("初步", "核定", "修订"))),
            Column("reporter", "填报单位"),
            Column("reported", "填报日期", .day),
            Column("source", "来源文件"),
            Column("note", "备注"),
        ])

    public init(_ record: Record) {
        guard let region = record.regionCode("region"), let period = record.period("period") else {
            preconditionFailure("an indicator value without a region or period")
        }
        location = record.location
        valueLocation = record.location(of: "value")
        numeratorLocation = record.location(of: "numerator")
        denominatorLocation = record.location(of: "denominator")
        self.region = region
        self.period = period
        indicator = record.text("indicator")
        value = record.decimal("value")
        numerator = record.decimal("numerator")
        denominator = record.decimal("denominator")
        isEstimate = record.flag("estimate") ?? false
        state = record.text("state")
        reporter = record.text("reporter")
        reported = record.day("reported")
        source = record.text("source")
        note = record.text("note")
    }
}

import Diagnostics

/// An indicator of the plan with its baseline and target; a figure that is unknown stays empty.
public struct Indicator: Encodable, Sendable, Identifiable {
    public let location: SourceLocation
    public let code: String
    public let name: String
    public let unit: String
    public let nature: String
    public let parent: String
    public let direction: String
    public let comparison: String
    public let formula: String
    public let numerator: String
    public let denominator: String
    public let lead: String
    public let responsible: String
    public let source: String
    public let frequency: String
    public let baseYear: Int?
    public let baseValue: ExactDecimal?
    public let targetYear: Int?
    public let targetValue: ExactDecimal?
    public let basis: String
    public let note: String

    public var id: String { code }
}

extension Indicator: RecordConvertible {
    public static let schema = TableSchema(
        "indicators", zh: "规划指标", en: "indicators", identity: ["code"],
        [
            Column("code", "指标编码", .code, required: true),
            Column("name", "指标名称", required: true),
            Column("parent", "上级指标编码", .code),
            Column("unit", "单位"),
            Column("nature", "属性", .choice(CodeSet("预期性", "约束性"))),
            Column("direction", "方向", .choice(CodeSet("越大越好", "越小越好", "区间"))),
            Column("comparison", "比较符", .choice(CodeSet("=", "≥", "≤"))),
            Column("formula", "计算公式"),
            Column("numerator", "分子名称"),
            Column("denominator", "分母名称"),
            Column("source", "数据来源部门"),
            Column("lead", "牵头单位"),
            Column("responsible", "责任单位"),
            Column("frequency", "统计频次", .choice(CodeSet("年", "半年", "季", "月"))),
            Column("base_year", "基期年", .integer),
            Column("base_value", "基期值", .decimal),
            Column("target_year", "目标年", .integer),
            Column("target_value", "目标值", .decimal),
            Column("basis", "依据文号"),
            Column("note", "备注"),
        ])

    public init(_ record: Record) {
        location = record.location
        code = record.text("code")
        name = record.text("name")
        unit = record.text("unit")
        nature = record.text("nature")
        parent = record.text("parent")
        direction = record.text("direction")
        comparison = record.text("comparison")
        formula = record.text("formula")
        numerator = record.text("numerator")
        denominator = record.text("denominator")
        lead = record.text("lead")
        responsible = record.text("responsible")
        source = record.text("source")
        frequency = record.text("frequency")
        baseYear = record.integer("base_year")
        baseValue = record.decimal("base_value")
        targetYear = record.integer("target_year")
        targetValue = record.decimal("target_value")
        basis = record.text("basis")
        note = record.text("note")
    }
}

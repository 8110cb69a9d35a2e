import Diagnostics

/// How one service, site or village was rated in one channel and period (好差评), counted; single ratings never stand here.
///
/// The columns follow GB/T 39046 table 9 and 国办发〔2019〕51号, which asks that poor ratings be mended within 15 working days.
public struct Rating: Sendable {
    /// What is rated.
    public enum Kind: String, LabelledChoice, Encodable {
        case service, site, village

        public var label: String {
            switch self {
            case .service: "事项"
            case .site: "站点"
            case .village: "村"
            }
        }
    }

    public let location: SourceLocation
    /// The cells by which the counts are checked.
    public let ratedLocation: SourceLocation
    public let poorLocation: SourceLocation
    public let mendedLocation: SourceLocation
    public let followedUpLocation: SourceLocation
    public let region: RegionCode
    public let period: Period
    public let kind: Kind
    public let target: String
    public let channel: String
    /// 办件量.
    public let handled: Int?
    /// 参评量, as stated.
    public let rated: Int?
    public let grades: GradeCounts?
    /// 差评数, as stated.
    public let poor: Int?
    /// 差评按期整改数.
    public let mended: Int?
    /// 回访数.
    public let followedUp: Int?
}

extension Rating: RecordConvertible {
    public static let schema = TableSchema(
        "ratings", zh: "好差评", en: "ratings", identity: ["region", "period", "kind", "target", "channel"],
        [
            Column("region", "区划代码", .regionCode, required: true),
            Column("period", "期别", .period, required: true),
            Column("kind", "对象类型", .choice(CodeSet(Kind.self)), required: true),
            Column("target", "对象编码", .code, required: true, aliases: ["对象"]),
            Column(
                "channel", "渠道",
                .choice(CodeSet("PC端", "移动端", "二维码", "大厅平板", "自助终端", "电话", "短信", "意见卡", "其他"))),
            Column("handled", "办件量", .integer),
            Column("rated", "参评量", .integer),
        ] + GradeCounts.columns + [
            Column("poor", "差评数", .integer),
            Column("mended", "差评按期整改数", .integer),
            Column("followed_up", "回访数", .integer),
        ])

    public init(_ record: Record) {
        guard let region = record.regionCode("region"), let period = record.period("period"),
            let kind = record.choice("kind", as: Kind.self)
        else { preconditionFailure("a rating without a region, period or kind") }
        location = record.location
        ratedLocation = record.location(of: "rated")
        poorLocation = record.location(of: "poor")
        mendedLocation = record.location(of: "mended")
        followedUpLocation = record.location(of: "followed_up")
        self.region = region
        self.period = period
        self.kind = kind
        target = record.text("target")
        channel = record.text("channel")
        handled = record.integer("handled")
        rated = record.integer("rated")
        grades = GradeCounts(GradeCounts.columns.map { record.integer($0.key) })
        poor = record.integer("poor")
        mended = record.integer("mended")
        followedUp = record.integer("followed_up")
    }
}

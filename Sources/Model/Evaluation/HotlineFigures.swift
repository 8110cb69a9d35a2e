import Diagnostics

/// What the government hotline 12345 took in from one place in one period, by kind of call; single calls never stand here.
public struct HotlineFigures: Encodable, Sendable {
    /// The kinds of call, and their sum as the hotline states it.
    public enum Kind: String, LabelledChoice, Encodable {
        case question, request, complaint, report, proposal, total

        public var label: String {
            switch self {
            case .question: "咨询"
            case .request: "求助"
            case .complaint: "投诉"
            case .report: "举报"
            case .proposal: "建议"
            case .total: "合计"
            }
        }
    }

    public let location: SourceLocation
    public let acceptedLocation: SourceLocation
    public let completedLocation: SourceLocation
    public let region: RegionCode
    public let period: Period
    public let kind: Kind
    /// 受理量; nil where it is not told, and after the gate also where it is withheld.
    public let accepted: Int?
    /// 办结量.
    public let completed: Int?
    /// Per cent, as the hotline states them; their cells for messages.
    public let rates: [Rate]
    public let topics: [String]
    /// Whether figures of it were withheld, since few people called.
    public let isWithheld: Bool

    /// A share that the hotline states.
    public struct Rate: Encodable, Sendable {
        public let title: String
        public let percent: ExactDecimal?
        public let location: SourceLocation
    }

    /// The same with what may be shown; rates go with the count that they are of.
    public func showing(accepted showsAccepted: Bool, completed showsCompleted: Bool) -> HotlineFigures {
        HotlineFigures(
            location: location, acceptedLocation: acceptedLocation, completedLocation: completedLocation,
            region: region, period: period, kind: kind, accepted: showsAccepted ? accepted : nil,
            completed: showsAccepted && showsCompleted ? completed : nil,
            rates: rates.map {
                Rate(title: $0.title, percent: showsAccepted ? $0.percent : nil, location: $0.location)
            },
            topics: showsAccepted ? topics : [], isWithheld: !showsAccepted || !showsCompleted)
    }
}

extension HotlineFigures: RecordConvertible {
    private static let rateColumns = [
        Column("on_time_rate", "按期办结率", .decimal, aliases: ["按期办结率(%)"]),
        Column("response_rate", "响应率", .decimal, aliases: ["响应率(%)"]),
        Column("solution_rate", "解决率", .decimal, aliases: ["解决率(%)"]),
        Column("satisfaction_rate", "满意率", .decimal, aliases: ["满意率(%)"]),
    ]

    public static let schema = TableSchema(
        "hotline", zh: "12345 热线", en: "hotline 12345", identity: ["kind", "region", "period"],
        [
            Column("kind", "工单类型", .choice(CodeSet(Kind.self)), required: true),
            Column("region", "区划代码", .regionCode, required: true, aliases: ["区划"]),
            Column("period", "期别", .period, required: true),
            Column("accepted", "受理量", .integer),
            Column("completed", "办结量", .integer),
        ] + rateColumns + [Column("topics", "热点主题", .list)])

    public init(_ record: Record) {
        guard let region = record.regionCode("region"), let period = record.period("period"),
            let kind = record.choice("kind", as: Kind.self)
        else { preconditionFailure("figures of the hotline without a region, period or kind") }
        location = record.location
        acceptedLocation = record.location(of: "accepted")
        completedLocation = record.location(of: "completed")
        self.region = region
        self.period = period
        self.kind = kind
        accepted = record.integer("accepted")
        completed = record.integer("completed")
        rates = Self.rateColumns.map {
            Rate(title: $0.title, percent: record.decimal($0.key), location: record.location(of: $0.key))
        }
        topics = record.list("topics")
        isWithheld = false
    }
}

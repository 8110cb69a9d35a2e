import Diagnostics

/// A row of the register of exemptions (免予公开登记): what a place, or all below it, need not make public for a while, and why.
public struct Exemption: Sendable {
    public let location: SourceLocation
    /// The place, with all that lie below it.
    public let region: RegionCode
    /// Empty for every item.
    public let item: String
    /// The first period; nil from the beginning.
    public let from: Period?
    /// The last period; nil until further notice.
    public let to: Period?
    public let reason: String

    /// Whether a period lies within the exemption as a whole.
    public func covers(_ period: Period) -> Bool {
        (from.map { $0.firstDay <= period.firstDay } ?? true) && (to.map { period.lastDay <= $0.lastDay } ?? true)
    }
}

extension Exemption: RecordConvertible {
    public static let schema = TableSchema(
        "exemptions", zh: "免予公开登记", en: "exemptions", identity: ["region", "item", "from", "to"],
        [
            Column("region", "区划代码", .regionCode, required: true),
            Column("item", "事项代码", .code),
            Column("from", "起始期别", .period),
            Column("to", "截止期别", .period),
            Column("reason", "理由", required: true, aliases: ["原因"]),
        ])

    public init(_ record: Record) {
        guard let region = record.regionCode("region") else { preconditionFailure("an exemption without a place") }
        location = record.location
        self.region = region
        item = record.text("item")
        from = record.period("from")
        to = record.period("to")
        reason = record.text("reason")
    }
}

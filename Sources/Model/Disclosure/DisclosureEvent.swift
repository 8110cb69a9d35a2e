import Diagnostics

/// A row of the register of events (事项发生登记): something happened that has to be made public within days.
///
/// A disclosure of the same place, item and period answers it, unless it was made public before the event.
public struct DisclosureEvent: Sendable {
    public let location: SourceLocation
    public let region: RegionCode
    public let item: String
    public let period: Period
    public let day: Day
    public let note: String
}

extension DisclosureEvent: RecordConvertible {
    public static let schema = TableSchema(
        "events", zh: "事项发生登记", en: "events", identity: ["region", "item", "period", "day"],
        [
            Column("region", "区划代码", .regionCode, required: true),
            Column("item", "事项代码", .code, required: true),
            Column("period", "期别", .period, required: true),
            Column("day", "发生日期", .day, required: true),
            Column("note", "说明", aliases: ["备注"]),
        ])

    public init(_ record: Record) {
        guard let region = record.regionCode("region"), let period = record.period("period"),
            let day = record.day("day")
        else { preconditionFailure("an event without its place, period or day") }
        location = record.location
        self.region = region
        item = record.text("item")
        self.period = period
        self.day = day
        note = record.text("note")
    }
}

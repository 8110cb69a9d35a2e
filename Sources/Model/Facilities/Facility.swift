import Diagnostics

/// A community service facility: where it is, how large, when it is open.
public struct Facility: Encodable, Sendable, Identifiable {
    public let location: SourceLocation
    public let code: String
    public let name: String
    public let region: RegionCode
    public let kind: String
    /// Square metres.
    public let area: ExactDecimal?
    public let hours: String
    /// Hours a day; the plan asks for at least eight.
    public let hoursPerDay: ExactDecimal?
    public let address: String
    public let phone: String
    public let services: [String]
    public let accessibility: String
    public let built: Int?

    public var id: String { code }

    /// As stated, or else as the opening hours tell; nil where neither does.
    public var openHours: ExactDecimal? {
        if let hoursPerDay { return hoursPerDay }
        guard let minutes = OpeningHours(hours)?.minutesPerDay else { return nil }
        // Rounded down to a tenth: eight hours must not be reached by rounding.
        return ExactDecimal(units: Int64(minutes / 6), scale: 1)
    }
}

extension Facility: RecordConvertible {
    public static let schema = TableSchema(
        "facilities", zh: "服务设施", en: "facilities", identity: ["code"],
        [
            Column("code", "设施编码", .code, required: true),
            Column("name", "名称", required: true, aliases: ["设施名称"]),
            Column("region", "区划代码", .regionCode, required: true),
            Column("kind", "类型", aliases: ["设施类型"]),
            Column("area", "面积(平方米)", .decimal, aliases: ["面积", "建筑面积"]),
            Column("hours", "开放时间"),
            Column("hours_per_day", "每天开放小时", .decimal),
            Column("address", "地址"),
            Column("phone", "电话", role: .officePhone),
            Column("services", "服务内容", .list),
            Column("accessibility", "无障碍设施"),
            Column("built", "建成年份", .integer),
        ])

    public init(_ record: Record) {
        guard let region = record.regionCode("region") else { preconditionFailure("a facility without a region") }
        location = record.location
        self.region = region
        code = record.text("code")
        name = record.text("name")
        kind = record.text("kind")
        area = record.decimal("area")
        hours = record.text("hours")
        hoursPerDay = record.decimal("hours_per_day")
        address = record.text("address")
        phone = record.text("phone")
        services = record.list("services")
        accessibility = record.text("accessibility")
        built = record.integer("built")
    }
}

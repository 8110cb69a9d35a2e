import Diagnostics

/// A counter where services are handled: a hall, a township centre, a village station or a terminal.
public struct ServiceSite: Encodable, Sendable, Identifiable {
    public let location: SourceLocation
    public let code: String
    public let name: String
    public let region: RegionCode
    public let kind: String
    public let address: String
    public let hours: String
    public let dutyHours: String
    public let phone: String
    public let head: String
    public let agents: [String]
    public let accessibility: String
    /// Codes of the services handled there; empty where the table does not say.
    public let services: [String]

    public var id: String { code }
}

extension ServiceSite: RecordConvertible {
    /// The kind that has nobody behind it.
    public static let terminal = "自助终端"

    public static let schema = TableSchema(
        "service_sites", zh: "服务站点", en: "service sites", identity: ["code"],
        [
            Column("code", "站点编码", .code, required: true),
            Column("name", "名称", required: true, aliases: ["站点名称"]),
            Column("region", "区划代码", .regionCode, required: true),
            Column(
                "kind", "类型", .choice(CodeSet("市政务中心", "县政务中心", "乡镇便民服务中心", "村为民服务站", terminal)),
                required: true),
            Column("address", "地址"),
            Column("hours", "服务时间"),
            Column("duty_hours", "午休及节假日值班"),
            Column("phone", "电话", role: .officePhone),
            Column("head", "负责人", role: .officialName),
            Column("agents", "代办员", .list, role: .officialName),
            Column("accessibility", "无障碍设施"),
            Column("services", "可办事项", .list),
        ])

    public init(_ record: Record) {
        guard let region = record.regionCode("region") else { preconditionFailure("a service site without a region") }
        location = record.location
        self.region = region
        code = record.text("code")
        name = record.text("name")
        kind = record.text("kind")
        address = record.text("address")
        hours = record.text("hours")
        dutyHours = record.text("duty_hours")
        phone = record.text("phone")
        head = record.text("head")
        agents = record.list("agents")
        accessibility = record.text("accessibility")
        services = record.list("services")
    }
}

import Diagnostics

/// A place with an office: the city, a county, a township or street, a village or community.
public struct Region: Hashable, Encodable, Sendable, Identifiable {
    public let location: SourceLocation
    /// The cells of `households` and `population`.
    public let householdsLocation: SourceLocation
    public let populationLocation: SourceLocation
    public let code: RegionCode
    public let name: String
    /// 村 or 社区 for a village-level unit: data, since codes lag behind 村改居.
    public let kind: String
    /// Who runs it, where that is not the unit its code lies in (a development zone inside a coded district).
    public let managedBy: RegionCode?
    /// Codes it had before a merger or renaming; their addresses stay as redirects.
    public let formerCodes: [RegionCode]
    public let address: String
    public let phone: String
    public let officeHours: String
    /// The person in charge, an official duty.
    public let head: String
    public let households: Int?
    public let population: Int?
    public let introduction: String

    public var id: RegionCode { code }
    public var level: RegionLevel { code.level }
    /// The unit under which residents look for it.
    public var parent: RegionCode? { managedBy ?? code.parent }
    public var isCommunity: Bool { kind == "社区" }
}

extension Region: RecordConvertible {
    public static let schema = TableSchema(
        "regions", zh: "区划", en: "regions", identity: ["code"],
        [
            Column("code", "区划代码", .regionCode, required: true, aliases: ["code12", "代码"]),
            Column("name", "名称", required: true, aliases: ["区划名称"]),
            Column("kind", "类型", .choice(CodeSet("市", "县", "区", "开发区", "乡", "镇", "街道", "村", "社区"))),
            Column("managed_by", "管理单位代码", .regionCode),
            Column("former_codes", "曾用代码", .regionCodes),
            Column("address", "办公地址", aliases: ["地址"]),
            Column("phone", "办公电话", aliases: ["电话"], role: .officePhone),
            Column("office_hours", "办公时间"),
            Column("head", "负责人", role: .officialName),
            Column("households", "户数", .integer),
            Column("population", "人口", .integer),
            Column("introduction", "简介"),
        ])

    public init(_ record: Record) {
        guard let code = record.regionCode("code") else { preconditionFailure("a region without a code") }
        location = record.location
        householdsLocation = record.location(of: "households")
        populationLocation = record.location(of: "population")
        self.code = code
        name = record.text("name")
        kind = record.text("kind")
        managedBy = record.regionCode("managed_by")
        formerCodes = record.regionCodes("former_codes")
        address = record.text("address")
        phone = record.text("phone")
        officeHours = record.text("office_hours")
        head = record.text("head")
        households = record.integer("households")
        population = record.integer("population")
        introduction = record.text("introduction")
    }
}

import Diagnostics

/// A small power of village officers (小微权力), exercised in published steps.
public struct VillagePower: Encodable, Sendable, Identifiable {
    public let location: SourceLocation
    public let code: String
    public let category: String
    public let name: String
    public let body: String
    public let basis: String
    public let occasion: String
    public let conditions: String
    public let materials: [String]
    public let disclosure: String
    public let supervisor: String
    public let risks: String
    public let riskLevel: String
    public let complaintPhone: String
    public let scope: [RegionCode]

    public var id: String { code }
}

extension VillagePower: RecordConvertible {
    public static let schema = TableSchema(
        "powers", zh: "小微权力清单", en: "village powers", identity: ["code"],
        [
            Column("code", "权力编码", .code, required: true),
            Column("category", "类别", required: true),
            Column("name", "权力事项", required: true, aliases: ["事项名称"]),
            Column("body", "责任主体", required: true),
            Column("basis", "政策依据"),
            Column("occasion", "适用情形"),
            Column("conditions", "办理条件"),
            Column("materials", "所需材料", .list),
            Column("disclosure", "公开内容、时限及方式"),
            Column("supervisor", "监督主体"),
            Column("risks", "廉政风险点"),
            Column("risk_level", "风险等级", .choice(CodeSet("高", "中", "低"))),
            Column("complaint_phone", "举报电话", role: .officePhone),
            Column("scope", "适用区划", .regionCodes),
        ])

    public init(_ record: Record) {
        location = record.location
        code = record.text("code")
        category = record.text("category")
        name = record.text("name")
        body = record.text("body")
        basis = record.text("basis")
        occasion = record.text("occasion")
        conditions = record.text("conditions")
        materials = record.list("materials")
        disclosure = record.text("disclosure")
        supervisor = record.text("supervisor")
        risks = record.text("risks")
        riskLevel = record.text("risk_level")
        complaintPhone = record.text("complaint_phone")
        scope = record.regionCodes("scope")
    }
}

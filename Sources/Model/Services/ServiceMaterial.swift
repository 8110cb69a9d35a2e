import Diagnostics

/// One paper that a service asks for.
public struct ServiceMaterial: Sendable {
    public let location: SourceLocation
    public let service: String
    public let order: Int
    public let name: String
    public let kind: String
    public let copies: String
    public let isRequired: Bool
    public let source: String
    public let issuer: String
    public let notes: String
    public let canBePromised: Bool
    public let isSharedByData: Bool
}

extension ServiceMaterial: RecordConvertible {
    public static let schema = TableSchema(
        "service_materials", zh: "申请材料", en: "service materials", identity: ["service", "order"],
        [
            Column("service", "事项编码", .code, required: true),
            Column("order", "序号", .integer, required: true),
            Column("name", "材料名称", required: true),
            Column("kind", "材料类型", .choice(CodeSet("原件", "复印件", "原件和复印件", "表格", "电子证照"))),
            Column("copies", "份数"),
            Column("required", "是否必备", .flag, aliases: ["是否必备材料"]),
            Column("source", "来源渠道", .choice(CodeSet("申请人自备", "政府核发", "其他"))),
            Column("issuer", "出具机构"),
            Column("notes", "填报须知"),
            Column("can_be_promised", "可否告知承诺", .flag),
            Column("shared_by_data", "可否免提交", .flag),
        ])

    public init(_ record: Record) {
        location = record.location
        service = record.text("service")
        order = record.integer("order") ?? 0
        name = record.text("name")
        kind = record.text("kind")
        copies = record.text("copies")
        isRequired = record.flag("required") ?? true
        source = record.text("source")
        issuer = record.text("issuer")
        notes = record.text("notes")
        canBePromised = record.flag("can_be_promised") ?? false
        isSharedByData = record.flag("shared_by_data") ?? false
    }
}

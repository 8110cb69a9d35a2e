import Diagnostics

/// One paper that a service asks for.
public struct ServiceMaterial: Encodable, Sendable {
    public let location: SourceLocation
    public let service: String
    public let order: Int
    public let name: String
    public let kind: String
    public let copies: String
    /// 原件份数 and 复印件份数, where the table counts them apart.
    public let originalCount: Int?
    public let copyCount: Int?
    public let isRequired: Bool
    public let source: String
    public let issuer: String
    /// 出具时间要求, such as 三个月内.
    public let issued: String
    public let notes: String
    /// A file under `files/`: the empty form, and one filled in as an example.
    public let blankForm: String
    public let sampleForm: String
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
            Column("original_count", "原件份数", .integer),
            Column("copy_count", "复印件份数", .integer),
            Column("required", "是否必备", .flag, aliases: ["是否必备材料"]),
            Column("source", "来源渠道", .choice(CodeSet("申请人自备", "政府核发", "其他"))),
            Column("issuer", "出具机构"),
            Column("issued", "出具时间要求"),
            Column("notes", "填报须知", aliases: ["材料办理说明", "材料使用说明"]),
            Column("blank_form", "空白表格文件", aliases: ["空白表格"]),
            Column("sample_form", "样表文件", aliases: ["示例样表"]),
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
        originalCount = record.integer("original_count")
        copyCount = record.integer("copy_count")
        isRequired = record.flag("required") ?? true
        source = record.text("source")
        issuer = record.text("issuer")
        issued = record.text("issued")
        notes = record.text("notes")
        blankForm = record.file("blank_form")
        sampleForm = record.file("sample_form")
        canBePromised = record.flag("can_be_promised") ?? false
        isSharedByData = record.flag("shared_by_data") ?? false
    }
}

extension ServiceMaterial {
    /// 原件 1 份、复印件 2 份; what stands in one column is left as it is, with 份 after a bare number.
    public var form: String {
        let counted = [("原件", originalCount), ("复印件", copyCount)].compactMap { name, count in
            count.flatMap { $0 > 0 ? "\(name) \($0) 份" : nil }
        }
        guard counted.isEmpty else { return counted.joined(separator: "、") }
        // 原件核验，复印件 1 份: the words name the kind themselves.
        if copies.contains("原件") || copies.contains("复印件") { return copies }
        let hasUnit = copies.last.map { !$0.isNumber } ?? true
        return [kind, hasUnit ? copies : "\(copies) 份"].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

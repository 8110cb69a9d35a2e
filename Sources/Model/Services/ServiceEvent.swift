import Diagnostics

/// 高效办成“一件事” (国发〔2024〕3号): several services that one turn in life asks for, applied for at once.
public struct ServiceEvent: Encodable, Sendable, Identifiable {
    public let location: SourceLocation
    public let code: String
    public let name: String
    public let plainName: String
    /// When it is asked for: 孩子出生.
    public let trigger: String
    public let summary: String
    /// Codes of the services, in the order in which they are done.
    public let services: [String]
    public let department: String
    public let partners: [String]
    public let promisedTime: String
    /// What joining them saves: 5 张表并成 1 张，少跑 4 次.
    public let savings: String
    /// A file under `files/`: the one form (一张表).
    public let form: String
    public let onlineAddress: String
    public let phone: String
    public let complaintPhone: String
    public let scope: [RegionCode]
    public let basis: String
    public let status: Service.Status
    public let updated: Day?

    public var id: String { code }
}

extension ServiceEvent: RecordConvertible {
    public static let schema = TableSchema(
        "service_events", zh: "高效办成一件事", en: "life events", identity: ["code"],
        [
            Column("code", "一件事编码", .code, required: true, aliases: ["编码"]),
            Column("name", "一件事名称", required: true, aliases: ["名称"]),
            Column("plain_name", "通俗名称"),
            Column("trigger", "触发情形", required: true),
            Column("summary", "说明", aliases: ["简要说明"]),
            Column("services", "事项编码", .list, required: true, aliases: ["包含事项"]),
            Column("department", "牵头部门", required: true),
            Column("partners", "配合部门", .list),
            Column("promised_time", "承诺时限"),
            Column("savings", "减少的材料和次数", aliases: ["办理成效"]),
            Column("form", "一张表", aliases: ["一张表文件", "申请表文件"]),
            Column("online_address", "网办地址", .url),
            Column("phone", "联系电话", aliases: ["咨询电话"], role: .officePhone),
            Column("complaint_phone", "监督电话", role: .officePhone),
            Column("scope", "适用区划", .regionCodes),
            Column("basis", "依据"),
            Column("status", "状态", .choice(CodeSet(Service.Status.self))),
            Column("updated", "更新日期", .day),
        ])

    public init(_ record: Record) {
        location = record.location
        code = record.text("code")
        name = record.text("name")
        plainName = record.text("plain_name")
        trigger = record.text("trigger")
        summary = record.text("summary")
        services = record.list("services")
        department = record.text("department")
        partners = record.list("partners")
        promisedTime = record.text("promised_time")
        savings = record.text("savings")
        form = record.file("form")
        onlineAddress = record.text("online_address")
        phone = record.text("phone")
        complaintPhone = record.text("complaint_phone")
        scope = record.regionCodes("scope")
        basis = record.text("basis")
        status = record.choice("status", as: Service.Status.self) ?? .active
        updated = record.day("updated")
    }
}

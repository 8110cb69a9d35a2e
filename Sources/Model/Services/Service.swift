import Diagnostics

/// A matter that residents can have done: an entry of the service catalogue with the elements of GB/T 39046—2020 table 4.
public struct Service: Sendable, Identifiable {
    public let location: SourceLocation
    public let code: String
    public let name: String
    /// What people call it: 打低保证明 for 最低生活保障对象认定.
    public let plainName: String
    public let field: String
    public let lifeEvent: String
    public let summary: String
    public let basis: String
    public let department: String
    /// How it reaches the village: 委托受理, 授权办理, 帮办代办, 直办, 协办 or 公开告知.
    public let delivery: String
    public let conditions: String
    public let steps: [String]
    public let statutoryTime: String
    public let promisedTime: String
    public let caseType: String
    public let visits: Int?
    public let fee: String
    public let result: String
    public let channels: [String]
    public let onlineAddress: String
    public let enquiryPhone: String
    public let complaintPhone: String
    /// Question and answer in turn.
    public let questions: [String]
    public let scope: [RegionCode]
    public let status: Status
    public let effectiveFrom: Day?
    public let effectiveTo: Day?
    public let updated: Day?
    public let source: String

    public var id: String { code }

    public enum Status: String, LabelledChoice {
        case draft, active, suspended, abolished

        public var label: String {
            switch self {
            case .draft: "征求意见"
            case .active: "有效"
            case .suspended: "暂停"
            case .abolished: "废止"
            }
        }
    }
}

extension Service: RecordConvertible {
    public static let fields = CodeSet(
        "公共教育", "劳动就业", "社会保险", "医疗卫生", "养老服务", "社会服务", "户籍管理", "社会救助", "残疾人", "退役军人", "住房",
        "农业农村", "其他")

    public static let schema = TableSchema(
        "services", zh: "服务事项", en: "services", identity: ["code"],
        [
            Column("code", "事项编码", .code, required: true),
            Column("name", "事项名称", required: true),
            Column("plain_name", "通俗名称"),
            Column("field", "领域", .choice(fields), required: true),
            Column("life_event", "人生阶段", aliases: ["服务主题", "主题"]),
            Column("summary", "简要说明"),
            Column("basis", "设定依据"),
            Column("department", "责任部门", required: true, aliases: ["实施主体"]),
            Column(
                "delivery", "下沉方式", .choice(CodeSet("委托受理", "授权办理", "帮办代办", "直办", "协办", "公开告知")),
                required: true),
            Column("conditions", "受理条件"),
            Column("steps", "办理流程", .list),
            Column("statutory_time", "法定时限", aliases: ["法定办结时限"]),
            Column("promised_time", "承诺时限", aliases: ["承诺办结时限"]),
            Column(
                "case_type", "办件类型",
                .choice(CodeSet([.init("1", "即办件"), .init("2", "承诺件"), .init("9", "其他")]))),
            Column("visits", "到现场次数", .integer),
            Column("fee", "收费", aliases: ["是否收费"]),
            Column("result", "结果名称"),
            Column("channels", "办理形式", .list),
            Column("online_address", "网办地址", .url),
            Column("enquiry_phone", "咨询电话", role: .officePhone),
            Column("complaint_phone", "监督电话", role: .officePhone),
            Column("questions", "常见问题", .list),
            Column("scope", "适用区划", .regionCodes),
            Column("effective_from", "生效日期", .day),
            Column("effective_to", "失效日期", .day),
            Column("status", "状态", .choice(CodeSet(Status.self))),
            Column("source", "来源文件"),
            Column("updated", "更新日期", .day),
        ])

    public init(_ record: Record) {
        location = record.location
        code = record.text("code")
        name = record.text("name")
        plainName = record.text("plain_name")
        field = record.text("field")
        lifeEvent = record.text("life_event")
        summary = record.text("summary")
        basis = record.text("basis")
        department = record.text("department")
        delivery = record.text("delivery")
        conditions = record.text("conditions")
        steps = record.list("steps")
        statutoryTime = record.text("statutory_time")
        promisedTime = record.text("promised_time")
        caseType = record.text("case_type")
        visits = record.integer("visits")
        fee = record.text("fee")
        result = record.text("result")
        channels = record.list("channels")
        onlineAddress = record.text("online_address")
        enquiryPhone = record.text("enquiry_phone")
        complaintPhone = record.text("complaint_phone")
        questions = record.list("questions")
        scope = record.regionCodes("scope")
        status = record.choice("status", as: Status.self) ?? .active
        effectiveFrom = record.day("effective_from")
        effectiveTo = record.day("effective_to")
        updated = record.day("updated")
        source = record.text("source")
    }
}

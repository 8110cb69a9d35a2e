/// The elements of GB/T 39046—2020 table 4 by which administrations tell a service: residents rarely ask for them.
public struct ServiceElements: Encodable, Sendable {
    /// 基本编码, unique in the catalogue of all offices.
    public let baseCode: String
    /// 实施编码, unique among the offices' own lists.
    public let implementationCode: String
    public let kind: String
    public let level: ServiceLevel?
    /// 实施主体, where it is another than the department that answers for it.
    public let body: String
    /// 统一社会信用代码 of the office.
    public let bodyCode: String
    public let bodyNature: String
    public let undertaker: String
    public let jointBodies: [String]
    public let powerDivision: String
    public let powerContent: String
    public let specialProcedure: String
    public let intermediary: String
    public let quota: String
    /// 通办范围: 全国, 跨省, 跨市, 跨县.
    public let reach: String
    public let reachNote: String
    public let version: String

    init(_ record: Record) {
        baseCode = record.text("base_code")
        implementationCode = record.text("implementation_code")
        kind = record.text("kind")
        level = record.choice("level", as: ServiceLevel.self)
        body = record.text("body")
        bodyCode = record.text("body_code")
        bodyNature = record.text("body_nature")
        undertaker = record.text("undertaker")
        jointBodies = record.list("joint_bodies")
        powerDivision = record.text("power_division")
        powerContent = record.text("power_content")
        specialProcedure = record.text("special_procedure")
        intermediary = record.text("intermediary")
        quota = record.text("quota")
        reach = record.text("reach")
        reachNote = record.text("reach_note")
        version = record.text("version")
    }
}

extension ServiceElements {
    /// 事项类型 with its codes.
    static let kinds = CodeSet([
        .init("00", "行政权力"), .init("01", "行政许可"), .init("02", "行政处罚"), .init("03", "行政强制"), .init("04", "行政征收"),
        .init("05", "行政给付"), .init("06", "行政检查"), .init("07", "行政确认"), .init("08", "行政奖励"), .init("09", "行政裁决"),
        .init("10", "其他行政权力"), .init("20", "公共服务"),
    ])

    static let columns = [
        Column("base_code", "基本编码"),
        Column("implementation_code", "实施编码"),
        Column("kind", "事项类型", .choice(kinds), aliases: ["事项类型代码"]),
        Column("level", "行使层级", .choice(CodeSet(ServiceLevel.self)), aliases: ["行使层级代码"]),
        Column("body", "实施主体"),
        Column("body_code", "实施主体代码", aliases: ["实施主体编码"]),
        Column(
            "body_nature", "实施主体性质",
            .choice(
                CodeSet([.init("1", "法定机关"), .init("2", "授权组织"), .init("3", "受委托组织"), .init("9", "其他")])),
            aliases: ["实施主体性质代码"]),
        Column("undertaker", "承办机构"),
        Column("joint_bodies", "联办机构", .list, aliases: ["共同实施部门"]),
        Column("power_division", "权限划分"),
        Column("power_content", "行使内容"),
        Column("special_procedure", "特别程序"),
        Column("intermediary", "中介服务"),
        Column("quota", "数量限制"),
        Column("reach", "通办范围", .choice(CodeSet("全国", "跨省", "跨市", "跨县", "全省", "全市", "全县")), aliases: ["通办范围代码"]),
        Column("reach_note", "通办范围说明"),
        Column("version", "版本"),
    ]
}

/// The standard layouts of village disclosure tables: 财会〔2023〕14号 and the ledgers that 农经发〔2011〕13号 asks for.
public enum StandardTable {
    public static let all: [TableSchema] = [
        transactions, statement, balanceSheet, incomeExpense, trialBalance, assets, resources, contracts, debts,
        projects, subsidies, cadrePay,
    ]

    public static func named(_ name: String) -> TableSchema? { all.first { $0.name == name } }

    /// 逐笔收支公开.
    static let transactions = TableSchema(
        "transactions", zh: "收支明细", en: "transactions",
        [
            Column("order", "序号", .integer),
            Column("date", "日期", .day, required: true),
            Column("voucher", "凭证号"),
            Column("summary", "摘要", required: true),
            Column("direction", "收/支", .choice(CodeSet("收", "支")), required: true, aliases: ["收支"]),
            Column("account", "科目"),
            Column("amount", "金额(元)", .decimal, required: true, unit: .yuan, aliases: ["金额"]),
            Column("fund", "资金来源", .choice(CodeSet("集体自有", "财政拨款", "专项", "捐赠", "一事一议"))),
            Column("handler", "经手人", role: .officialName),
            Column("witness", "证明人", role: .officialName),
            Column("approver", "审批人", role: .officialName),
            Column("auditor", "审核(村监委)", aliases: ["审核"], role: .officialName),
            Column("attachments", "附件数", .integer),
            Column("note", "备注"),
        ])

    /// 收益及收益分配表 and other statements keyed by the row's label.
    static let statement = TableSchema(
        "statement", zh: "收支报表", en: "statement", labels: ["item"],
        [
            Column("item", "项目", required: true),
            Column("line", "行次", .integer),
            Column("current", "本期金额", .decimal, unit: .yuan, aliases: ["本年金额", "本月金额", "金额", "金额(元)"]),
            Column("previous", "上期金额", .decimal, unit: .yuan, aliases: ["上年金额", "上月金额"]),
            Column("cumulative", "本年累计", .decimal, unit: .yuan),
            Column("note", "备注"),
        ])

    static let assets = TableSchema(
        "assets", zh: "资产台账", en: "assets",
        [
            Column("code", "资产编号"), Column("name", "名称", required: true), Column("category", "类别"),
            Column("model", "规格型号"), Column("quantity", "数量", .decimal), Column("unit", "单位"),
            Column("original_value", "原值", .decimal, unit: .yuan, aliases: ["原值(元)"]),
            Column("depreciation", "累计折旧", .decimal, unit: .yuan, aliases: ["累计折旧(元)"]),
            Column("net_value", "净值", .decimal, unit: .yuan, aliases: ["净值(元)"]), Column("acquired", "购建日期", .day),
            Column("condition", "使用状况"), Column("place", "存放地点"), Column("keeper", "管护责任人", role: .officialName),
            Column("note", "备注"),
        ])

    static let resources = TableSchema(
        "resources", zh: "资源台账", en: "resources",
        [
            Column("code", "资源编号"), Column("name", "名称", required: true),
            Column("category", "类别", .choice(CodeSet("耕地", "林地", "草地", "园地", "水面", "四荒地", "建设用地"))),
            Column("bounds", "坐落四至"), Column("area", "面积(亩)", .decimal, required: true, aliases: ["面积"]),
            Column("owner", "权属", .choice(CodeSet("村", "组"))),
            Column("operation", "经营方式", .choice(CodeSet("未发包", "承包", "租赁", "入股"))),
            Column("lessee", "承租方", role: .counterparty),
            Column("contract", "合同编号"), Column("term", "起止日期"),
            Column("income", "年收益", .decimal, unit: .yuan, aliases: ["年收益(元)"]), Column("paid_to", "已缴至"),
        ])

    static let contracts = TableSchema(
        "contracts", zh: "合同台账", en: "contracts",
        [
            Column("code", "合同编号", required: true), Column("name", "合同名称", required: true), Column("category", "类别"),
            Column("party", "对方", role: .counterparty), Column("subject", "标的"), Column("quantity", "面积/数量"),
            Column("total", "总金额", .decimal, unit: .yuan, aliases: ["总金额(元)"]),
            Column("rent", "年租金", .decimal, unit: .yuan, aliases: ["年租金(元)"]), Column("signed", "签订日期", .day),
            Column("term", "起止"), Column("decision", "民主决策会议编号"), Column("performance", "履约情况"),
            Column("arrears", "欠缴金额", .decimal, unit: .yuan, aliases: ["欠缴金额(元)"]),
        ])

    static let debts = TableSchema(
        "debts", zh: "债权债务", en: "debts",
        [
            Column("category", "类别", .choice(CodeSet("债权", "债务")), required: true),
            Column("party", "对方名称", required: true, role: .counterparty), Column("cause", "事由"),
            Column("incurred", "发生日期", .day),
            Column("opening", "期初", .decimal, unit: .yuan, aliases: ["期初(元)"]),
            Column("change", "本期增减", .decimal, unit: .yuan, aliases: ["本期增减(元)"]),
            Column("closing", "期末", .decimal, required: true, unit: .yuan, aliases: ["期末(元)"]), Column("term", "期限"),
            Column("note", "备注"),
        ])

    static let projects = TableSchema(
        "projects", zh: "工程项目", en: "projects",
        [
            Column("name", "项目名称", required: true), Column("fund", "资金来源"),
            Column("estimate", "概算", .decimal, unit: .yuan, aliases: ["概算(元)"]), Column("tender", "招标方式"),
            Column("winner", "中标单位"), Column("bid", "中标价", .decimal, unit: .yuan, aliases: ["中标价(元)"]),
            Column("contract_price", "合同价", .decimal, unit: .yuan, aliases: ["合同价(元)"]), Column("dates", "开竣工日期"),
            Column("change", "变更金额", .decimal, unit: .yuan, aliases: ["变更金额(元)"]),
            Column("settlement", "结算价", .decimal, unit: .yuan, aliases: ["结算价(元)"]),
            Column("audited", "审计价", .decimal, unit: .yuan, aliases: ["审计价(元)"]),
            Column("paid", "已付", .decimal, unit: .yuan, aliases: ["已付(元)"]), Column("acceptance", "验收结论"),
            Column("decision", "决策会议编号"),
        ])

    /// 补贴到户 (一卡通): by law without identity, bank card or telephone numbers, so it has no such columns.
    static let subsidies = TableSchema(
        "subsidies", zh: "补贴到户", en: "subsidies",
        [
            Column("name", "补贴名称", required: true, role: .measure), Column("policy", "政策依据", role: .measure),
            Column("batch", "年度/批次", role: .measure),
            Column("group", "村民小组", role: .villageGroup),
            Column("householder", "户主姓名", required: true, role: .householdHead),
            Column(
                "quantity", "面积/人数/头数", .decimal, aliases: ["面积(亩)", "人数", "头数"], role: .quantity),
            Column("standard", "标准", .decimal, unit: .yuan, aliases: ["标准(元)"], role: .quantity),
            Column("amount", "金额", .decimal, required: true, unit: .yuan, aliases: ["金额(元)"], role: .amount),
            Column("paid", "发放日期", .day, role: .measure),
        ])

    static let cadrePay = TableSchema(
        "cadre_pay", zh: "村干部报酬", en: "pay of village officers",
        [
            Column("name", "姓名", required: true, role: .officialName), Column("post", "职务", required: true),
            Column("basic", "基本报酬", .decimal, unit: .yuan), Column("allowance", "岗位补贴", .decimal, unit: .yuan),
            Column("performance", "绩效补贴", .decimal, unit: .yuan), Column("bonus", "集体经济创收奖励", .decimal, unit: .yuan),
            Column("lost_days", "误工天数", .decimal), Column("total", "合计", .decimal, required: true, unit: .yuan),
        ])
}

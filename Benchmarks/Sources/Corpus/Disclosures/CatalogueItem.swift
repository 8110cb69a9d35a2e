/// An item of the disclosure catalogue with the lines of its table.
struct CatalogueItem {
    let code: String
    let title: String
    let category: String
    let content: String
    let bases: String
    let length: Period.Length
    let incomes: [String]
    let spendings: [String]
    /// What its texts speak of.
    let topic: Phrases.Topic

    var frequency: String {
        switch length {
        case .month: "每月"
        case .quarter: "每季度"
        case .half: "每半年"
        case .year: "每年"
        }
    }
}

extension CatalogueItem {
    static let all = [
        CatalogueItem(
            code: "finance", title: "财务收支月报", category: "财务公开", content: "期初余额、各项收入、各项支出、期末余额",
            bases: "cwgk-2011、jtf-2024-45", length: .month,
            incomes: ["经营收入", "发包及租赁收入", "补助收入", "其他收入"],
            spendings: ["经营支出", "管理费用", "公益支出", "其他支出"], topic: .finance),
        CatalogueItem(
            code: "collective", title: "集体经济经营收支", category: "财务公开", content: "集体产业项目的收入、成本和余额",
            bases: "cwgk-2011、kjzd-2023", length: .quarter,
            incomes: ["冷库租金", "合作社分红", "农机服务收入", "电商代销收入"],
            spendings: ["设备维修", "临时用工", "水电费", "运输包装"], topic: .finance),
        CatalogueItem(
            code: "distribution", title: "收益及收益分配", category: "财务公开", content: "收益总额、提取公积公益金、向成员分配情况",
            bases: "cwgk-2011、jtf-2024-46", length: .year,
            incomes: ["经营收益", "投资收益", "补助结余转入", "上年未分配收益"],
            spendings: ["提取公积金", "提取公益金", "成员分红", "福利费"], topic: .finance),
        CatalogueItem(
            code: "utilities", title: "水电费收缴", category: "村务公开", content: "用水用电量、单价、收缴和上交情况",
            bases: "cwf-2018-30", length: .quarter,
            incomes: ["人饮水费", "灌溉水费", "路灯电费分摊", "滞纳金退回"],
            spendings: ["上交水厂", "上交电网", "管网维修", "管水员补贴"], topic: .affairs),
        CatalogueItem(
            code: "works", title: "公益项目资金", category: "村务公开", content: "公益项目的资金来源、付款和结余",
            bases: "cwf-2018-24、cwgk-2011", length: .quarter,
            incomes: ["一事一议奖补", "部门项目资金", "社会捐赠", "村集体配套"],
            spendings: ["工程款", "材料款", "设计监理费", "青苗补偿"], topic: .affairs),
        CatalogueItem(
            code: "assistance", title: "协助政府工作经费", category: "政务公开", content: "协助开展的工作、经费拨付和使用情况",
            bases: "cwf-2018-30、czgf-2022", length: .quarter,
            incomes: ["人口普查经费", "森林防火经费", "动物防疫经费", "人居环境经费"],
            spendings: ["入户调查补助", "巡护人员补助", "防疫物资", "垃圾清运"], topic: .government),
        CatalogueItem(
            code: "relief", title: "救助资金发放汇总", category: "政务公开", content: "各类救助的户数、人数和金额，不含名单",
            bases: "shjz-61", length: .half,
            incomes: ["低保资金", "特困供养资金", "临时救助资金", "冬春救助资金"],
            spendings: ["低保发放", "特困供养发放", "临时救助发放", "冬春救助发放"], topic: .government),
        CatalogueItem(
            code: "party-fund", title: "党组织活动经费", category: "党务公开", content: "活动经费的来源、使用和结余",
            bases: "dwgk-2017", length: .half,
            incomes: ["上级拨付", "党费返还", "结余转入", "为民服务资金"],
            spendings: ["党员教育", "慰问支出", "活动场所维护", "报刊征订"], topic: .party),
    ]
}

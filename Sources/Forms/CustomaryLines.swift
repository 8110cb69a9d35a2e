import Model

/// The lines of a statement that a place discloses for the first time, when there is no earlier one to take them from.
///
/// Receipts and payments by 农村集体经济组织财务公开规定 (农经发〔2011〕13号), the distribution of income by
/// 农村集体经济组织会计制度 (财会〔2023〕14号). The office may add and remove lines.
enum CustomaryLines {
    /// By the words of the item's title; none where they say nothing of either.
    static func rows(of schema: TableSchema, titled title: String) -> [[String]] {
        guard schema.name == "statement" else { return [] }
        let lines = title.contains("收益") ? distribution : title.contains("收支") ? receiptsAndPayments : []
        return lines.enumerated().map { number, line in
            schema.columns.map { column in
                switch column.key {
                case "item": line
                case "line": String(number + 1)
                default: ""
                }
            }
        }
    }

    private static let receiptsAndPayments = [
        "一、期初余额", "二、收入合计", "经营收入", "发包及上交收入", "投资收益", "补助收入", "一事一议资金", "征占地补偿收入", "捐赠收入", "资产处置收入",
        "其他收入", "三、支出合计", "经营支出", "村组干部报酬", "办公及管理支出", "公益支出", "固定资产购建支出", "征占地补偿支出", "其他支出", "四、期末余额",
    ]

    private static let distribution = [
        "一、经营收入", "加：投资收益", "补助收入", "减：经营支出", "税金及附加", "管理费用", "公益支出", "财务费用", "二、经营收益", "加：其他收入", "减：其他支出",
        "三、收益总额", "减：所得税费用", "四、净收益", "加：年初未分配收益", "其他转入", "五、可分配收益", "减：提取公积公益金", "向成员分配", "其他", "六、年末未分配收益",
    ]
}

import Figures

/// The lines that the standard statements print themselves (财会〔2023〕14号, 收益及收益分配表 and 资产负债表): what an office
/// calls a line of its own may name somebody, these name nobody.
enum StandardLine {
    /// Its name without number and marks; nil for any other line.
    static func name(of label: String) -> String? {
        let label = RowLabel(label)
        return label.role != nil || label.total == .whole || names.contains(label.name) ? label.name : nil
    }

    private static let names: Set<String> = [
        "经营收入", "投资收益", "补助收入", "其他收入", "经营支出", "税金及附加", "管理费用", "运转支出", "公益支出", "其他支出", "经营收益",
        "收益总额", "所得税费用", "净收益", "年初未分配收益", "其他转入", "可分配收益", "提取公积公益金", "向成员分配", "年末未分配收益",
        "货币资金", "短期投资", "应收款项", "存货", "消耗性生物资产", "流动资产合计", "长期投资", "生产性生物资产原值", "生产性生物资产累计折旧",
        "生产性生物资产净值", "固定资产原值", "累计折旧", "固定资产净值", "在建工程", "固定资产清理", "无形资产原值", "累计摊销", "无形资产净值",
        "公益性生物资产", "长期待摊费用", "待处理财产损溢", "非流动资产合计", "资产总计", "短期借款", "应付款项", "应付工资", "应付劳务费", "应交税费",
        "流动负债合计", "长期借款及应付款", "一事一议资金", "专项应付款", "非流动负债合计", "负债合计", "资本", "公积公益金", "未分配收益",
        "所有者权益合计", "负债和所有者权益总计",
    ]
}

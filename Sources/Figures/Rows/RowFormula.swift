import Model

/// How one column follows from others of the same row: by keys in a standard layout, by headings in a free one.
struct RowFormula {
    /// The names of each column: a key, or the headings in use for it.
    let stated: [String]
    let added: [[String]]
    var subtracted: [[String]] = []
    let words: BilingualWords

    typealias BilingualWords = (zh: String, en: String)

    /// The formulas that a standard layout guarantees.
    static func standard(_ layout: String) -> [RowFormula] {
        switch layout {
        case "cadre_pay":
            [
                RowFormula(
                    stated: ["total"], added: [["basic"], ["allowance"], ["performance"], ["bonus"]],
                    words: (
                        "合计应为基本报酬、岗位补贴、绩效补贴、集体经济创收奖励之和",
                        "The total should be basic pay, allowance, performance pay and bonus together"
                    ))
            ]
        case "assets":
            [
                RowFormula(
                    stated: ["net_value"], added: [["original_value"]], subtracted: [["depreciation"]],
                    words: ("净值应为原值减累计折旧", "The net value should be the original value less depreciation"))
            ]
        case "debts":
            [
                RowFormula(
                    stated: ["closing"], added: [["opening"], ["change"]],
                    words: ("期末应为期初加本期增减", "The closing should be the opening plus the change"))
            ]
        default: []
        }
    }

    /// What headings of free tables mean where all of them are there.
    static let inferred = [
        RowFormula(
            stated: ["欠缴", "未缴", "欠收", "未收", "尚欠", "欠费"], added: [["应收", "应缴"]],
            subtracted: [["实收", "已收", "实缴", "已缴"]],
            words: ("欠缴应为应收减实收", "What is owed should be what is due less what was received")),
        RowFormula(
            stated: ["未筹", "欠筹"], added: [["应筹"]], subtracted: [["实筹"]],
            words: ("未筹应为应筹减实筹", "What is not yet raised should be what is due less what was raised")),
        RowFormula(
            stated: ["净值", "资产净值"], added: [["原值", "资产原值"]], subtracted: [["累计折旧"]],
            words: ("净值应为原值减累计折旧", "The net value should be the original value less depreciation")),
        RowFormula(
            stated: closings, added: [openings, ["本期增加", "增加", "本期收入", "本月收入", "本年收入", "收入"]],
            subtracted: [["本期减少", "减少", "本期支出", "本月支出", "本年支出", "支出"]],
            words: ("期末应为期初加增加减减少", "The closing should be the opening plus what came less what went")),
        RowFormula(
            stated: closings, added: [openings, ["本期增减", "增减"]],
            words: ("期末应为期初加本期增减", "The closing should be the opening plus the change")),
    ]

    private static let openings = ["期初", "期初余额", "期初结余", "期初数", "上期结余", "上期余额", "年初余额", "上年结余"]
    private static let closings = ["期末", "期末余额", "期末结余", "期末数", "本期结余", "结余", "余额", "年末余额"]

    /// Its columns in a table; nil where one of them is missing.
    func columns(in table: FigureTable) -> (stated: Int, terms: [(column: Int, isSubtracted: Bool)])? {
        func find(_ names: [String]) -> Int? {
            table.columns.firstIndex { names.contains($0.key ?? $0.stem) }
        }
        guard let statedColumn = find(stated) else { return nil }
        let added = added.map(find)
        let subtracted = subtracted.map(find)
        // A standard table may leave out a column of which it has no figures.
        guard table.schema != nil || !(added + subtracted).contains(nil) else { return nil }
        return (
            statedColumn, added.compactMap { $0 }.map { ($0, false) } + subtracted.compactMap { $0 }.map { ($0, true) }
        )
    }
}

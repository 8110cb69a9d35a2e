extension StandardTable {
    /// 资产负债表: what there is on the left, whose it is on the right.
    static let balanceSheet = TableSchema(
        "balance_sheet", zh: "资产负债表", en: "balance sheet", labels: ["asset", "liability"],
        [
            Column("asset", "资产"),
            Column("asset_line", "资产行次", .integer, aliases: ["行次"], as: "行次"),
            Column("asset_opening", "资产年初余额", .decimal, unit: .yuan, aliases: ["年初余额", "年初数"], as: "年初余额"),
            Column("asset_closing", "资产期末余额", .decimal, unit: .yuan, aliases: ["期末余额", "期末数"], as: "期末余额"),
            Column("liability", "负债和所有者权益", aliases: ["负债及所有者权益", "负债和所有者权益（净资产）"]),
            Column("liability_line", "负债行次", .integer, as: "行次"),
            Column("liability_opening", "负债年初余额", .decimal, unit: .yuan, as: "年初余额"),
            Column("liability_closing", "负债期末余额", .decimal, unit: .yuan, as: "期末余额"),
        ])

    /// 收支明细表, income beside expense.
    static let incomeExpense = TableSchema(
        "income_expense", zh: "收支明细表", en: "income and expense", labels: ["income", "expense"],
        [
            Column("income", "收入项目", aliases: ["收入"]),
            Column("income_line", "收入行次", .integer, aliases: ["行次"], as: "行次"),
            Column("income_amount", "收入金额", .decimal, unit: .yuan, aliases: ["金额", "本期金额", "本月数"], as: "金额"),
            Column("income_cumulative", "收入本年累计", .decimal, unit: .yuan, aliases: ["本年累计", "本年累计数"], as: "本年累计"),
            Column("expense", "支出项目", aliases: ["支出"]),
            Column("expense_line", "支出行次", .integer, as: "行次"),
            Column("expense_amount", "支出金额", .decimal, unit: .yuan, as: "金额"),
            Column("expense_cumulative", "支出本年累计", .decimal, unit: .yuan, as: "本年累计"),
        ])

    /// 科目余额表: an account a row, debit and credit at the opening, in the period and at the closing.
    static let trialBalance = TableSchema(
        "trial_balance", zh: "科目余额表", en: "trial balance",
        [
            Column("code", "科目编码", aliases: ["科目代码", "编码"]),
            Column("account", "科目名称", required: true, aliases: ["科目", "会计科目"]),
            pair("opening", "期初余额", "期初", "借"), pair("opening", "期初余额", "期初", "贷"),
            pair("movement", "本期发生额", "本期", "借"), pair("movement", "本期发生额", "本期", "贷"),
            pair("closing", "期末余额", "期末", "借"), pair("closing", "期末余额", "期末", "贷"),
        ])

    private static func pair(_ key: String, _ group: String, _ time: String, _ side: String) -> Column {
        Column(
            "\(key)_\(side == "借" ? "debit" : "credit")", "\(group)\(side)方", .decimal, unit: .yuan,
            aliases: [
                "\(time)\(side)方", "\(time)\(side)", "\(group)\(side)", "\(time)\(side)方余额", "\(time)\(side)方发生额",
            ],
            under: group, as: "\(side)方")
    }
}

import Model

/// How one column of a form is to be filled in, told to the spreadsheet and to who fills it.
struct ColumnEntry {
    enum Rule {
        case any
        case choice
        /// Between minus and plus a limit.
        case number(Double)
        case whole(Double)
        case day
    }

    let rule: Rule
    let prompt: String
    let promptTitle: String
    /// What is said of a cell that does not keep to the rule.
    let objection: String
    let choices: [String]
    /// In characters.
    let width: Double
    let numberFormat: String?

    /// A list that is longer can't be told to a spreadsheet (ECMA-376 part 1, 18.3.1.33: 255 characters).
    private static let longestList = 255
    private static let most = 1e13

    init(_ column: Column) {
        let choices: [String]
        switch column.kind {
        case .choice(let codes): choices = codes.labels
        case .flag: choices = ["是", "否"]
        default: choices = []
        }
        let fits = choices.joined(separator: ",").utf16.count <= Self.longestList
        self.choices = fits ? choices : []
        promptTitle = String(column.title.prefix(30))
        let hint: String
        switch column.kind {
        case .decimal:
            (rule, numberFormat, width) = (.number(Self.most), column.unit == nil ? "#,##0.##" : "#,##0.00", 15)
            hint = column.unit == nil ? "填数字。" : "填数字，单位元，到分为止；没有的留空，是零的填 0。"
            objection = "这里只能填数字，不要带“元”字和文字说明。"
        case .integer:
            (rule, numberFormat, width) = (.whole(Self.most), "0", 8)
            hint = "填整数。"
            objection = "这里只能填整数。"
        case .day:
            (rule, numberFormat, width) = (.day, "yyyy-mm-dd", 13)
            hint = "填日期，例如 2026-12-05。"
            objection = "这里只能填日期，例如 2026-12-05；不要写成 2026.12.5 或 12月5日。"
        case .choice, .flag:
            (rule, numberFormat, width) = (fits ? .choice : .any, nil, 12)
            hint = "从下拉列表里选。"
            objection = "只能从下拉列表里选一项。"
        case .choices, .list:
            (rule, numberFormat, width) = (.any, nil, 20)
            hint = "可以填几项，用“、”隔开。"
            objection = ""
        default:
            (rule, numberFormat, width) = (.any, nil, column.isLabelLike ? 26 : 18)
            hint = "填文字。不要填身份证号、银行卡号、手机号。"
            objection = ""
        }
        prompt = (column.isRequired ? "必填。" : "") + hint
    }
}

extension Column {
    fileprivate var isLabelLike: Bool { ["item", "summary", "cause", "name"].contains(key) }
}

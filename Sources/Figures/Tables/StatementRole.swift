/// The rows by which a statement balances: what was there, came in, went out, and is left.
public enum StatementRole: Sendable {
    case opening, income, expense, closing

    /// The role of a row, by the words in use for it under both accounting systems and in village cash books.
    init?(name: String) {
        guard let role = Self.names[name] else { return nil }
        self = role
    }

    var isBalance: Bool { self == .opening || self == .closing }

    private static let names: [String: StatementRole] = {
        var names: [String: StatementRole] = [:]
        for name in [
            "期初余额", "期初结余", "期初结存", "上期余额", "上期结余", "上期结存", "上期末余额", "上月余额", "上月结余", "上月结存", "月初余额", "年初余额",
            "年初结余", "上年结余", "上年余额",
        ] {
            names[name] = .opening
        }
        for name in ["收入合计", "收入总计", "收入小计", "收入总额", "总收入", "本期收入", "本期收入合计", "本月收入", "本月收入合计", "本年收入合计", "各项收入合计"] {
            names[name] = .income
        }
        for name in ["支出合计", "支出总计", "支出小计", "支出总额", "总支出", "本期支出", "本期支出合计", "本月支出", "本月支出合计", "本年支出合计", "各项支出合计"] {
            names[name] = .expense
        }
        for name in ["期末余额", "期末结余", "期末结存", "月末余额", "月末结余", "年末余额", "年末结余", "本期末余额", "本期末结余"] {
            names[name] = .closing
        }
        return names
    }()
}

extension FigureTable {
    /// The only row of a role; nil where there is none or more than one.
    func row(_ role: StatementRole) -> Int? {
        var found: Int?
        for (index, row) in rows.enumerated() where row.label.role == role {
            guard found == nil else { return nil }
            found = index
        }
        return found
    }

    /// Whether rows carry labels of a statement rather than names of a ledger.
    var isStatement: Bool { schema == nil || isStandard("statement") }

    /// The columns with amounts: all of a standard statement's, those that can be added up of a free table.
    var amountColumns: [Int] {
        if isStandard("statement") { return ["current", "previous", "cumulative"].compactMap { column($0) } }
        return figureColumns.filter { columns[$0].isAdditive || columns[$0].stem.hasSuffix("余额") }
    }
}

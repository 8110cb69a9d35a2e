import Diagnostics
import Model

/// Signs as tables use them: amounts are positive, 减 and 支出 say themselves that something is taken off.
enum SignCheck: FigureCheck {
    static func findings(in table: FigureTable) -> [Diagnostic] {
        switch table.schema?.name {
        case "transactions": return columns(["amount"], in: table, includingZero: true)
        case "subsidies":
            return columns(["quantity", "standard"], in: table) + columns(["amount"], in: table, includingZero: true)
        case "assets": return columns(["quantity", "original_value", "depreciation", "net_value"], in: table)
        case "contracts": return columns(["total", "rent", "arrears"], in: table)
        case "projects":
            return columns(
                ["estimate", "bid", "contract_price", "settlement", "audited", "paid"], in: table)
        case "cadre_pay": return columns(["basic", "allowance", "performance", "bonus", "total"], in: table)
        case "debts": return columns(["opening", "closing"], in: table)
        case "resources": return columns(["area", "income"], in: table)
        default: return table.isStatement ? statement(table) : []
        }
    }

    private static func columns(_ keys: [String], in table: FigureTable, includingZero: Bool = false) -> [Diagnostic] {
        keys.compactMap { table.column($0) }.flatMap { column in
            table.rows.indices.compactMap { row -> Diagnostic? in
                guard let figure = table.figure(row, column), figure.isNegative || includingZero && figure == .zero
                else {
                    return nil
                }
                let heading = table.columns[column].title
                return Diagnostic(
                    .figureSign, at: table.location(of: .init(row: row, column: column)),
                    zh: "“\(heading)”应\(includingZero ? "大于零" : "不小于零")。",
                    en: "\"\(heading)\" should \(includingZero ? "be more than zero" : "not be negative").")
            }
        }
    }

    private static func statement(_ table: FigureTable) -> [Diagnostic] {
        table.rows.indices.flatMap { row -> [Diagnostic] in
            let label = table.rows[row].label
            guard label.mark == .subtract || label.role != nil else { return [] }
            return table.amountColumns.compactMap { column in
                guard let figure = table.figure(row, column), figure.isNegative else { return nil }
                let location = table.location(of: .init(row: row, column: column))
                return label.role?.isBalance == true
                    ? Diagnostic(.figureSign, at: location, zh: "余额是负数。", en: "The balance is negative.")
                    : Diagnostic(
                        .figureSign, at: location, zh: "收入、支出和“减：”各项写成正数，不带负号。",
                        en: "Income, expense and what 减 lists are written without a minus.")
            }
        }
    }
}

extension Rule {
    static let figureSign = Rule(
        "figure-sign", .warning,
        statement: .init(zh: "金额、面积写成正数；余额不为负。", en: "Amounts and areas are positive, and balances not negative."),
        explanation: .init(
            zh: "“支”“减：”“支出”已经说明是减少，再写负号会减两次。红字冲销、透支确属事实的可以保留，所以只作提醒。",
            en:
                "支, 减 and 支出 say that something is taken off; a minus would do so twice. A reversal or overdraft may be true, so this warns."
        ),
        remedy: .init(
            zh: "去掉多余的负号；确为冲销、透支的，在备注中说明。", en: "Drop the minus; explain a reversal or overdraft in the notes."),
        basis: .init(
            zh: "农村集体经济组织财务公开规定（农经发〔2011〕13号）：便于群众理解和接受的形式",
            en: "Rules on financial disclosure of rural collectives (农经发〔2011〕13号): in a form that people understand"))
}
